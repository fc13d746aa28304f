// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow.h"
#include "paper/sheet.h"
#include "sheettext.h"
#include "typeset.h"

namespace duibiao::paper {

/// Turns one sheet into blocks, top to bottom: title, findings, goals and outcomes, chart, outcomes
/// without a goal (at most so many; the rest is counted), notes, method and date.
class Composer
{
public:
    Composer(const Sheet& sheet, const compare::Context& context, const Typesetter& typesetter,
             double width, int mostWithoutGoal);

    [[nodiscard]] std::vector<Block> compose();

private:
    void addParagraph(const QString& text, const QFont& font, double spaceAfterMm,
                      Qt::Alignment alignment = Qt::AlignLeft);
    void addHeading(const QString& text);
    void addTitle();
    void addGoals();
    void addChart();
    void addOutcomesWithoutGoal();
    void addNotes();
    void addNotePair(const QString& left, const QString& right, const QFont& font);
    [[nodiscard]] bool isBaseOfGoal(const compare::Row& row) const;
    void addBlocks(std::vector<Block> blocks);

    const Sheet& m_sheet;
    const compare::Context& m_context;
    Typesetter m_set;
    double m_width;
    int m_mostWithoutGoal;
    Notes m_notes;
    std::vector<Block> m_blocks;
};

} // namespace duibiao::paper
