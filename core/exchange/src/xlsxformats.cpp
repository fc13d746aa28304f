// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxformats.h"

#include <algorithm>

namespace duibiao::exchange {

namespace {

struct Tint
{
    lxw_color_t text;
    lxw_color_t fill; ///< 0: none
};

/// By Tone. Dark on light, at least 4.5:1, and told apart in grey by the word beside them.
constexpr std::array<Tint, 6> tints = {{
    {0x1F1F1F, 0},        // Plain
    {0x1E5B2C, 0xE4F1E4}, // Good
    {0x8A1C17, 0xF8E4E2}, // Bad
    {0x1D4A85, 0xE3ECF7}, // Running
    {0x6E4A00, 0xFFF2D3}, // Doubtful
    {0x6B6B6B, 0},        // Muted
}};

constexpr std::array numberFormats = {"#,##0", "#,##0.0", "#,##0.00", "#,##0.000", "#,##0.0000"};

lxw_format* topAligned(lxw_workbook* workbook)
{
    lxw_format* format = workbook_add_format(workbook);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    return format;
}

lxw_format* numeric(lxw_workbook* workbook, const char* pattern)
{
    lxw_format* format = topAligned(workbook);
    format_set_num_format(format, pattern);
    return format;
}

} // namespace

XlsxFormats::XlsxFormats(lxw_workbook* workbook)
    : m_heading(workbook_add_format(workbook)), m_percent(numeric(workbook, "0.0%"))
{
    format_set_bold(m_heading);
    format_set_text_wrap(m_heading);
    format_set_align(m_heading, LXW_ALIGN_VERTICAL_CENTER);
    format_set_bg_color(m_heading, 0xEDEDED);
    format_set_bottom(m_heading, LXW_BORDER_THIN);
    format_set_bottom_color(m_heading, 0x8C8C8C);
    for (std::size_t tone = 0; tone < toneCount; ++tone) {
        for (std::size_t wrapped = 0; wrapped < 2; ++wrapped) {
            lxw_format* format = topAligned(workbook);
            format_set_font_color(format, tints.at(tone).text);
            if (tints.at(tone).fill != 0)
                format_set_bg_color(format, tints.at(tone).fill);
            if (wrapped == 1)
                format_set_text_wrap(format);
            m_words.at(tone).at(wrapped) = format;
        }
    }
    for (std::size_t places = 0; places < m_numbers.size(); ++places)
        m_numbers.at(places) = numeric(workbook, numberFormats.at(places));
}

lxw_format* XlsxFormats::words(Tone tone, bool wrapped) const
{
    return m_words.at(static_cast<std::size_t>(tone)).at(wrapped ? 1 : 0);
}

lxw_format* XlsxFormats::number(const Decimal& value) const
{
    return m_numbers.at(std::min(static_cast<std::size_t>(value.scale()), m_numbers.size() - 1));
}

} // namespace duibiao::exchange
