// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxsheet.h"

#include <algorithm>
#include <cerrno>
#include <cmath>

namespace duibiao::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 32767;
constexpr int wrappedFrom = 24; ///< column width from which sentences may be expected
constexpr double lineHeight = LXW_DEF_ROW_HEIGHT;
constexpr int mostLines = 12; ///< of a row
constexpr uint8_t paperA4 = 9;
constexpr int mostLinks = 65530; ///< Excel opens no sheet with more

/// Lines that a text takes in a wrapped cell, about: a Chinese character is as wide as two digits,
/// and words that do not break leave some room.
int linesOf(const QString& text, int width)
{
    if (text.size() * 2 <= width)
        return 1;
    constexpr char16_t firstWide = 0x2E80;
    const auto wide = std::ranges::count_if(text, [](QChar c) { return c.unicode() >= firstWide; });
    const auto room = wide > 0 ? width - 1 : width - 4;
    const auto lines = (text.size() + wide + room - 1) / room;
    return static_cast<int>(std::min<qsizetype>(lines, mostLines));
}

/// By the first cell of the column that holds anything.
bool holdsNumbers(std::span<const std::vector<Cell>> rows, std::size_t column)
{
    for (const std::vector<Cell>& row : rows) {
        if (column < row.size() && !std::holds_alternative<std::monostate>(row[column]))
            return !std::holds_alternative<Words>(row[column]);
    }
    return false;
}

QByteArray quotedName(QString sheetName)
{
    return QByteArray("'") + sheetName.replace(u'\'', u"''"_s).toUtf8() + '\'';
}

} // namespace

QByteArray cellText(QString text)
{
    constexpr char16_t ellipsis = u'\u2026';
    if (text.size() > longestText) {
        text.truncate(longestText - 1);
        if (text.back().isHighSurrogate())
            text.chop(1);
        text.append(ellipsis);
    }
    text.removeIf([](QChar c) { return c.unicode() >= 0xFFFE; });
    return text.toUtf8();
}

XlsxSheet::XlsxSheet(lxw_worksheet* sheet, const Table& table, XlsxFormats& formats,
                     const QString& linesIn)
    : m_sheet(sheet), m_table(table), m_formats(formats)
{
    m_formats.useFormats(table.formats);
    if (!linesIn.isEmpty())
        m_link = "internal:" + quotedName(linesIn) + "!A";
}

void XlsxSheet::write(Rows rows)
{
    writeHeading(rows);
    setUpPrint();
    const std::size_t columnCount = m_table.columns.size();
    worksheet_freeze_panes(m_sheet, 1, static_cast<lxw_col_t>(m_table.frozenColumns));
    if (columnCount > 0)
        worksheet_autofilter(m_sheet, 0, 0, static_cast<lxw_row_t>(rows.size()),
                             static_cast<lxw_col_t>(columnCount - 1));
    if (!rows.empty())
        addMarks(rows.size());
    for (const std::vector<Cell>& row : rows) {
        ++m_row;
        const std::size_t columns = std::min(row.size(), columnCount);
        makeRoom(row);
        for (std::size_t column = 0; column < columns; ++column)
            std::visit([&](const auto& cell) { put(column, cell); }, row[column]);
    }
    if (m_table.hidden)
        worksheet_hide(m_sheet);
}

qint64 XlsxSheet::finishRows()
{
    if (!m_sheet->optimize)
        return 0;
    lxw_worksheet_write_single_row(m_sheet); // the last one is still in memory
    FILE* rows = m_sheet->optimize_tmpfile;
    errno = 0;
    if (std::fflush(rows) != 0 || std::ferror(rows) != 0)
        return -1;
    return std::ftell(rows);
}

/// Programs that open the file do not all look how high wrapped text has to be.
void XlsxSheet::makeRoom(const std::vector<Cell>& row)
{
    int lines = 1;
    for (std::size_t column = 0; column < std::min(row.size(), m_table.columns.size()); ++column) {
        const auto* words = std::get_if<Words>(&row[column]);
        if (words && isWrapped(column))
            lines = std::max(lines, linesOf(words->text, m_table.columns[column].width));
    }
    if (lines > 1)
        worksheet_set_row(m_sheet, m_row, lines * lineHeight, nullptr);
}

bool XlsxSheet::isWrapped(std::size_t column) const
{
    return m_table.columns[column].width >= wrappedFrom;
}

