// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer.h"

#include "barchart.h"
#include "paper/bullet.h"
#include "paper/verdictmark.h"
#include "tableblocks.h"
#include "wording/words.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>

namespace duibiao::paper {

using compare::Row;
using compare::Verdict;
using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(duibiao::paper::Composer)
};

/// A chart of more lines would take the page from the tables.
constexpr int mostChartLines = 6;
/// Between the two columns of notes.
constexpr double noteGap = 4; // mm

const QColor barInk(0x40, 0x52, 0x66);

TableCell words(const QString& text)
{
    return {.text = text, .pictureWidth = 0, .picture = {}};
}

TableCell completionCell(const Row& row)
{
    TableCell cell = words(completionText(row.completion));
    if (const auto values = bulletValues(row)) {
        cell.pictureWidth = 17;
        cell.picture = [values = *values](QPainter& painter, const QRectF& area) {
            const double height = std::min(area.height(), area.width() / 3.6);
            const QRectF bar(area.left(), area.center().y() - height / 2, area.width() * 0.94,
                             height);
            paintBullet(painter, bulletGeometry(values, bar), Qt::black, barInk);
        };
    }
    return cell;
}

TableCell verdictCell(const Row& row)
{
    QString text = wording::name(row.verdict);
    if (row.certainty != compare::Certainty::Certain)
        text = Words::tr("%1 (%2)", "verdict, certainty").arg(text, wording::name(row.certainty));
    TableCell cell = words(text);
    cell.pictureWidth = 4;
    cell.picture = [verdict = row.verdict](QPainter& painter, const QRectF& area) {
        const double side = area.width() * 0.7;
        paintVerdictMark(painter, {area.left(), area.center().y() - side / 2, side, side}, verdict,
                         verdictColour(verdict, Qt::white));
    };
    return cell;
}

QString noteText(int note)
{
    return QString::number(note);
}

} // namespace

Composer::Composer(const Sheet& sheet, const compare::Context& context,
                   const Typesetter& typesetter, double width, int mostWithoutGoal)
    : m_sheet(sheet), m_context(context), m_set(typesetter), m_width(width),
      m_mostWithoutGoal(mostWithoutGoal), m_notes(context)
{
}

std::vector<Block> Composer::compose()
{
    addTitle();
    addGoals();
    addChart();
    addOutcomesWithoutGoal();
    addNotes();
    return std::move(m_blocks);
}

void Composer::addParagraph(const QString& text, const QFont& font, double spaceAfterMm,
                            Qt::Alignment alignment)
{
    if (text.isEmpty())
        return;
    auto paragraph = std::make_shared<const Typesetter::Paragraph>(
        m_set.paragraph(text, font, m_width, alignment));
    Block block;
    block.height = paragraph->height();
    block.spaceAfter = m_set.mm(spaceAfterMm);
    block.paint = [paragraph](QPainter& painter, const QRectF& area) {
        paragraph->draw(painter, area.topLeft());
    };
    m_blocks.push_back(std::move(block));
}

void Composer::addHeading(const QString& text)
{
    addParagraph(text, face(Face::Heading, 10.5, true), 1.2);
    m_blocks.back().keepWithNext = true;
}

void Composer::addTitle()
{
    addParagraph(sheetTitle(m_sheet, m_context), face(Face::Title, 18, true), 1, Qt::AlignHCenter);
    addParagraph(periodLine(m_sheet), face(Face::Text, 11), 3, Qt::AlignHCenter);
    addParagraph(findings(m_sheet, m_context), face(Face::Text, 10.5), 4);
}

void Composer::addGoals()
{
    TableBlocks table({{Words::tr("Indicator"), 39, Qt::AlignLeft},
                       {Words::tr("Period"), 16, Qt::AlignLeft},
                       {Words::tr("Goal"), 25, Qt::AlignRight},
                       {Words::tr("Outcome"), 26, Qt::AlignRight},
                       {Words::tr("Completion"), 31, Qt::AlignRight},
                       {Words::tr("Verdict"), 19, Qt::AlignLeft}},
                      m_set);
    bool any = false;
    for (const Row& row : m_sheet.rows) {
        if (!row.goal)
            continue;
        any = true;
        const int note = m_notes.add(row);
        table.addRow(
            {words(Words::tr("%1 [%2]", "indicator, number of its note")
                       .arg(rowName(row, m_context), noteText(note))),
             words(wording::name(row.period)), words(sideText(*row.goal, row.period)),
             words(row.outcome ? sideText(*row.outcome, row.period) : missingOutcomeText(row)),
             completionCell(row), verdictCell(row)});
    }
    if (any)
        addBlocks(table.take());
}

