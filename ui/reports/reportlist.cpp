// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportlist.h"

#include "shared/session.h"
#include "wording/words.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

ReportListModel::ReportListModel(const Session& session, QObject* parent)
    : QAbstractListModel(parent), m_session(session)
{
}

void ReportListModel::reload()
{
    beginResetModel();
    m_rows = m_session.reports();
    endResetModel();
}

void ReportListModel::reload(const std::set<ReportId>& reports)
{
    for (const store::ReportRow& row : m_session.reports()) {
        const QModelIndex changed =
            reports.contains(row.report.id) ? indexOf(row.report.id) : QModelIndex();
        if (!changed.isValid())
            continue;
        m_rows[static_cast<size_t>(changed.row())] = row;
        Q_EMIT dataChanged(changed, changed);
    }
}

ReportId ReportListModel::reportAt(const QModelIndex& index) const
{
    if (!index.isValid() || !checkIndex(index))
        return 0;
    return m_rows[static_cast<size_t>(index.row())].report.id;
}

QModelIndex ReportListModel::indexOf(ReportId report) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const auto& row) { return row.report.id == report; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

int ReportListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString ReportListModel::detail(const store::ReportRow& row) const
{
    const ReportHeader& header = row.report.header;
    QStringList parts;
    if (const QString place = m_session.knowledge().districts.path(header.districtCode);
        !place.isEmpty())
        parts.append(place);
    if (header.period.isValid())
        parts.append(wording::name(header.period));
    parts.append(wording::name(header.kind));
    return parts.join(u" · "_s);
}

QVariant ReportListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const store::ReportRow& row = m_rows[static_cast<size_t>(index.row())];
    const QString state = tr("%1 · %2", "how many figures · how many to review")
                              .arg(tr("%n figure(s)", nullptr, row.figures),
                                   row.open > 0 ? tr("%n to review", nullptr, row.open)
                                                : tr("all reviewed", "figures of a report"));
    switch (role) {
    case Qt::DisplayRole:
        return row.report.name();
    case DetailRole:
        return detail(row);
    case OpenCountRole:
        return row.open;
    case IdRole:
        return row.report.id;
    case Qt::StatusTipRole:
        return state;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return QStringList{data(index, Qt::DisplayRole).toString(), detail(row), state}.join(u'\n');
    default:
        return {};
    }
}

void ReportDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const auto group =
        item.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor text =
        item.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    QColor faint = text;
    faint.setAlphaF(0.78F);
    const QRect area = item.rect.adjusted(10, 6, -10, -6);
    const int line = item.fontMetrics.height();
    const auto write = [&](int row, const QString& words, const QColor& colour) {
        painter->setPen(colour);
        const QRect place(area.left(), area.top() + row * (line + 2), area.width(), line);
        painter->drawText(place, Qt::AlignLeading | Qt::AlignVCenter,
                          item.fontMetrics.elidedText(words, Qt::ElideRight, place.width()));
    };
    // One font for all, told apart by strength: the list is the first thing seen when the program
    // starts, and a second Chinese font costs more than all else of it.
    painter->save();
    painter->setFont(item.font);
    write(0, index.data(Qt::DisplayRole).toString(), text);
    write(1, index.data(ReportListModel::DetailRole).toString(), faint);
    const bool open = index.data(ReportListModel::OpenCountRole).toInt() > 0;
    write(2, (open ? u"● "_s : u"✓ "_s) + index.data(Qt::StatusTipRole).toString(),
          open ? text : faint);
    painter->restore();
}

QSize ReportDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {120, (option.fontMetrics.height() + 2) * 3 + 12};
}

} // namespace duibiao::ui
