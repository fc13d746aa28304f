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

constexpr lxw_color_t linkColour = 0x1D4A85;

void lay(const Tint& tint, lxw_format* format)
{
    format_set_font_color(format, tint.text);
    if (tint.fill != 0)
        format_set_bg_color(format, tint.fill);
}

/// With a little room before the words of the next column.
void standRight(lxw_format* format)
{
    format_set_align(format, LXW_ALIGN_RIGHT);
    format_set_indent(format, 1);
}

lxw_format* topAligned(lxw_workbook* workbook)
{
    lxw_format* format = workbook_add_format(workbook);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    return format;
}

} // namespace

XlsxFormats::XlsxFormats(lxw_workbook* workbook) : m_workbook(workbook), m_percent(numeric("0.0%"))
{
    for (lxw_format*& heading : m_headings) {
        heading = workbook_add_format(workbook);
        format_set_bold(heading);
        format_set_text_wrap(heading);
        format_set_align(heading, LXW_ALIGN_VERTICAL_CENTER);
        format_set_bg_color(heading, 0xEDEDED);
        format_set_bottom(heading, LXW_BORDER_THIN);
        format_set_bottom_color(heading, 0x8C8C8C);
    }
    standRight(m_headings.back());
    for (std::size_t tone = 0; tone < toneCount; ++tone) {
        for (lxw_format*& format : m_words.at(tone)) {
            format = topAligned(workbook);
            lay(tints.at(tone), format);
        }
        format_set_text_wrap(m_words.at(tone).back());
    }
    for (std::size_t places = 0; places < m_numbers.size(); ++places)
        m_numbers.at(places) = numeric(numberFormats.at(places));
}

XlsxFormats::Pair XlsxFormats::numeric(const QByteArray& pattern) const
{
    Pair pair{topAligned(m_workbook), topAligned(m_workbook)};
    for (lxw_format* format : pair) {
        format_set_num_format(format, pattern.constData());
        standRight(format);
    }
    format_set_font_color(pair.back(), linkColour);
    format_set_underline(pair.back(), LXW_UNDERLINE_SINGLE);
    return pair;
}

lxw_format* XlsxFormats::words(Tone tone, bool wrapped) const
{
    return m_words.at(static_cast<std::size_t>(tone)).at(wrapped ? 1 : 0);
}

lxw_format* XlsxFormats::tint(Tone tone)
{
    lxw_format*& format = m_tints.at(static_cast<std::size_t>(tone));
    if (!format) {
        format = workbook_add_format(m_workbook);
        lay(tints.at(static_cast<std::size_t>(tone)), format);
    }
    return format;
}

lxw_format* XlsxFormats::number(const Decimal& value, bool linked) const
{
    const auto places = std::min(static_cast<std::size_t>(value.scale()), m_numbers.size() - 1);
    return m_numbers.at(places).at(linked ? 1 : 0);
}

void XlsxFormats::useFormats(const QStringList& patterns)
{
    m_own.clear();
    for (const QString& pattern : patterns)
        m_own.push_back(numeric(pattern.toUtf8()));
}

lxw_format* XlsxFormats::own(int format, bool linked) const
{
    return m_own.at(static_cast<std::size_t>(format) - 1).at(linked ? 1 : 0);
}

} // namespace duibiao::exchange