void Composer::addChart()
{
    const std::vector<ChartPanel> panels = chartPanels(m_sheet.rows, m_context, mostChartLines);
    if (panels.empty())
        return;
    addHeading(Words::tr("Goals (outlined) and outcomes (filled)"));
    for (const ChartPanel& panel : panels)
        m_blocks.push_back(chartBlock(panel, m_set, m_width));
    m_blocks.back().spaceAfter = m_set.mm(4);
}

/// The outcome stands beside a later goal already, as what was before.
bool Composer::isBaseOfGoal(const Row& row) const
{
    const Figure& outcome = row.outcome->figure;
    return std::any_of(m_sheet.rows.begin(), m_sheet.rows.end(), [&](const Row& other) {
        return other.goal && !other.outcome && other.base && outcome.id != 0 &&
               other.base->figure.id == outcome.id;
    });
}

void Composer::addOutcomesWithoutGoal()
{
    std::vector<const Row*> rows;
    for (const Row& row : m_sheet.rows) {
        if (!row.goal && row.outcome && !isBaseOfGoal(row))
            rows.push_back(&row);
    }
    if (rows.empty())
        return;
    // indicators of the catalogue say most in few lines
    std::stable_partition(rows.begin(), rows.end(),
                          [](const Row* row) { return !row->indicatorId.isEmpty(); });
    const int rest = static_cast<int>(rows.size()) - m_mostWithoutGoal;
    rows.resize(std::min(rows.size(), static_cast<size_t>(m_mostWithoutGoal)));
    addHeading(Words::tr("Outcomes without a goal"));
    TableBlocks table({{Words::tr("Indicator"), 86, Qt::AlignLeft},
                       {Words::tr("Period"), 30, Qt::AlignLeft},
                       {Words::tr("Outcome"), 40, Qt::AlignRight}},
                      m_set);
    for (const Row* row : rows)
        table.addRow({words(Words::tr("%1 [%2]", "indicator, number of its note")
                                .arg(rowName(*row, m_context), noteText(m_notes.add(*row)))),
                      words(wording::name(row->period)),
                      words(sideText(*row->outcome, row->period))});
    addBlocks(table.take());
    if (rest > 0) {
        m_blocks.back().spaceAfter = m_set.mm(1);
        addParagraph(Words::tr("%n more outcome(s) without a goal stand in the comparison table.",
                               nullptr, rest),
                     face(Face::Table, 8.5), 4);
    }
}

void Composer::addNotes()
{
    const QFont font = face(Face::Table, 7);
    if (!m_notes.notes().isEmpty())
        addHeading(Words::tr("Sources"));
    for (const QString& report : m_notes.reports())
        addParagraph(report, font, 0.4);
    const QStringList& notes = m_notes.notes();
    for (qsizetype i = 0; i < notes.size(); i += 2)
        addNotePair(notes.at(i), notes.value(i + 1), font);
    m_blocks.back().spaceAfter = m_set.mm(3);
    addParagraph(methodLine(), font, 1.5);
    const QString date =
        QLocale().toString(QDate::currentDate(), Words::tr("d MMMM yyyy", "format of a date"));
    addParagraph(Words::tr("Made on %1.").arg(date), font, 0);
}

void Composer::addNotePair(const QString& left, const QString& right, const QFont& font)
{
    const double width = (m_width - m_set.mm(noteGap)) / 2;
    const auto pair = std::make_shared<std::pair<Typesetter::Paragraph, Typesetter::Paragraph>>(
        m_set.paragraph(left, font, width), m_set.paragraph(right, font, width));
    Block block;
    block.height = std::max(pair->first.height(), pair->second.height());
    block.spaceAfter = m_set.mm(0.4);
    block.paint = [pair, step = m_width - width](QPainter& painter, const QRectF& area) {
        pair->first.draw(painter, area.topLeft());
        pair->second.draw(painter, area.topLeft() + QPointF(step, 0));
    };
    m_blocks.push_back(std::move(block));
}

void Composer::addBlocks(std::vector<Block> blocks)
{
    std::move(blocks.begin(), blocks.end(), std::back_inserter(m_blocks));
}

} // namespace duibiao::paper
