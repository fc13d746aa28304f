// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/milestones.h"
#include "shared/rowmodel.h"

#include <vector>

namespace duibiao::ui {

class Session;

/// What was planned beside what was done, one line a pair or what stands alone.
class PairsModel : public RowModel
{
    Q_OBJECT

public:
    enum Column { StateColumn, Match, Planned, Done, District, PlannedFor, DoneIn };
    static constexpr int columns = DoneIn + 1;

    explicit PairsModel(const Session& session, QObject* parent = nullptr);

    void setPairs(std::vector<compare::MilestonePair> pairs);
    [[nodiscard]] const std::vector<compare::MilestonePair>& pairs() const { return m_pairs; }
    /// Lets rows through that have `text` in one of their cells.
    void setText(const QString& text);
    /// nullptr for an invalid index.
    [[nodiscard]] const compare::MilestonePair* pair(const QModelIndex& index) const;
    [[nodiscard]] qint64 rowId(int sourceRow) const override;

protected:
    [[nodiscard]] int sourceRowCount() const override;
    [[nodiscard]] int columnTotal() const override { return columns; }
    [[nodiscard]] QVariant cell(int sourceRow, int column, int role) const override;
    [[nodiscard]] QVariant headerCell(int column, int role) const override;

private:
    [[nodiscard]] QString text(const compare::MilestonePair& pair, int column) const;

    const Session& m_session;
    std::vector<compare::MilestonePair> m_pairs;
};

} // namespace duibiao::ui
