// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparemodel.h"

#include "paper/bullet.h"
#include "shared/session.h"
#include "wording/order.h"
#include "wording/words.h"

#include <QFont>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include <array>

namespace duibiao::ui {

using compare::Row;
using compare::Side;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array keys = {"district"_L1, "indicator"_L1, "period"_L1,     "goal"_L1,
                             "outcome"_L1,  "perHead"_L1,   "completion"_L1, "gap"_L1,
                             "verdict"_L1,  "base"_L1,      "change"_L1,     "pace"_L1,
                             "reason"_L1};
constexpr std::array widths = {120, 200, 84, 110, 150, 130, 140, 90, 120, 165, 90, 110, 360};
static_assert(keys.size() == CompareModel::columns && widths.size() == CompareModel::columns);

bool isNumeric(int column)
{
    return column == CompareModel::Goal || column == CompareModel::Outcome ||
           column == CompareModel::Gap || column == CompareModel::Base ||
           column == CompareModel::Change || column == CompareModel::PerHeadColumn;
}

/// A difference with its sign; between rates in points.
QString differenceText(const std::optional<Decimal>& difference, const QString& unit)
{
    if (!difference)
        return {};
    const QString amount = QLocale().toString(difference->toDouble(), 'f', difference->scale());
    const QString shown =
        difference->isNegative() || difference->isZero() ? amount : u"+"_s + amount;
    return unit == u"%"_s ? CompareModel::tr("%1 points", "difference of two rates").arg(shown)
                          : shown;
}

/// A value as a cell shows it: its own period where it is another one, a star where there are more.
QString sideText(const Side& side, const Row& row)
{
    QString shown = wording::quantityText(side.figure.quantity);
    if (side.figure.period.isValid() && side.figure.period != row.period)
        shown = CompareModel::tr("%1 (%2)", "value, its period")
                    .arg(shown, wording::name(side.figure.period));
    return side.others.empty() ? shown : CompareModel::tr("%1 *", "value of several").arg(shown);
}

/// ≈ before what is near only. Where no more than a word differs (全市) the reason points at it: an
/// exact number must not look like an approximate one.
QString marked(const QString& value, compare::Likeness likeness)
{
    return likeness == compare::Likeness::Same || likeness == compare::Likeness::WordsDiffer
               ? value
               : CompareModel::tr("≈ %1", "value of something near").arg(value);
}

} // namespace

const Side* sideOf(const Row& row, int column)
{
    const auto pointer = [](const std::optional<Side>& side) { return side ? &*side : nullptr; };
    switch (column) {
    case CompareModel::Goal:
        return pointer(row.goal);
    case CompareModel::Outcome:
        return pointer(row.outcome);
    case CompareModel::Base:
        return pointer(row.base);
    default:
        return nullptr;
    }
}

CompareModel::CompareModel(const Session& session, QObject* parent)
    : RowModel(parent), m_session(session)
{
}

void CompareModel::setCompared(Compared compared)
{
    resetRows([&] { m_compared = std::move(compared); });
}

void CompareModel::setPerHead(const PerHead& perHead)
{
    resetRows([&] { m_perHead = perHead; });
}

void CompareModel::choose(const compare::Query& query, const QStringList& verdicts)
{
    setFilter([this, query, verdicts](int source) {
        const Row& row = at(source);
        return query.matches(row) &&
               (verdicts.isEmpty() || verdicts.contains(compare::toCode(row.verdict)));
    });
}

const Row* CompareModel::row(const QModelIndex& index) const
{
    return index.isValid() ? &at(sourceRow(index)) : nullptr;
}

std::vector<Row> CompareModel::shownRows() const
{
    std::vector<Row> rows;
    rows.reserve(static_cast<size_t>(rowCount()));
    for (int i = 0; i < rowCount(); ++i)
        rows.push_back(*row(index(i, 0)));
    return rows;
}

RowList CompareModel::shownList() const
{
    RowList rows;
    rows.reserve(static_cast<size_t>(rowCount()));
    for (int i = 0; i < rowCount(); ++i)
        rows.push_back(row(index(i, 0)));
    return rows;
}

qint64 CompareModel::rowId(int sourceRow) const
{
    return m_compared.ids[static_cast<size_t>(sourceRow)];
}

QString CompareModel::name(const Row& row) const
{
    return wording::rowName(m_session.knowledge().catalogue, row);
}

QString CompareModel::districtName(const Row& row) const
{
    const QString path = m_session.knowledge().districts.path(row.districtCode);
    return path.isEmpty() ? tr("not known") : path;
}

QString CompareModel::periodName(const Row& row)
{
    return row.period.isValid() ? wording::name(row.period) : tr("no period");
}

int CompareModel::sourceRowCount() const
{
    return static_cast<int>(allRows().size());
}

