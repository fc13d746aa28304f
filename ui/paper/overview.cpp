// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview.h"

#include "sheettext.h"
#include "wording/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace duibiao::paper {

using compare::Row;
using compare::Verdict;
using namespace Qt::StringLiterals;
using Kind = TextItem::Kind;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(duibiao::paper::Overview)
};

/// More districts than this would make a page of their sentences; the table has them all.
constexpr std::size_t mostLed = 5;

constexpr std::array goalVerdicts = {Verdict::Met, Verdict::Missed, Verdict::InProgress,
                                     Verdict::Undetermined, Verdict::NoOutcome};

int count(const std::vector<Row>& rows, Verdict verdict)
{
    return static_cast<int>(std::ranges::count(rows, verdict, &Row::verdict));
}

std::vector<ItemCell> standing(const Sheet& district, const compare::Context& context)
{
    ItemCell bar;
    std::vector<ItemCell> numbers;
    int goals = 0;
    for (const Verdict verdict : goalVerdicts) {
        const int n = count(district.rows, verdict);
        goals += n;
        bar.shares.emplace_back(verdict, n);
        numbers.push_back({QString::number(n)});
    }
    std::vector<ItemCell> cells = {{districtName(district.districtCode, context)},
                                   {QString::number(goals)}};
    cells.insert(cells.end(), numbers.begin(), numbers.end());
    cells.push_back(bar);
    return cells;
}

TableItem standings(const std::vector<Sheet>& districts, const compare::Context& context)
{
    TableItem table{
        .columns = {{Words::tr("District"), 36}, {Words::tr("Goals"), 13, Qt::AlignRight}},
        .rows = {}};
    for (const Verdict verdict : goalVerdicts)
        table.columns.push_back({wording::name(verdict), 14, Qt::AlignRight});
    table.columns.push_back({Words::tr("Shares"), 37});
    for (const Sheet& district : districts)
        table.rows.push_back(standing(district, context));
    return table;
}

/// An indicator for a period, as rows of different districts share it.
using Subject = std::pair<QString, QString>;

Subject subjectOf(const Row& row)
{
    return {row.indicatorId.isEmpty() ? row.label : row.indicatorId,
            row.period.isValid() ? QString::number(row.period.firstYear()) : QString()};
}

/// Rows whose indicator and year more than one district has, with a goal in one of them; those of
/// one subject together, in the order of the first.
std::vector<const Row*> sharedRows(const std::vector<Row>& rows)
{
    std::map<Subject, std::vector<const Row*>> bySubject;
    std::vector<Subject> order;
    for (const Row& row : rows) {
        auto& group = bySubject[subjectOf(row)];
        if (group.empty())
            order.push_back(subjectOf(row));
        group.push_back(&row);
    }
    std::vector<const Row*> shared;
    for (const Subject& subject : order) {
        const auto& group = bySubject[subject];
        std::set<QString> districts;
        for (const Row* row : group)
            districts.insert(row->districtCode);
        if (districts.size() > 1)
            shared.insert(shared.end(), group.begin(), group.end());
    }
    return shared;
}

TableItem sharedTable(const std::vector<const Row*>& rows, std::size_t most, Notes& notes,
                      const compare::Context& context)
{
    TableItem table{.columns = {{Words::tr("Indicator"), 33},
                                {Words::tr("District"), 30},
                                {Words::tr("Period"), 14},
                                {Words::tr("Goal"), 21, Qt::AlignRight},
                                {Words::tr("Outcome"), 22, Qt::AlignRight},
                                {Words::tr("Completion"), 18, Qt::AlignRight},
                                {Words::tr("Verdict"), 18}},
                    .rows = {}};
    const Row* before = nullptr;
    for (const Row* row : rows) {
        if (table.rows.size() == most)
            break;
        const bool same = before && subjectOf(*before) == subjectOf(*row);
        const QString district = districtName(row->districtCode, context);
        const Source whole{.row = row};
        table.rows.push_back(
            {{same ? QString() : rowName(*row, context)},
             {.text = Words::tr("%1 [%2]", "district, number of its note")
                          .arg(district)
                          .arg(notes.add(*row)),
              .source = whole},
             {wording::name(row->period)},
             row->goal ? goalCell(*row) : ItemCell{.text = Words::tr("–", "no goal")},
             outcomeCell(*row),
             {.text = completionText(row->completion), .source = whole},
             {.text = wording::name(row->verdict), .mark = row->verdict, .source = whole}});
        before = row;
    }
    return table;
}

/// A sentence for each of a few districts; of many, what they come to.
QString leadSentence(const Sheet& sheet, const std::vector<Sheet>& districts,
                     const compare::Context& context)
{
    if (districts.size() > mostLed)
        return Words::tr("%1 – %2", "district, how its goals stand")
            .arg(Words::tr("All %n district(s) together", nullptr,
                           static_cast<int>(districts.size())),
                 standingsText(sheet));
    QString sentences;
    for (const Sheet& district : districts) {
        const int goals =
            static_cast<int>(district.rows.size()) - count(district.rows, Verdict::NoGoal);
        const QString name = districtName(district.districtCode, context);
        sentences += sentence(goals == 0 ? Words::tr("%1 states no goals.").arg(name)
                                         : Words::tr("%1 – %2", "district, how its goals stand")
                                               .arg(name, standingsText(district)));
    }
    return sentences.trimmed();
}

} // namespace

Manuscript overviewOf(const Sheet& sheet, const compare::Context& context, const Economy& economy)
{
    const std::vector<Sheet> districts = sheetsOf(sheet.rows);
    Notes notes(context, sheet.sections, economy.quoteLength);
    Manuscript items;
    items.emplace_back(
        TextItem{.kind = Kind::Title,
                 .text = Words::tr("Education targets and outcomes of %n district(s) compared",
                                   nullptr, static_cast<int>(districts.size()))});
    items.emplace_back(TextItem{.kind = Kind::Subtitle, .text = periodLine(sheet)});
    items.emplace_back(TextItem{.kind = Kind::Heading, .text = Words::tr("Findings")});
    items.emplace_back(
        TextItem{.kind = Kind::Body, .text = leadSentence(sheet, districts, context)});
    items.emplace_back(TextItem{.kind = Kind::Heading, .text = Words::tr("How the goals stand")});
    items.emplace_back(standings(districts, context));
    const std::vector<const Row*> shared = sharedRows(sheet.rows);
    items.emplace_back(
        TextItem{.kind = Kind::Heading, .text = Words::tr("What several districts report")});
    if (shared.empty()) {
        items.emplace_back(TextItem{
            .kind = Kind::Body,
            .text = Words::tr("No indicator is reported by more than one of them for the same "
                              "year.")});
    } else {
        const auto most = static_cast<std::size_t>(economy.withoutGoal) * 2;
        TableItem table = sharedTable(shared, most, notes, context);
        const auto rest = static_cast<int>(shared.size() - table.rows.size());
        items.emplace_back(std::move(table));
        if (rest > 0)
            items.emplace_back(
                TextItem{.kind = Kind::Small,
                         .text = Words::tr("%n more line(s) stand in the comparison table.",
                                           nullptr, rest)});
        items.emplace_back(TextItem{.kind = Kind::Heading, .text = Words::tr("Sources")});
        items.emplace_back(NotesItem{.reports = notes.reports(), .notes = notes.notes()});
    }
    addClosing(items);
    return items;
}

} // namespace duibiao::paper
