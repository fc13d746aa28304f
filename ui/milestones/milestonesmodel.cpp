// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "milestones/milestonesmodel.h"

#include "shared/rolelook.h"
#include "shared/session.h"
#include "wording/words.h"

#include <QFont>

#include <array>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<ColumnSpec, MilestonesModel::columns> columnSpecs{{{"role"_L1, 80},
                                                                        {"action"_L1, 70},
                                                                        {"object"_L1, 290},
                                                                        {"district"_L1, 120},
                                                                        {"period"_L1, 100},
                                                                        {"report"_L1, 210},
                                                                        {"review"_L1, 90}}};

} // namespace

MilestonesModel::MilestonesModel(const Session& session, QObject* parent)
    : RowModel(parent), m_session(session)
{
}

void MilestonesModel::reload()
{
    resetRows([this] { m_milestones = m_session.milestones(); });
}

void MilestonesModel::setText(const QString& wanted)
{
    if (wanted.isEmpty()) {
        setFilter({});
        return;
    }
    setFilter([this, wanted](int source) {
        const Milestone& milestone = m_milestones[static_cast<size_t>(source)];
        for (int column = 0; column < columns; ++column) {
            if (text(milestone, column).contains(wanted, Qt::CaseInsensitive))
                return true;
        }
        return false;
    });
}

const Milestone* MilestonesModel::milestone(const QModelIndex& index) const
{
    return index.isValid() ? &m_milestones[static_cast<size_t>(sourceRow(index))] : nullptr;
}

qint64 MilestonesModel::rowId(int sourceRow) const
{
    return m_milestones[static_cast<size_t>(sourceRow)].id;
}

int MilestonesModel::sourceRowCount() const
{
    return static_cast<int>(m_milestones.size());
}

QString MilestonesModel::text(const Milestone& milestone, int column) const
{
    switch (column) {
    case RoleColumn:
        return milestone.role == Role::Goal ? tr("Planned") : tr("Done");
    case Action:
        return milestone.action;
    case Object:
        return milestone.object;
    case District:
        return m_session.knowledge().districts.path(milestone.districtCode);
    case PeriodColumn:
        return milestone.period.isValid() ? wording::name(milestone.period) : QString();
    case ReportColumn:
        return m_session.reportTitle(milestone.evidence.report);
    case ReviewColumn:
        return wording::name(milestone.review);
    default:
        return {};
    }
}

QVariant MilestonesModel::cell(int sourceRow, int column, int role) const
{
    const Milestone& milestone = m_milestones[static_cast<size_t>(sourceRow)];
    switch (role) {
    case Qt::DisplayRole:
        return text(milestone, column);
    case Qt::DecorationRole:
        if (column == RoleColumn)
            return roleIcon(milestone.role);
        return column == ReviewColumn ? QVariant(reviewIcon(milestone.review)) : QVariant();
    case Qt::ToolTipRole:
        return tr("“%1”").arg(milestone.evidence.quote.simplified());
    case SortRole:
        return column == PeriodColumn && milestone.period.isValid()
                   ? QVariant(milestone.period.firstDay())
                   : QVariant();
    case Qt::FontRole:
        if (milestone.review == Review::Rejected) {
            QFont font;
            font.setStrikeOut(true);
            return font;
        }
        return {};
    default:
        return {};
    }
}

QVariant MilestonesModel::headerCell(int column, int role) const
{
    const auto names = [] {
        return std::array{tr("State"),  tr("Action"), tr("Object"), tr("District"),
                          tr("Period"), tr("Report"), tr("Review")};
    };
    return headingOf(columnSpecs, names, column, role);
}

} // namespace duibiao::ui
