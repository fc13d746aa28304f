// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/records.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <set>

namespace duibiao::ui {

class Session;

/// The workspace's reports for the list on the left.
class ReportListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1, OpenCountRole, IdRole };

    explicit ReportListModel(const Session& session, QObject* parent);

    void reload();
    /// Takes over what differs of these reports, none of which came or went.
    void reload(const std::set<ReportId>& reports);
    [[nodiscard]] ReportId reportAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(ReportId report) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString detail(const store::ReportRow& row) const;

    const Session& m_session;
    std::vector<store::ReportRow> m_rows;
};

/// A report's title above its district, period, kind and counts.
class ReportDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

} // namespace duibiao::ui
