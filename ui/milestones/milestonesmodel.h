// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/milestone.h"
#include "shared/rowmodel.h"

#include <vector>

namespace duibiao::ui {

class Session;

/// What was planned or done without a number, one line each.
class MilestonesModel : public RowModel
{
    Q_OBJECT

public:
    enum Column { RoleColumn, Action, Object, District, PeriodColumn, ReportColumn, ReviewColumn };
    static constexpr int columns = ReviewColumn + 1;

    explicit MilestonesModel(const Session& session, QObject* parent = nullptr);

    /// Takes over what the session holds.
    void reload();
    /// Lets rows through that have `text` in one of their cells.
    void setText(const QString& text);
    /// nullptr for an invalid index.
    [[nodiscard]] const Milestone* milestone(const QModelIndex& index) const;
    [[nodiscard]] qint64 rowId(int sourceRow) const override;

protected:
    [[nodiscard]] int sourceRowCount() const override;
    [[nodiscard]] int columnTotal() const override { return columns; }
    [[nodiscard]] QVariant cell(int sourceRow, int column, int role) const override;
    [[nodiscard]] QVariant headerCell(int column, int role) const override;

private:
    [[nodiscard]] QString text(const Milestone& milestone, int column) const;

    const Session& m_session;
    std::vector<Milestone> m_milestones;
};

} // namespace duibiao::ui
