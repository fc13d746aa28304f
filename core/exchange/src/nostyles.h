// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <orcus/spreadsheet/import_interface.hpp>

namespace duibiao::exchange {

/// Takes no notice of how cells look: liborcus wants to tell it of an .ods file all the same.
class NoStyles : public orcus::spreadsheet::iface::import_styles
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
    void set_number_format_identifier(std::size_t /*id*/) override {}
    void set_number_format_code(std::string_view /*s*/) override {}
    std::size_t commit_number_format() override { return 0; }
    void set_cell_xf_count(std::size_t /*n*/) override {}
    void set_cell_style_xf_count(std::size_t /*n*/) override {}
    void set_dxf_count(std::size_t /*n*/) override {}
    void set_xf_font(std::size_t /*index*/) override {}
    void set_xf_fill(std::size_t /*index*/) override {}
    void set_xf_border(std::size_t /*index*/) override {}
    void set_xf_protection(std::size_t /*index*/) override {}
    void set_xf_number_format(std::size_t /*index*/) override {}
    void set_xf_style_xf(std::size_t /*index*/) override {}
    void set_xf_apply_alignment(bool /*b*/) override {}
    void set_xf_horizontal_alignment(hor_alignment_t /*align*/) override {}
    void set_xf_vertical_alignment(ver_alignment_t /*align*/) override {}
    std::size_t commit_cell_xf() override { return 0; }
    std::size_t commit_cell_style_xf() override { return 0; }
    std::size_t commit_dxf() override { return 0; }
    void set_cell_style_count(std::size_t /*n*/) override {}
    void set_cell_style_name(std::string_view /*s*/) override {}
    void set_cell_style_xf(std::size_t /*index*/) override {}
    void set_cell_style_builtin(std::size_t /*index*/) override {}
    void set_cell_style_parent_name(std::string_view /*s*/) override {}
    std::size_t commit_cell_style() override { return 0; }
};

} // namespace duibiao::exchange
