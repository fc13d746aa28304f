// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manuscript.h"

#include "overview.h"
#include "sheettext.h"
#include "wording/language.h"
#include "wording/words.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>
#include <array>

namespace duibiao::paper {

using compare::Row;
using namespace Qt::StringLiterals;
using Kind = TextItem::Kind;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(duibiao::paper::Manuscript)
};

/// A cell about a whole row, which leads to both sides of it.
ItemCell of(const Row& row, const QString& text)
{
    return {.text = text, .source = {.row = &row}};
}

ItemCell verdictCell(const Row& row)
{
    QString text = wording::name(row.verdict);
    if (row.certainty != compare::Certainty::Certain)
        text = Words::tr("%1 (%2)", "verdict, certainty").arg(text, wording::name(row.certainty));
    return {.text = text, .mark = row.verdict, .source = {.row = &row}};
}

QString noted(const QString& text, int note)
{
    return Words::tr("%1 [%2]", "indicator, number of its note").arg(text).arg(note);
}

/// Writes the sheet of one district.
class Writer
{
public:
    Writer(const Sheet& sheet, const compare::Context& context, const Economy& economy)
        : m_sheet(sheet), m_context(context), m_economy(economy),
          m_notes(context, sheet.sections, economy.quoteLength)
    {
    }

    Manuscript write()
    {
        say(Kind::Title, sheetTitle(m_sheet, m_context));
        say(Kind::Subtitle, periodLine(m_sheet));
        say(Kind::Heading, Words::tr("Findings"));
        say(Kind::Body, findings(m_sheet, m_context));
        addGoals();
        addCharts();
        addOutcomesWithoutGoal();
        addMilestones();
        addOpenPoints();
        addNotes();
        return std::move(m_items);
    }

private:
    void say(Kind kind, const QString& text)
    {
        if (!text.isEmpty())
            m_items.emplace_back(TextItem{.kind = kind, .text = text});
    }

    void addGoals();
    void addCharts();
    void addOutcomesWithoutGoal();
    void addMilestones();
    void addOpenPoints();
    void addNotes();
    [[nodiscard]] bool isBaseOfGoal(const Row& row) const;

    const Sheet& m_sheet;
    const compare::Context& m_context;
    Economy m_economy;
    Notes m_notes;
    Manuscript m_items;
};

void Writer::addGoals()
{
    TableItem table{.columns = {{Words::tr("Indicator"), 37},
                                {Words::tr("Period"), 16},
                                {Words::tr("Goal"), 24, Qt::AlignRight},
                                {Words::tr("Outcome"), 25, Qt::AlignRight},
                                {Words::tr("Completion"), 35, Qt::AlignRight},
                                {Words::tr("Verdict"), 19}},
                    .rows = {}};
    for (const Row& row : m_sheet.rows) {
        if (!row.goal)
            continue;
        table.rows.push_back({of(row, noted(rowName(row, m_context), m_notes.add(row))),
                              {wording::name(row.period)},
                              goalCell(row),
                              outcomeCell(row),
                              {.text = completionText(row.completion),
                               .bullet = bulletValues(row),
                               .source = {.row = &row}},
                              verdictCell(row)});
    }
    if (table.rows.empty())
        return;
    say(Kind::Heading, Words::tr("Goals and outcomes"));
    m_items.emplace_back(std::move(table));
}

void Writer::addCharts()
{
    const std::vector<ChartPanel> panels =
        chartPanels(m_sheet.rows, m_context, m_economy.chartLines);
    if (panels.empty())
        return;
    say(Kind::Heading, Words::tr("Goals (outlined) and outcomes (filled)"));
    m_items.insert(m_items.end(), panels.begin(), panels.end());
}

/// The outcome stands beside a later goal already, as what was before.
bool Writer::isBaseOfGoal(const Row& row) const
{
    const Figure& outcome = row.outcome->figure;
    return std::ranges::any_of(m_sheet.rows, [&](const Row& other) {
        return other.goal && !other.outcome && other.base && outcome.id != 0 &&
               other.base->figure.id == outcome.id;
    });
}

void Writer::addOutcomesWithoutGoal()
{
    std::vector<const Row*> rows;
    for (const Row& row : m_sheet.rows) {
        if (!row.goal && row.outcome && !isBaseOfGoal(row))
            rows.push_back(&row);
    }
    if (rows.empty())
        return;
    // indicators of the catalogue say most in few lines
    std::ranges::stable_partition(rows, [](const Row* row) { return !row->indicatorId.isEmpty(); });
    const int rest = static_cast<int>(rows.size()) - m_economy.withoutGoal;
    rows.resize(std::min(rows.size(), static_cast<size_t>(m_economy.withoutGoal)));
    say(Kind::Heading, Words::tr("Outcomes without a goal"));
    TableItem table{.columns = {{Words::tr("Indicator"), 86},
                                {Words::tr("Period"), 30},
                                {Words::tr("Outcome"), 40, Qt::AlignRight}},
                    .rows = {}};
    for (const Row* row : rows)
        table.rows.push_back({of(*row, noted(rowName(*row, m_context), m_notes.add(*row))),
                              {wording::name(row->period)},
                              outcomeCell(*row)});
    if (!table.rows.empty())
        m_items.emplace_back(std::move(table));
    if (rest > 0)
        say(Kind::Small, Words::tr("%n more outcome(s) without a goal stand in the comparison "
                                   "table.",
                                   nullptr, rest));
}

