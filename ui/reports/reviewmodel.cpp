// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reviewmodel.h"

#include "shared/icons.h"
#include "wording/words.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <array>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

ReviewModel::ReviewModel(const reading::Knowledge& knowledge, QObject* parent)
    : RowModel(parent), m_knowledge(knowledge)
{
}

void ReviewModel::setItems(std::vector<ReviewItem> items)
{
    resetRows([&] { m_items = std::move(items); });
}

const ReviewItem* ReviewModel::item(const QModelIndex& index) const
{
    const int row = sourceRow(index);
    return row < 0 ? nullptr : &m_items[static_cast<size_t>(row)];
}

qint64 ReviewModel::rowId(int sourceRow) const
{
    return m_items[static_cast<size_t>(sourceRow)].key();
}

void ReviewModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnsTotal - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnsTotal - 1));
}

int ReviewModel::sourceRowCount() const
{
    return static_cast<int>(m_items.size());
}

QString ReviewModel::figureText(const Figure& figure, int column) const
{
    switch (column) {
    case RoleColumn:
        return wording::name(figure.role);
    case Name:
        return wording::indicatorName(m_knowledge.catalogue, figure.indicatorId, figure.label);
    case Value:
        return wording::quantityText(figure.quantity);
    case PeriodColumn:
        return wording::name(figure.period);
    case DistrictColumn:
        return m_knowledge.districts.path(figure.districtCode);
    case Confidence:
        return figure.typedIn ? QString() : tr("%1 %").arg(qRound(figure.confidence * 100));
    case ReviewColumn:
        return figure.corrected && figure.review == Review::Accepted
                   ? tr("corrected", "review state of a figure")
                   : wording::name(figure.review);
    default:
        return {};
    }
}

QString ReviewModel::milestoneText(const Milestone& milestone, int column) const
{
    switch (column) {
    case RoleColumn:
        return milestone.role == Role::Goal ? tr("planned", "milestone")
                                            : tr("delivered", "milestone");
    case Name:
        return tr("%1: %2", "action: object of a milestone")
            .arg(milestone.action, milestone.object);
    case PeriodColumn:
        return wording::name(milestone.period);
    case DistrictColumn:
        return m_knowledge.districts.path(milestone.districtCode);
    case ReviewColumn:
        return wording::name(milestone.review);
    default:
        return {};
    }
}

QString ReviewModel::text(const ReviewItem& item, int column) const
{
    return item.figure() ? figureText(*item.figure(), column)
                         : milestoneText(*item.milestone(), column);
}

QVariant ReviewModel::sortValue(const ReviewItem& item, int column) const
{
    if (const Figure* figure = item.figure()) {
        if (column == Value)
            return figure->quantity.value.toDouble();
        if (column == Confidence)
            return figure->confidence;
    }
    if (column == PeriodColumn) {
        const Period& period = item.figure() ? item.figure()->period : item.milestone()->period;
        return period.firstDay();
    }
    if (column == ReviewColumn)
        return static_cast<int>(item.review());
    return text(item, column);
}

QVariant ReviewModel::look(const ReviewItem& item, int column, int role)
{
    const bool rejected = item.review() == Review::Rejected;
    switch (role) {
    case Qt::DecorationRole:
        if (column == RoleColumn)
            return item.figure() ? roleIcon(item.role()) : icon(u"milestones"_s);
        if (column == ReviewColumn)
            return reviewIcon(item.review());
        if (column == Confidence && item.isDoubtful() && item.review() == Review::Open)
            return icon(u"warning"_s);
        return {};
    case Qt::TextAlignmentRole:
        if (column == PeriodColumn)
            return QVariant(Qt::AlignCenter); // away from the number before it
        return column == Value || column == Confidence
                   ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter)
                   : QVariant();
    case Qt::FontRole: {
        if (!rejected)
            return {};
        QFont font;
        font.setStrikeOut(true);
        return font;
    }
    case Qt::ForegroundRole:
        if (rejected)
            return QBrush(refusedColour(QGuiApplication::palette()));
        return column == RoleColumn ? roleColour(item.role(), QGuiApplication::palette())
                                    : QVariant();
    default:
        return {};
    }
}

QVariant ReviewModel::cell(int row, int column, int role) const
{
    const ReviewItem& item = m_items[static_cast<size_t>(row)];
    switch (role) {
    case Qt::DisplayRole:
        return text(item, column);
    case Qt::ToolTipRole:
        return column == Name ? item.evidence().quote : text(item, column);
    case SortRole:
        return sortValue(item, column);
    default:
        return look(item, column, role);
    }
}

QVariant ReviewModel::headerCell(int column, int role) const
{
    if (role == Qt::TextAlignmentRole && column == PeriodColumn)
        return QVariant(Qt::AlignCenter);
    if (role == Qt::TextAlignmentRole && (column == Value || column == Confidence))
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    static constexpr std::array<ColumnSpec, columnsTotal> specs{{{"role"_L1, 84},
                                                                 {"indicator"_L1, 160},
                                                                 {"value"_L1, 104},
                                                                 {"period"_L1, 70},
                                                                 {"review"_L1, 84},
                                                                 {"confidence"_L1, 62},
                                                                 {"district"_L1, 110}}};
    const auto names = [] {
        return std::array{tr("Role"),   tr("Indicator"), tr("Value"),   tr("Period"),
                          tr("Review"), tr("Sure"),      tr("District")};
    };
    return headingOf(specs, names, column, role);
}

} // namespace duibiao::ui
