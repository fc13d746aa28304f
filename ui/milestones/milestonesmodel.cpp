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

constexpr std::array keys = {"role"_L1,   "action"_L1, "object"_L1, "district"_L1,
                             "period"_L1, "report"_L1, "review"_L1};
constexpr std::array widths = {80, 70, 290, 120, 100, 210, 90};

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
    case ReportColumn: {
        const Report* report = m_session.report(milestone.evidence.report);
        return !report                          ? QString()
               : report->header.title.isEmpty() ? report->fileName
                                                : report->header.title;
    }
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
    const auto i = static_cast<size_t>(column);
    if (role == ColumnKeyRole)
        return QString(keys[i]);
    if (role == ColumnWidthRole)
        return widths[i];
    if (role != Qt::DisplayRole)
        return {};
    const std::array names = {tr("State"),  tr("Action"), tr("Object"), tr("District"),
                              tr("Period"), tr("Report"), tr("Review")};
    return names[i];
}

} // namespace duibiao::ui