QVariant CompareModel::cell(int sourceRow, int column, int role) const
{
    const Row& row = at(sourceRow);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case SortRole:
        return sortKey(row, column);
    case GroupRole:
        return column == District ? QVariant(row.districtCode) : QVariant();
    case Qt::ToolTipRole:
        return column == District ? districtTip(sourceRow) : toolTip(row, column);
    case Qt::AccessibleTextRole:
        return column == District && partCount(sourceRow) > 0
                   ? QVariant(districtTip(sourceRow).replace(u'\n', u' '))
                   : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant((isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if ((column == Goal || column == Outcome || column == Base) && !sideOf(row, column))
            return QGuiApplication::palette().color(QPalette::PlaceholderText);
        return {};
    case Qt::FontRole:
        if (const Side* side = sideOf(row, column); side && side->figure.derivation) {
            QFont font;
            font.setItalic(true);
            return font;
        }
        return {};
    default:
        return {};
    }
}

QString CompareModel::goalText(const Row& row) const
{
    if (!row.goal)
        return row.goalBlank == compare::Blank::NotReported ? tr("not stated")
                                                            : wording::name(row.goalBlank);
    const QString shown = sideText(*row.goal, row);
    return row.version == 0 ? shown
                            : tr("%1 (version %2 of %3)", "goal that was restated")
                                  .arg(shown)
                                  .arg(row.version)
                                  .arg(row.versions.size());
}

QString CompareModel::outcomeText(const Row& row) const
{
    if (row.near)
        return marked(sideText(row.near->side, row), row.near->likeness);
    if (!row.outcome)
        return wording::name(row.outcomeBlank);
    return marked(sideText(*row.outcome, row), row.likeness);
}

QString CompareModel::perHeadText(const Row& row) const
{
    if (!m_perHead.kind() || !row.outcome)
        return {};
    const auto value = m_perHead.value(row, &*row.outcome);
    return value ? PerHead::text(*value) : tr("–", "no value per head");
}

QString CompareModel::text(const Row& row, int column) const
{
    switch (column) {
    case District:
        return districtName(row);
    case IndicatorColumn:
        return name(row);
    case PeriodColumn:
        return periodName(row);
    case Goal:
        return goalText(row);
    case Outcome:
        return outcomeText(row);
    case Completion:
        return row.goal ? paper::completionText(row.completion) : QString();
    case Gap:
        return differenceText(row.gap, row.unit);
    case Verdict:
        return wording::name(row.verdict);
    case Base:
        return row.base ? marked(sideText(*row.base, row), row.baseLikeness) : QString();
    case Change:
        return differenceText(row.change, row.unit);
    case PerHeadColumn:
        return perHeadText(row);
    case PaceColumn:
        return wording::name(row.pace);
    case Reason:
        return wording::reasonText(row);
    default:
        return {};
    }
}

QVariant CompareModel::sortKey(const Row& row, int column) const
{
    const auto number = column == PerHeadColumn
                            ? m_perHead.value(row, sideOf(row, Outcome))
                            : wording::sortNumber(row, QString(keys[static_cast<size_t>(column)]));
    return number ? QVariant(*number) : QVariant();
}

QString CompareModel::toolTip(const Row& row, int column) const
{
    if (const Side* side = sideOf(row, column)) {
        QStringList lines;
        if (!side->figure.evidence.quote.isEmpty())
            lines.append(tr("“%1”").arg(side->figure.evidence.quote.simplified()));
        if (side->figure.derivation)
            lines.append(wording::derivationText(*side->figure.derivation));
        if (column == Goal) {
            for (const compare::GoalVersion& version : row.versions)
                lines.append(tr("%1: %2", "day a goal was stated, goal")
                                 .arg(QLocale().toString(version.issued, QLocale::ShortFormat),
                                      wording::quantityText(version.figure.quantity)));
        }
        for (const Figure& other : side->others)
            lines.append(tr("Also stated: %1").arg(wording::quantityText(other.quantity)));
        lines.append(tr("Double click shows where it was said."));
        return lines.join(u'\n');
    }
    if (column == PaceColumn)
        return wording::paceRuleText(row);
    if (column == PerHeadColumn && row.outcome && !m_perHead.value(row, &*row.outcome))
        return row.unit == u"%"_s
                   ? tr("A rate is not divided.")
                   : tr("Enter the denominator of this district and year to see a value.");
    if (column == Verdict || column == Completion || column == Outcome)
        return row.certainty == compare::Certainty::Certain
                   ? wording::reasonText(row)
                   : tr("%1 (%2)", "reason, certainty")
                         .arg(wording::reasonText(row), wording::name(row.certainty));
    return text(row, column);
}

QVariant CompareModel::headerCell(int column, int role) const
{
    const auto i = static_cast<size_t>(column);
    if (role == ColumnKeyRole)
        return QString(keys[i]);
    if (role == ColumnWidthRole)
        return widths[i];
    if (role == Qt::TextAlignmentRole && isNumeric(column))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && column == Base)
        return tr("The last outcome reported for an earlier period");
    if (role == Qt::ToolTipRole && column == Gap)
        return tr("Outcome minus goal; percentage points where both are rates");
    if (role == Qt::ToolTipRole && column == Change)
        return tr("Outcome minus what was before");
    if (role == Qt::ToolTipRole && column == PaceColumn)
        return tr("Against the share of the goal that is expected by then");
    if (role != Qt::DisplayRole)
        return {};
    const std::array names = {
        tr("District"),   tr("Indicator"),
        tr("Period"),     tr("Goal"),
        tr("Outcome"),    m_perHead.kind() ? PerHead::name(*m_perHead.kind()) : tr("Per head"),
        tr("Completion"), tr("Gap"),
        tr("Verdict"),    tr("Before"),
        tr("Change"),     tr("Pace"),
        tr("Reason")};
    return names[i];
}

} // namespace duibiao::ui
