// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplereport.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype wantedBytes = 18'000;

/// %1 and %2 become numbers. Written for this benchmark, in the shapes such reports have.
QStringList sentences()
{
    return {
        u"全区新增公办义务教育学位%1座,新改扩建学校%2所。"_s,
        u"公办幼儿园在园幼儿占比达%2.4%,较上年提高1.2个百分点。"_s,
        u"各学校把立德树人放在首位,课程改革稳步向前,家长满意度保持高位。"_s,
        u"全年招聘教师%1名,其中研究生学历%2名。"_s,
        u"累计投入教育经费%2.35亿元,同比增长6.8%。"_s,
        u"力争年内再建成中小学%2所,新增学位超%1座。"_s,
        u"出台《教育数字化行动办法》,推动优质资源向薄弱学校延伸。"_s,
        u"组织教师培训%2场,覆盖%1人次。"_s,
        u"小学计划招生%1人,申请入学约%1人,学位供给总体平稳。"_s,
        u"坚持五育并举,体育、美育和劳动教育各有抓手,校园生活更加丰富。"_s,
        u"扎实做好校园安全,常态化开展隐患排查,师生安全意识明显增强。"_s,
        u"深化集团化办学,以强带弱、以老带新,片区之间的差距逐渐缩小。"_s,
        u"师德师风建设常抓不懈,一批青年教师在课堂里成长起来。"_s,
        u"家校社协同育人走深走实,课后服务内容更多、时间更灵活。"_s,
        u"党建引领贯穿始终,基层组织更有活力,服务群众更有温度。"_s,
        u"我们清醒看到,部分片区学位仍然紧张,教师队伍结构有待改善。"_s,
    };
}

} // namespace

QString sampleReport(int seed)
{
    const QStringList texts = sentences();
    QString report = u"深圳市宝安区2031年教育工作总结\n时间:2032年1月%1日\n\n"_s.arg(seed % 28 + 1);
    report += u"编号 %1\n"_s.arg(seed);
    qsizetype bytes = report.toUtf8().size();
    for (int line = 0; bytes < wantedBytes; ++line) {
        QString text = texts.at((line * 5 + seed) % texts.size());
        if (line % 12 == 0)
            text = u"%1. 第%2部分工作"_s;
        // not arg(): a sentence may have one of the numbers, or none
        text.replace(u"%1"_s, QString::number((line * 131 + seed * 17) % 9000 + 100));
        text.replace(u"%2"_s, QString::number((line * 13 + seed) % 80 + 12));
        text += u'\n';
        bytes += text.toUtf8().size();
        report += text;
    }
    return report;
}
