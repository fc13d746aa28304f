// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/spreadsheet.h"
#include "numberformats.h"

#include <QDate>

#include <deque>
#include <memory>
#include <orcus/spreadsheet/import_interface.hpp>

namespace duibiao::exchange {

/// Thrown through liborcus where a file has more cells than can be meant.
struct TooManyCells
{
};

class GridFactory;

/// Takes the cells of one sheet from liborcus.
class GridSheet : public orcus::spreadsheet::iface::import_sheet,
                  public orcus::spreadsheet::iface::import_formula
{
public:
    GridSheet(GridFactory& factory, QString name);

    /// When all parts are read: how cells look may be told after them.
    [[nodiscard]] Grid take();
    [[nodiscard]] const QString& name() const { return m_grid.name; }

    orcus::spreadsheet::iface::import_formula* get_formula() override { return this; }
    void set_auto(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t column,
                  std::string_view text) override;
    void set_string(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t column,
                    orcus::spreadsheet::string_id_t index) override;
    void set_value(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t column,
                   double value) override;
    void set_bool(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t column,
                  bool value) override;
    void set_date_time(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t column, int year,
                       int month, int day, int hour, int minute, double second) override;
    void set_format(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t column,
                    std::size_t index) override;
    void set_format(orcus::spreadsheet::row_t /*firstRow*/, orcus::spreadsheet::col_t /*first*/,
                    orcus::spreadsheet::row_t /*lastRow*/, orcus::spreadsheet::col_t /*last*/,
                    std::size_t /*index*/) override
    {
    }
    void fill_down_cells(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t column,
                         orcus::spreadsheet::row_t count) override;
    orcus::spreadsheet::range_size_t get_sheet_size() const override;

    void set_position(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t column) override;
    void set_formula(orcus::spreadsheet::formula_grammar_t grammar,
                     std::string_view formula) override;
    void set_shared_formula_index(std::size_t /*index*/) override { m_formula = u'='; }
    void set_result_string(std::string_view value) override;
    void set_result_value(double value) override;
    void set_result_bool(bool value) override;
    void set_result_empty() override { m_formula.clear(); }
    void commit() override;

private:
    struct Formatted
    {
        orcus::spreadsheet::row_t row;
        orcus::spreadsheet::col_t column;
        std::size_t format;
    };

    GridCell& cell(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t column);

    GridFactory& m_factory;
    Grid m_grid;
    orcus::spreadsheet::row_t m_row = 0;    ///< of the formula being read
    orcus::spreadsheet::col_t m_column = 0; ///< of the formula being read
    QString m_formula;                      ///< until it has a result
    std::vector<Formatted> m_formats;
};

/// Takes a workbook from liborcus: texts and numbers, nothing of its looks.
class GridFactory : public orcus::spreadsheet::iface::import_factory,
                    public orcus::spreadsheet::iface::import_shared_strings,
                    public orcus::spreadsheet::iface::import_reference_resolver,
                    public orcus::spreadsheet::iface::import_global_settings
{
public:
    [[nodiscard]] std::vector<Grid> take();
    [[nodiscard]] QString shared(std::size_t index) const;
    void countCell();
    [[nodiscard]] const NumberFormats& formats() const { return m_formats; }
    /// 2022-12-31 for the number of that day.
    [[nodiscard]] QString date(double day) const;

    orcus::spreadsheet::iface::import_shared_strings* get_shared_strings() override { return this; }
    orcus::spreadsheet::iface::import_styles* get_styles() override { return &m_formats; }
    orcus::spreadsheet::iface::import_reference_resolver*
    get_reference_resolver(orcus::spreadsheet::formula_ref_context_t /*context*/) override
    {
        return this;
    }
    orcus::spreadsheet::src_address_t resolve_address(std::string_view address) override;
    orcus::spreadsheet::src_range_t resolve_range(std::string_view range) override;
    orcus::spreadsheet::iface::import_sheet* append_sheet(orcus::spreadsheet::sheet_t index,
                                                          std::string_view name) override;
    orcus::spreadsheet::iface::import_sheet* get_sheet(std::string_view name) override;
    orcus::spreadsheet::iface::import_sheet* get_sheet(orcus::spreadsheet::sheet_t index) override;
    void finalize() override {}
    orcus::spreadsheet::iface::import_global_settings* get_global_settings() override
    {
        return this;
    }
    void set_origin_date(int year, int month, int day) override
    {
        m_firstDay = QDate(year, month, day);
    }
    void set_default_formula_grammar(orcus::spreadsheet::formula_grammar_t /*grammar*/) override {}
    void set_character_set(orcus::character_set_t /*charset*/) override {}
    orcus::spreadsheet::formula_grammar_t get_default_formula_grammar() const override
    {
        return orcus::spreadsheet::formula_grammar_t::unknown;
    }

    std::size_t append(std::string_view text) override;
    std::size_t add(std::string_view text) override { return append(text); }
    void set_segment_font(std::size_t /*font*/) override {}
    void set_segment_bold(bool /*bold*/) override {}
    void set_segment_italic(bool /*italic*/) override {}
    void set_segment_font_name(std::string_view /*name*/) override {}
    void set_segment_font_size(double /*points*/) override {}
    void set_segment_font_color(orcus::spreadsheet::color_elem_t /*alpha*/,
                                orcus::spreadsheet::color_elem_t /*red*/,
                                orcus::spreadsheet::color_elem_t /*green*/,
                                orcus::spreadsheet::color_elem_t /*blue*/) override
    {
    }
    void append_segment(std::string_view text) override;
    std::size_t commit_segments() override;

private:
    std::deque<GridSheet> m_sheets; // addresses stay
    std::vector<QString> m_shared;
    NumberFormats m_formats;
    QDate m_firstDay{1899, 12, 30}; ///< day 0 (ECMA-376 18.17.4.1)
    QString m_segments;
    qint64 m_cells = 0;
};

} // namespace duibiao::exchange