void XlsxSheet::writeHeading(Rows rows)
{
    int lines = 1;
    for (const Column& column : m_table.columns)
        lines = std::max(lines, linesOf(column.heading, column.width));
    if (lines > 1)
        worksheet_set_row(m_sheet, 0, lines * lineHeight, nullptr);
    lxw_col_t at = 0;
    for (const Column& column : m_table.columns) {
        lxw_row_col_options options = {
            .hidden = static_cast<uint8_t>(column.hidden), .level = 0, .collapsed = 0};
        worksheet_set_column_opt(m_sheet, at, at, column.width, nullptr, &options);
        worksheet_write_string(m_sheet, 0, at, cellText(column.heading).constData(),
                               m_formats.heading(holdsNumbers(rows, at)));
        ++at;
    }
}

void XlsxSheet::setUpPrint() const
{
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, paperA4);
    worksheet_set_margins(m_sheet, 0.5, 0.5, 0.6, 0.6);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_repeat_rows(m_sheet, 0, 0);
    worksheet_set_footer(m_sheet, "&L&A&R&P / &N");
    if (m_table.printedColumns > 0)
        worksheet_print_area(m_sheet, 0, 0, static_cast<lxw_row_t>(m_table.rows.size()),
                             static_cast<lxw_col_t>(m_table.printedColumns - 1));
}

void XlsxSheet::addMarks(std::size_t rowCount)
{
    const auto last = static_cast<lxw_row_t>(rowCount);
    for (std::size_t column = 0; column < m_table.columns.size(); ++column) {
        const auto at = static_cast<lxw_col_t>(column);
        std::vector<QByteArray> words;
        for (const Words& mark : m_table.columns[column].marks) {
            words.push_back(cellText(mark.text));
            QByteArray value = "\"" + words.back() + '"';
            lxw_conditional_format rule{};
            rule.type = LXW_CONDITIONAL_TYPE_CELL;
            rule.criteria = LXW_CONDITIONAL_CRITERIA_EQUAL_TO;
            rule.value_string = value.data();
            rule.format = m_formats.tint(mark.tone);
            worksheet_conditional_format_range(m_sheet, 1, at, last, at, &rule);
        }
        if (words.empty())
            continue;
        std::vector<char*> list;
        for (QByteArray& word : words)
            list.push_back(word.data());
        list.push_back(nullptr);
        lxw_data_validation choice{};
        choice.validate = LXW_VALIDATION_TYPE_LIST;
        choice.value_list = list.data();
        worksheet_data_validation_range(m_sheet, 1, at, last, at, &choice);
    }
}

void XlsxSheet::put(std::size_t column, const Words& words)
{
    // Always as a string: what begins with = stays words.
    const QByteArray text = cellText(words.text);
    worksheet_write_string(m_sheet, m_row, static_cast<lxw_col_t>(column), text.constData(),
                           m_formats.words(words.tone, isWrapped(column)));
}

void XlsxSheet::put(std::size_t column, const Number& number)
{
    const bool linked = number.line > 0 && !m_link.isEmpty();
    putNumber(column, number.value.toDouble(),
              number.format > 0 ? m_formats.own(number.format, linked)
                                : m_formats.number(number.value, linked),
              number.line);
}

void XlsxSheet::put(std::size_t column, const Percent& percent)
{
    if (!std::isfinite(percent.ratio))
        return;
    const bool linked = percent.line > 0 && !m_link.isEmpty();
    putNumber(column, percent.ratio,
              percent.format > 0 ? m_formats.own(percent.format, linked)
                                 : m_formats.percent(linked),
              percent.line);
}

void XlsxSheet::put(std::size_t column, const Formula& formula)
{
    const auto at = static_cast<lxw_col_t>(column);
    QString expression = u'=' + formula.expression;
    expression.replace(u'#', QString::number(m_row + 1));
    lxw_format* format = formula.format > 0 ? m_formats.own(formula.format, false)
                                            : m_formats.words(Tone::Plain, false);
    if (formula.value && std::isfinite(*formula.value))
        worksheet_write_formula_num(m_sheet, m_row, at, expression.toUtf8().constData(), format,
                                    *formula.value);
    else
        worksheet_write_formula_str(m_sheet, m_row, at, expression.toUtf8().constData(), format,
                                    "");
}

void XlsxSheet::putNumber(std::size_t column, double value, lxw_format* format, int line)
{
    const auto at = static_cast<lxw_col_t>(column);
    if (line > 0 && !m_link.isEmpty() && m_links < mostLinks) {
        // the link comes with a text of its own, which the number replaces
        const QByteArray target = m_link + QByteArray::number(line + 1);
        worksheet_write_url(m_sheet, m_row, at, target.constData(), format);
        ++m_links;
    }
    worksheet_write_number(m_sheet, m_row, at, value, format);
}

} // namespace duibiao::exchange
