// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gridfactory.h"

#include "percentage.h"

#include <QDate>

#include <cmath>
#include <utility>

namespace duibiao::exchange {

using namespace orcus::spreadsheet;

namespace {

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

} // namespace

GridSheet::GridSheet(GridFactory& factory, QString name) : m_factory(factory)
{
    m_grid.name = std::move(name);
}

Grid GridSheet::take()
{
    for (const Formatted& each : m_formats) {
        const auto kind = m_factory.formats().kindOf(each.format);
        const auto row = static_cast<std::size_t>(each.row);
        const auto column = static_cast<std::size_t>(each.column);
        const auto number = m_grid.at(row, column).number;
        if (!number || kind == NumberFormats::Kind::Plain)
            continue;
        const bool isDate = kind == NumberFormats::Kind::Date;
        m_grid.rows[row][column] = {.text = isDate ? m_factory.date(*number) : percentage(*number),
                                    .number = {}};
    }
    return std::move(m_grid);
}

GridCell& GridSheet::cell(row_t row, col_t column)
{
    m_factory.countCell();
    const auto r = static_cast<std::size_t>(row);
    const auto c = static_cast<std::size_t>(column);
    if (m_grid.rows.size() <= r)
        m_grid.rows.resize(r + 1);
    if (m_grid.rows[r].size() <= c)
        m_grid.rows[r].resize(c + 1);
    return m_grid.rows[r][c];
}

void GridSheet::set_auto(row_t row, col_t column, std::string_view value)
{
    GridCell& here = cell(row, column);
    here.text = text(value);
    bool isNumber = false;
    const double number = here.text.toDouble(&isNumber);
    if (isNumber)
        here.number = number;
}

void GridSheet::set_string(row_t row, col_t column, string_id_t index)
{
    cell(row, column).text = m_factory.shared(index);
}

void GridSheet::set_value(row_t row, col_t column, double value)
{
    cell(row, column).number = value;
}

void GridSheet::set_bool(row_t row, col_t column, bool value)
{
    cell(row, column).number = value ? 1 : 0;
}

void GridSheet::set_date_time(row_t row, col_t column, int year, int month, int day, int /*hour*/,
                              int /*minute*/, double /*second*/)
{
    cell(row, column).text = QDate(year, month, day).toString(Qt::ISODate);
}

void GridSheet::set_format(row_t row, col_t column, std::size_t index)
{
    m_formats.push_back({row, column, index});
}

void GridSheet::fill_down_cells(row_t row, col_t column, row_t count)
{
    const GridCell above = cell(row, column);
    for (row_t i = 1; i <= count; ++i)
        cell(row + i, column) = above;
}

range_size_t GridSheet::get_sheet_size() const
{
    return {1 << 20, 1 << 14};
}

void GridSheet::set_position(row_t row, col_t column)
{
    m_row = row;
    m_column = column;
}

void GridSheet::set_formula(formula_grammar_t /*grammar*/, std::string_view formula)
{
    m_formula = text(formula);
}

void GridSheet::set_result_string(std::string_view value)
{
    m_formula.clear();
    cell(m_row, m_column).text = text(value);
}

/// liborcus says "not a number" where a program left the value out.
void GridSheet::set_result_value(double value)
{
    if (!std::isfinite(value))
        return;
    m_formula.clear();
    set_value(m_row, m_column, value);
}

void GridSheet::set_result_bool(bool value)
{
    m_formula.clear();
    set_bool(m_row, m_column, value);
}

void GridSheet::commit()
{
    if (m_formula.isEmpty())
        return;
    const QString formula = std::exchange(m_formula, {});
    cell(m_row, m_column).text = formula.startsWith(u'=') ? formula : u'=' + formula;
}

std::vector<Grid> GridFactory::take()
{
    std::vector<Grid> grids;
    for (GridSheet& sheet : m_sheets)
        grids.push_back(sheet.take());
    return grids;
}

QString GridFactory::shared(std::size_t index) const
{
    return index < m_shared.size() ? m_shared[index] : QString();
}

QString GridFactory::date(double day) const
{
    return m_firstDay.addDays(static_cast<qint64>(day)).toString(Qt::ISODate);
}

void GridFactory::countCell()
{
    if (++m_cells > maxSpreadsheetCells)
        throw TooManyCells();
}

/// B12, $B$12: liborcus asks for it where a sheet names its cells.
src_address_t GridFactory::resolve_address(std::string_view address)
{
    src_address_t cell{};
    for (const char c : address) {
        if (c >= 'A' && c <= 'Z')
            cell.column = cell.column * 26 + (c - 'A' + 1);
        else if (c >= '0' && c <= '9')
            cell.row = cell.row * 10 + (c - '0');
    }
    --cell.column;
    --cell.row;
    return cell;
}

src_range_t GridFactory::resolve_range(std::string_view range)
{
    const auto colon = range.find(':');
    const src_address_t first = resolve_address(range.substr(0, colon));
    return {first,
            colon == std::string_view::npos ? first : resolve_address(range.substr(colon + 1))};
}

iface::import_sheet* GridFactory::append_sheet(sheet_t /*index*/, std::string_view name)
{
    return &m_sheets.emplace_back(*this, text(name));
}

iface::import_sheet* GridFactory::get_sheet(std::string_view name)
{
    for (GridSheet& sheet : m_sheets) {
        if (sheet.name() == text(name))
            return &sheet;
    }
    return nullptr;
}

iface::import_sheet* GridFactory::get_sheet(sheet_t index)
{
    const auto place = static_cast<std::size_t>(index);
    return index >= 0 && place < m_sheets.size() ? &m_sheets[place] : nullptr;
}

std::size_t GridFactory::append(std::string_view value)
{
    m_shared.push_back(text(value));
    return m_shared.size() - 1;
}

void GridFactory::append_segment(std::string_view value)
{
    m_segments += text(value);
}

std::size_t GridFactory::commit_segments()
{
    m_shared.push_back(std::exchange(m_segments, {}));
    return m_shared.size() - 1;
}

} // namespace duibiao::exchange
