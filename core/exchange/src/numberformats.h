// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <orcus/spreadsheet/import_interface.hpp>
#include <string>
#include <utility>
#include <vector>

namespace duibiao::exchange {

/// Of how cells look, takes notice of which show their numbers as percentages or dates: 0.725 that
/// reads 72.5% was meant so.
class NumberFormats : public orcus::spreadsheet::iface::import_styles
{
    using border_direction_t = orcus::spreadsheet::border_direction_t;
    using border_style_t = orcus::spreadsheet::border_style_t;
    using color_elem_t = orcus::spreadsheet::color_elem_t;
    using fill_pattern_t = orcus::spreadsheet::fill_pattern_t;
    using hor_alignment_t = orcus::spreadsheet::hor_alignment_t;
    using length_unit_t = orcus::length_unit_t;
    using strikethrough_style_t = orcus::spreadsheet::strikethrough_style_t;
    using strikethrough_text_t = orcus::spreadsheet::strikethrough_text_t;
    using strikethrough_type_t = orcus::spreadsheet::strikethrough_type_t;
    using strikethrough_width_t = orcus::spreadsheet::strikethrough_width_t;
    using underline_mode_t = orcus::spreadsheet::underline_mode_t;
    using underline_t = orcus::spreadsheet::underline_t;
    using underline_type_t = orcus::spreadsheet::underline_type_t;
    using underline_width_t = orcus::spreadsheet::underline_width_t;
    using ver_alignment_t = orcus::spreadsheet::ver_alignment_t;

public:
    enum class Kind { Plain, Percentage, Date };

    /// How a format of cells shows numbers.
    [[nodiscard]] Kind kindOf(std::size_t format) const
    {
        return format < m_cellFormats.size() ? m_cellFormats[format] : Kind::Plain;
    }

