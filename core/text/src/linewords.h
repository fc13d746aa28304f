// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

/// The words that tell the kinds of lines on a web page or in a report apart.
namespace duibiao::text::linewords {

/// What titles of reports end with.
inline constexpr std::array<std::u16string_view, 26> genres = {
    u"总结", u"要点", u"计划", u"安排", u"思路", u"打算", u"报告", u"公报",    u"规划",
    u"方案", u"纲要", u"任务", u"目标", u"汇报", u"情况", u"综述", u"概况",    u"展望",
    u"回顾", u"简报", u"通报", u"年报", u"意见", u"通知", u"成效", u"重点工作"};

/// What the title of a part inside a report ends with.
inline constexpr std::array<std::u16string_view, 14> partGenres = {
    u"总结", u"要点", u"计划", u"安排", u"思路", u"打算",     u"报告",
    u"任务", u"目标", u"展望", u"措施", u"举措", u"重点工作", u"工作情况"};

/// What headings without a number end with.
inline constexpr std::array<std::u16string_view, 21> headingEnds = {
    u"成绩", u"成效", u"亮点", u"问题", u"不足", u"短板", u"困难",
    u"思路", u"打算", u"安排", u"计划", u"目标", u"任务", u"措施",
    u"举措", u"要求", u"情况", u"回顾", u"展望", u"总结", u"下一步工作"};

/// Times without a year of their own.
inline constexpr std::array<std::u16string_view, 12> times = {
    u"上半年", u"下半年", u"下一年", u"明年", u"来年", u"今年",
    u"去年",   u"下一步", u"下阶段", u"季度", u"年度", u"五年"};

inline constexpr std::array<std::u16string_view, 6> places = {u"教育局", u"教育", u"市",
                                                              u"区",     u"县",   u"省"};

inline constexpr std::array<std::u16string_view, 12> offices = {
    u"局", u"委", u"政府", u"办公室", u"委员会", u"厅",
    u"处", u"科", u"中心", u"学校",   u"集团",   u"研究院"};

/// Labels that stand before a colon in the lines about a document.
inline constexpr std::array<std::u16string_view, 60> labels = {
    u"时间",     u"日期",     u"来源",     u"发布",     u"发布时间", u"发布日期", u"发布机构",
    u"发布单位", u"发布人",   u"发文机关", u"发文单位", u"发文日期", u"发文字号", u"成文日期",
    u"生成日期", u"公开日期", u"更新时间", u"更新日期", u"浏览",     u"浏览量",   u"浏览次数",
    u"浏览数",   u"点击",     u"点击数",   u"点击次数", u"点击量",   u"阅读",     u"阅读量",
    u"阅读次数", u"访问量",   u"访问次数", u"字体",     u"字号",     u"作者",     u"撰稿",
    u"编辑",     u"责任编辑", u"责编",     u"审核",     u"校对",     u"供稿",     u"稿源",
    u"信息来源", u"文章来源", u"索引号",   u"文号",     u"主题词",   u"主题分类", u"分类",
    u"名称",     u"标题",     u"公开方式", u"有效性",   u"关键词",   u"发布者",   u"录入",
    u"录入者",   u"上传者",   u"文章作者", u"点击率"};

/// Short lines that begin so belong to the page.
inline constexpr std::array<std::u16string_view, 58> chromeBegins = {
    u"打印",     u"分享",     u"扫一扫",   u"扫码",     u"关闭",     u"上一篇",   u"下一篇",
    u"上一条",   u"下一条",   u"上一页",   u"下一页",   u"相关稿件", u"相关内容", u"相关链接",
    u"相关文章", u"相关阅读", u"相关信息", u"相关推荐", u"相关附件", u"相关新闻", u"相关文档",
    u"返回",     u"收藏",     u"首页",     u"网站",     u"站点地图", u"联系我们", u"关于我们",
    u"版权",     u"主办",     u"承办",     u"技术支持", u"轻触",     u"目录",     u"菜单",
    u"栏目",     u"您的位置", u"您当前",   u"当前位置", u"现在位置", u"所在位置", u"你的位置",
    u"无障碍",   u"长者",     u"适老",     u"繁体",     u"简体",     u"登录",     u"注册",
    u"搜索",     u"更多",     u"点击下载", u"导航",     u"手机扫",   u"微信扫",   u"用手机",
    u"我要纠错", u"视力保护"};

/// Lines that hold one of these belong to the page, however long.
inline constexpr std::array<std::u16string_view, 13> chromeHolds = {
    u"ICP备",    u"公网安备",     u"网站标识码",  u"Copyright",  u"copyright",
    u"©",        u"版权所有",     u"扫一扫",      u"浏览器版本", u"打印本页",
    u"关闭窗口", u"您现在的位置", u"您当前的位置"};

} // namespace duibiao::text::linewords
