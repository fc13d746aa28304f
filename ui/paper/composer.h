// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow.h"
#include "layout.h"
#include "manuscript.h"
#include "tableblocks.h"
#include "typeset.h"

namespace duibiao::paper {

/// Sets a manuscript into blocks for one device.
class Composer
{
public:
    /// `typeFactor` makes the small type of tables and notes smaller.
    Composer(const LayoutRules& rules, const Typesetter& typesetter, double typeFactor);

    [[nodiscard]] std::vector<Block> compose(const Manuscript& manuscript);

private:
    void add(const TextItem& item);
    void add(const TableItem& item);
    void add(const ChartPanel& panel);
    void add(const NotesItem& item);
    /// The columns of a table in millimetres of the page, with no word broken where there is room.
    [[nodiscard]] std::vector<TableColumn> columnsOf(const TableItem& item) const;
    /// What a column's words need of it, in mm, beside the pictures of its cells.
    [[nodiscard]] double need(const TableItem& item, std::size_t column) const;
    /// About what its cells fill of it, in mm, unbroken; all of `width` where they have bars.
    [[nodiscard]] double filledBy(const TableItem& item, std::size_t column, double width) const;
    [[nodiscard]] Type tableType(bool head) const;
    /// A block a line, of which neither the first nor the last is left alone on a page.
    void addParagraph(const Note& text, const Type& type, double spaceAfterMm);
    /// What comes next does not open a page without company of this height.
    void keepWithLast(double companyMm);
    void addNotePair(const Note& left, const Note& right, const Type& type);

    const LayoutRules& m_rules;
    Typesetter m_set;
    double m_factor;
    double m_width;
    std::vector<Block> m_blocks;
};

} // namespace duibiao::paper
