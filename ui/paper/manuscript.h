// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "barchart.h"
#include "paper/bullet.h"
#include "paper/sheet.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

/// What a sheet says, top to bottom, before it is set: the same for print, PDF and word processors.
namespace duibiao::paper {

/// How much a sheet says of what there may be much of; what is left out is counted.
struct Economy
{
    int withoutGoal = 0;
    int chartLines = 0;
    int milestones = 0;
    int openPoints = 0;
    int quoteLength = 0;   ///< of a sentence in a note; 0: whole
    double typeFactor = 1; ///< of small type
};

struct TextItem
{
    enum class Kind { Title, Subtitle, Body, Heading, Small, Date };
    Kind kind = Kind::Body;
    QString text;
    Source source{};
};

/// Words, with a bullet bar or a verdict's mark or a bar of shares before them.
struct ItemCell
{
    QString text;
    std::optional<BulletValues> bullet{};
    std::optional<compare::Verdict> mark{};
    std::vector<std::pair<compare::Verdict, int>> shares{};
    Source source{};
};

struct ItemColumn
{
    QString heading;
    double width = 0; ///< mm, of 156 for all
    Qt::Alignment alignment = Qt::AlignLeft;
};

struct TableItem
{
    std::vector<ItemColumn> columns;
    std::vector<std::vector<ItemCell>> rows;
};

/// A note, with the stretches of it that tell of one source each.
struct Note
{
    struct Stretch
    {
        qsizetype begin = 0;
        qsizetype length = 0;
        Source source;
    };
    QString text;
    std::vector<Stretch> stretches{};
};

struct NotesItem
{
    QStringList reports;
    std::vector<Note> notes;

    /// The reports, then the notes.
    [[nodiscard]] QStringList lines() const;
};

using Item = std::variant<TextItem, TableItem, ChartPanel, NotesItem>;
using Manuscript = std::vector<Item>;

[[nodiscard]] Manuscript manuscriptOf(const Sheet& sheet, const compare::Context& context,
                                      const Economy& economy);
/// Puts 一、 二、 before the headings, as official documents have them.
void numberHeadings(Manuscript& manuscript);

} // namespace duibiao::paper
