// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figure.h"
#include "reading/knowledge.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

/// Figures that come as lines of cells: pasted from a spreadsheet, or entered as a work plan.
namespace duibiao::ui {

enum class EntryField {
    District,
    Indicator,
    Role,
    Period,
    Goal,    ///< a value, and that it is to be reached
    Outcome, ///< a value, and that it was reached
    Value,   ///< a value of the line's role
    Unit,
    Department,
    Deadline,
    Note,
};
inline constexpr int entryFieldCount = static_cast<int>(EntryField::Note) + 1;

/// The field's name in the user's language.
[[nodiscard]] QString nameOf(EntryField field);
/// Which field a heading names, in Chinese or English; nullopt for none.
[[nodiscard]] std::optional<EntryField> entryFieldOf(const QString& heading);

/// Cells as a spreadsheet copies them: parted by tabs, lines by line ends; a cell with either in it
/// stands in quotation marks. All lines are filled up to the longest; empty ones are left out.
[[nodiscard]] std::vector<QStringList> cellsOf(const QString& text);

/// What a line says of itself by its fields.
using EntryLine = std::map<EntryField, QString>;

/// What holds for lines that say nothing else.
struct EntryDefaults
{
    QString district;
    QString period;
    Role role = Role::Goal;
};

/// A line understood, or why it is not. A line with a goal and an outcome gives two figures.
struct EntryResult
{
    std::vector<Figure> figures;
    QString problem;
};
[[nodiscard]] EntryResult figuresOf(const EntryLine& line, const EntryDefaults& defaults,
                                    const reading::Knowledge& knowledge);

} // namespace duibiao::ui