    void set_font_count(std::size_t /*n*/) override {}
    void set_font_bold(bool /*b*/) override {}
    void set_font_italic(bool /*b*/) override {}
    void set_font_name(std::string_view /*s*/) override {}
    void set_font_size(double /*point*/) override {}
    void set_font_underline(underline_t /*e*/) override {}
    void set_font_underline_width(underline_width_t /*e*/) override {}
    void set_font_underline_mode(underline_mode_t /*e*/) override {}
    void set_font_underline_type(underline_type_t /*e*/) override {}
    void set_font_underline_color(color_elem_t /*alpha*/, color_elem_t /*red*/,
                                  color_elem_t /*green*/, color_elem_t /*blue*/) override
    {
    }
    void set_font_color(color_elem_t /*alpha*/, color_elem_t /*red*/, color_elem_t /*green*/,
                        color_elem_t /*blue*/) override
    {
    }
    void set_strikethrough_style(strikethrough_style_t /*s*/) override {}
    void set_strikethrough_type(strikethrough_type_t /*s*/) override {}
    void set_strikethrough_width(strikethrough_width_t /*s*/) override {}
    void set_strikethrough_text(strikethrough_text_t /*s*/) override {}
    std::size_t commit_font() override { return 0; }
    void set_fill_count(std::size_t /*n*/) override {}
    void set_fill_pattern_type(fill_pattern_t /*fp*/) override {}
    void set_fill_fg_color(color_elem_t /*alpha*/, color_elem_t /*red*/, color_elem_t /*green*/,
                           color_elem_t /*blue*/) override
    {
    }
    void set_fill_bg_color(color_elem_t /*alpha*/, color_elem_t /*red*/, color_elem_t /*green*/,
                           color_elem_t /*blue*/) override
    {
    }
    std::size_t commit_fill() override { return 0; }
    void set_border_count(std::size_t /*n*/) override {}
    void set_border_style(border_direction_t /*dir*/, border_style_t /*style*/) override {}
    void set_border_color(border_direction_t /*dir*/, color_elem_t /*alpha*/, color_elem_t /*red*/,
                          color_elem_t /*green*/, color_elem_t /*blue*/) override
    {
    }
    void set_border_width(border_direction_t /*dir*/, double /*width*/,
                          length_unit_t /*unit*/) override
    {
    }
    std::size_t commit_border() override { return 0; }
    void set_cell_hidden(bool /*b*/) override {}
    void set_cell_locked(bool /*b*/) override {}
    void set_cell_print_content(bool /*b*/) override {}
    void set_cell_formula_hidden(bool /*b*/) override {}
    std::size_t commit_cell_protection() override { return 0; }
    void set_number_format_count(std::size_t /*n*/) override {}
    void set_number_format_identifier(std::size_t id) override { m_id = id; }
    void set_number_format_code(std::string_view code) override { m_code = code; }
    std::size_t commit_number_format() override
    {
        const std::size_t id = std::exchange(m_id, m_id + 1); // .ods has none of its own
        m_kinds[id] = kindOfCode(m_code);
        m_code.clear();
        return id;
    }
    void set_cell_xf_count(std::size_t /*n*/) override {}
    void set_cell_style_xf_count(std::size_t /*n*/) override {}
    void set_dxf_count(std::size_t /*n*/) override {}
    void set_xf_font(std::size_t /*index*/) override {}
    void set_xf_fill(std::size_t /*index*/) override {}
    void set_xf_border(std::size_t /*index*/) override {}
    void set_xf_protection(std::size_t /*index*/) override {}
    void set_xf_number_format(std::size_t id) override { m_shown = id; }
    void set_xf_style_xf(std::size_t /*index*/) override {}
    void set_xf_apply_alignment(bool /*b*/) override {}
    void set_xf_horizontal_alignment(hor_alignment_t /*align*/) override {}
    void set_xf_vertical_alignment(ver_alignment_t /*align*/) override {}
    std::size_t commit_cell_xf() override
    {
        const auto known = m_kinds.find(std::exchange(m_shown, 0));
        m_cellFormats.push_back(known == m_kinds.end() ? Kind::Plain : known->second);
        return m_cellFormats.size() - 1;
    }
    std::size_t commit_cell_style_xf() override
    {
        m_shown = 0;
        return 0;
    }
    std::size_t commit_dxf() override { return 0; }
    void set_cell_style_count(std::size_t /*n*/) override {}
    void set_cell_style_name(std::string_view /*s*/) override {}
    void set_cell_style_xf(std::size_t /*index*/) override {}
    void set_cell_style_builtin(std::size_t /*index*/) override {}
    void set_cell_style_parent_name(std::string_view /*s*/) override {}
    std::size_t commit_cell_style() override { return 0; }

private:
    /// Words in quotes, what stands in brackets and signs taken as they are (\U\S\D) are no part of
    /// how the number is set.
    static Kind kindOfCode(const std::string& code)
    {
        char closing = 0;
        bool literal = false;
        Kind kind = Kind::Plain;
        for (const char sign : code) {
            if (std::exchange(literal, false))
                continue;
            if (closing != 0)
                closing = sign == closing ? '\0' : closing;
            else if (sign == '\\')
                literal = true;
            else if (sign == '"' || sign == '[')
                closing = sign == '"' ? '"' : ']';
            else if (sign == '%')
                kind = Kind::Percentage;
            else if (sign == 'y' || sign == 'd' || sign == 'Y' || sign == 'D')
                kind = Kind::Date;
        }
        return kind;
    }

    static constexpr std::size_t firstOwn = 164; ///< ECMA-376 18.8.30: below, formats are built in

    std::size_t m_id = firstOwn;
    std::string m_code;
    std::size_t m_shown = 0;
    /// The built-in ones: 0%, 0.00%, dates in western and in Chinese order.
    std::map<std::size_t, Kind> m_kinds{
        {9, Kind::Percentage}, {10, Kind::Percentage}, {14, Kind::Date}, {15, Kind::Date},
        {16, Kind::Date},      {17, Kind::Date},       {22, Kind::Date}, {27, Kind::Date},
        {28, Kind::Date},      {29, Kind::Date},       {30, Kind::Date}, {31, Kind::Date},
        {36, Kind::Date},      {50, Kind::Date},       {51, Kind::Date}, {52, Kind::Date},
        {53, Kind::Date},      {54, Kind::Date},       {57, Kind::Date}, {58, Kind::Date}};
    std::vector<Kind> m_cellFormats;
};

} // namespace duibiao::exchange