void Writer::addMilestones()
{
    if (m_sheet.milestones.empty())
        return;
    const auto isPlanned = [](const Milestone& m) { return m.role == Role::Goal; };
    const auto planned = static_cast<int>(std::ranges::count_if(m_sheet.milestones, isPlanned));
    const auto done = static_cast<int>(m_sheet.milestones.size()) - planned;
    say(Kind::Heading, Words::tr("Milestones"));
    say(Kind::Body,
        Words::tr("%1 planned, %2 done.", "numbers of milestones").arg(planned).arg(done));
    TableItem table{.columns = {{Words::tr("State"), 18},
                                {Words::tr("Period"), 30},
                                {Words::tr("Milestone"), 108}},
                    .rows = {}};
    for (const Milestone& milestone : m_sheet.milestones) {
        if (table.rows.size() == static_cast<size_t>(m_economy.milestones))
            break;
        const Source source{.milestone = milestone.id};
        const QString words =
            Words::tr("%1: %2", "action, object").arg(milestone.action, milestone.object);
        table.rows.push_back(
            {{.text = isPlanned(milestone) ? Words::tr("Planned") : Words::tr("Done"),
              .source = source},
             {.text = wording::name(milestone.period), .source = source},
             {.text = words, .source = source}});
    }
    const auto rest = static_cast<int>(m_sheet.milestones.size() - table.rows.size());
    if (!table.rows.empty())
        m_items.emplace_back(std::move(table));
    if (rest > 0)
        say(Kind::Small, Words::tr("%n more milestone(s) stand in the workbook.", nullptr, rest));
}

void Writer::addOpenPoints()
{
    if (m_sheet.findings.empty())
        return;
    say(Kind::Heading, Words::tr("Open points"));
    int shown = 0;
    for (const compare::Finding& finding : m_sheet.findings) {
        if (shown == m_economy.openPoints)
            break;
        ++shown;
        const QString words = wording::findingText(finding, m_context);
        m_items.emplace_back(TextItem{
            .kind = Kind::Body,
            .text = Words::tr("(%1) %2", "number, open point").arg(QString::number(shown), words),
            .source = {.finding = finding.key}});
    }
    const int rest = static_cast<int>(m_sheet.findings.size()) - shown;
    if (rest > 0)
        say(Kind::Small,
            Words::tr("%n more open point(s) stand on the checks page.", nullptr, rest));
}

void Writer::addNotes()
{
    if (!m_notes.notes().empty()) {
        say(Kind::Heading, Words::tr("Sources"));
        m_items.emplace_back(NotesItem{.reports = m_notes.reports(), .notes = m_notes.notes()});
    }
    addClosing(m_items);
}

/// 1..99 as headings of official documents count.
QString headingNumber(int number)
{
    if (wording::currentLanguage() != u"zh_CN"_s)
        return QString::number(number);
    constexpr QStringView digits = u"〇一二三四五六七八九";
    QString text;
    if (number >= 20)
        text += digits[number / 10];
    if (number >= 10)
        text += u'十';
    if (number % 10 > 0)
        text += digits[number % 10];
    return text;
}

} // namespace

QStringList NotesItem::lines() const
{
    QStringList lines = reports;
    for (const Note& note : notes)
        lines.append(note.text);
    return lines;
}

ItemCell goalCell(const Row& row)
{
    return {.text = sideText(*row.goal, row.period), .source = sourceOf(*row.goal, row)};
}

ItemCell outcomeCell(const Row& row)
{
    if (row.outcome)
        return {.text = sideText(*row.outcome, row.period), .source = sourceOf(*row.outcome, row)};
    return {.text = missingOutcomeText(row),
            .source = row.base ? sourceOf(*row.base, row) : Source()};
}

void addClosing(Manuscript& manuscript)
{
    const QString date =
        QLocale().toString(QDate::currentDate(), Words::tr("d MMMM yyyy", "format of a date"));
    manuscript.emplace_back(TextItem{.kind = Kind::Small, .text = methodLine()});
    manuscript.emplace_back(
        TextItem{.kind = Kind::Date, .text = Words::tr("Made on %1.").arg(date)});
}

Manuscript manuscriptOf(const Sheet& sheet, const compare::Context& context, const Economy& economy)
{
    if (sheet.kind == Sheet::Kind::Districts)
        return overviewOf(sheet, context, economy);
    return Writer(sheet, context, economy).write();
}

void numberHeadings(Manuscript& manuscript)
{
    int number = 0;
    for (Item& item : manuscript) {
        auto* text = std::get_if<TextItem>(&item);
        if (text && text->kind == Kind::Heading)
            text->text = headingNumber(++number) +
                         Words::tr(". ", "between a heading's number and its words") + text->text;
    }
}

} // namespace duibiao::paper
