// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "milestones/pairsmodel.h"

#include "shared/icons.h"
#include "shared/session.h"
#include "wording/words.h"

#include <array>
#include <cmath>

namespace duibiao::ui {

using compare::MilestonePair;
using compare::MilestoneState;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array<ColumnSpec, PairsModel::columns> columnSpecs{{{"state"_L1, 165},
                                                                   {"match"_L1, 130},
                                                                   {"planned"_L1, 250},
                                                                   {"done"_L1, 250},
                                                                   {"district"_L1, 120},
                                                                   {"plannedFor"_L1, 100},
                                                                   {"doneIn"_L1, 100}}};

QString stateName(MilestoneState state)
{
    switch (state) {
    case MilestoneState::Open:
        return PairsModel::tr("Not done yet");
    case MilestoneState::Done:
        return PairsModel::tr("Done");
    case MilestoneState::Late:
        return PairsModel::tr("Late");
    case MilestoneState::DoneUnplanned:
        return PairsModel::tr("Done, not planned");
    }
    Q_UNREACHABLE();
}

/// A shape of its own for each.
QIcon stateIcon(MilestoneState state)
{
    switch (state) {
    case MilestoneState::Open:
        return icon(u"goal"_s);
    case MilestoneState::Done:
        return icon(u"accept"_s);
    case MilestoneState::Late:
        return icon(u"warning"_s);
    case MilestoneState::DoneUnplanned:
        return icon(u"add"_s);
    }
    Q_UNREACHABLE();
}

QString deed(const std::optional<Milestone>& milestone)
{
    return milestone
               ? PairsModel::tr("%1 %2", "action, object").arg(milestone->action, milestone->object)
               : QString();
}

QString when(const std::optional<Milestone>& milestone)
{
    return milestone && milestone->period.isValid() ? wording::name(milestone->period) : QString();
}

QVariant day(const std::optional<Milestone>& milestone)
{
    return milestone && milestone->period.isValid() ? QVariant(milestone->period.firstDay())
                                                    : QVariant();
}

QString quote(const Milestone& milestone)
{
    return PairsModel::tr("“%1”").arg(milestone.evidence.quote.simplified());
}

} // namespace

PairsModel::PairsModel(const Session& session, QObject* parent)
    : RowModel(parent), m_session(session)
{
}

void PairsModel::setPairs(std::vector<MilestonePair> pairs)
{
    resetRows([&] { m_pairs = std::move(pairs); });
}

void PairsModel::setText(const QString& wanted)
{
    if (wanted.isEmpty()) {
        setFilter({});
        return;
    }
    setFilter([this, wanted](int source) {
        const MilestonePair& pair = m_pairs[static_cast<size_t>(source)];
        for (int column = 0; column < columns; ++column) {
            if (text(pair, column).contains(wanted, Qt::CaseInsensitive))
                return true;
        }
        return false;
    });
}

const MilestonePair* PairsModel::pair(const QModelIndex& index) const
{
    return index.isValid() ? &m_pairs[static_cast<size_t>(sourceRow(index))] : nullptr;
}

/// By the plan where there is one: a pair that is decided upon keeps its place in the selection.
qint64 PairsModel::rowId(int sourceRow) const
{
    const MilestonePair& pair = m_pairs[static_cast<size_t>(sourceRow)];
    return pair.planned ? pair.planned->id : pair.done->id;
}

int PairsModel::sourceRowCount() const
{
    return static_cast<int>(m_pairs.size());
}

QString PairsModel::text(const MilestonePair& pair, int column) const
{
    switch (column) {
    case StateColumn:
        return stateName(pair.state);
    case Match:
        if (!pair.planned || !pair.done)
            return {};
        return pair.confirmed ? tr("✓ confirmed")
                              : tr("? suggested, %1%").arg(std::lround(pair.score * 100));
    case Planned:
        return deed(pair.planned);
    case Done:
        return deed(pair.done);
    case District:
        return m_session.knowledge().districts.path(pair.planned ? pair.planned->districtCode
                                                                 : pair.done->districtCode);
    case PlannedFor:
        return when(pair.planned);
    case DoneIn:
        return when(pair.done);
    default:
        return {};
    }
}

QVariant PairsModel::cell(int sourceRow, int column, int role) const
{
    const MilestonePair& pair = m_pairs[static_cast<size_t>(sourceRow)];
    switch (role) {
    case Qt::DisplayRole:
        return text(pair, column);
    case Qt::DecorationRole:
        return column == StateColumn ? QVariant(stateIcon(pair.state)) : QVariant();
    case Qt::ToolTipRole:
        if (column == Planned && pair.planned)
            return quote(*pair.planned);
        return column == Done && pair.done ? QVariant(quote(*pair.done))
                                           : QVariant(text(pair, column));
    case SortRole:
        if (column == Match)
            return pair.confirmed ? 2.0 : pair.score;
        if (column == StateColumn)
            return static_cast<int>(pair.state);
        return column == PlannedFor ? day(pair.planned)
               : column == DoneIn   ? day(pair.done)
                                    : QVariant();
    default:
        return {};
    }
}

QVariant PairsModel::headerCell(int column, int role) const
{
    const auto names = [] {
        return std::array{tr("State"),    tr("Match"),       tr("Planned"), tr("Done"),
                          tr("District"), tr("Planned for"), tr("Done in")};
    };
    return headingOf(columnSpecs, names, column, role);
}

} // namespace duibiao::ui
