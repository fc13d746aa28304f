// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A report with every kind of noise that the real ones have, for tests that need one whole text.
inline const QString& noisyReport()
{
    using namespace Qt::StringLiterals;
    static const QString text =
        u"\uFEFF首页\r\n某某門戶 > 教育局 > 規劃計劃\r\n\r\n"
        "某市教育局2023年工作總結和2024年工作計畫\r\n"
        "時間：2024-01-15 10:20　來源：某市教育局　【字體：大 中 小】\r\n\r\n"
        "　　2023年，全市教育系統(tong)(tong)聚焦“優質(zhì)均衡”，完成各項任務。\r\n"
        "　　一、２０２３年工作總結\r\n"
        "　　(一)學(xue)位建設。新增學位２．１萬座，其中公辦１。８萬座；占比達85。7％。\r\n"
        "(代寫文章：微信：13912345678)　　(二)隊伍建設。招聘教師412名（含碩士\u200B120名）。\r\n"
        "　　二、2024年工作計畫\r\n"
        "　　1.新增學位2萬座以上。2.新建學校(幼兒園)14所，\r\n其中小學5所。\r\n"
        "- 2 -\r\n附件：\r\n掃一掃在手機打開當前頁"_s;
    return text;
}
