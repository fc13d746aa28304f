// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

/// The words that give advertisements away. They are in simplified characters, as the text is by
/// the time it is searched.
namespace duibiao::text::noisewords {

/// A number or name after one of these is somebody's account.
inline constexpr std::array<std::u16string_view, 22> accounts = {
    u"微信号", u"微信", u"薇信", u"徽信", u"V信",  u"v信", u"加V", u"加v",
    u"加微",   u"+V",   u"+v",   u"WX",   u"wx",   u"VX",  u"vx",  u"weixin",
    u"WeChat", u"QQ号", u"QQ",   u"qq",   u"扣扣", u"扣群"};

/// A number after one of these is only noise where something is offered too.
inline constexpr std::array<std::u16string_view, 7> contacts = {u"电话", u"手机", u"热线", u"联系",
                                                                u"致电", u"TEL",  u"Tel"};

/// What a bracket that is nothing but an advertisement begins with.
inline constexpr std::array<std::u16string_view, 6> notices = {u"广告", u"推广", u"赞助",
                                                               u"AD",   u"ad",   u"Ad"};

/// What nobody offers in a report.
inline constexpr std::array<std::u16string_view, 16> offers = {
    u"代写", u"代做", u"代发", u"代办", u"代考", u"替考", u"办证", u"代开",
    u"刷单", u"包过", u"枪手", u"代孕", u"私服", u"博彩", u"代刷", u"论文发表"};

inline constexpr std::array<std::u16string_view, 3> addresses = {u"http://", u"https://", u"www."};

/// Contacts that an office gives of itself.
inline constexpr std::array<std::u16string_view, 9> official = {
    u"公众号", u"视频号", u"官方", u"咨询", u"来源", u".gov", u".edu", u".org", u"举报"};

} // namespace duibiao::text::noisewords
