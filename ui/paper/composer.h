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
    [[nodiscard]] double widestWord(const QString& text, const Type& type) const; ///< mm
    void addParagraph(const QString& text, const Type& type, double spaceAfterMm);
    void addNotePair(const QString& left, const QString& right, const Type& type);

    const LayoutRules& m_rules;
    Typesetter m_set;
    double m_factor;
    double m_width;
    std::vector<Block> m_blocks;
};

} // namespace duibiao::paper
