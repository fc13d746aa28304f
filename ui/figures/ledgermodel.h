// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ledger.h"
#include "shared/rowmodel.h"

#include <vector>

namespace duibiao::ui {

class Session;

/// What an edited workbook or a ledger proposes, one change a line, each to be ticked.
class LedgerModel : public RowModel
{
    Q_OBJECT

public:
    enum Column { Kind, RoleColumn, District, IndicatorColumn, PeriodColumn, Difference, Place };
    static constexpr int columns = Place + 1;

    explicit LedgerModel(const Session& session, QObject* parent = nullptr);

    /// What is new or changed begins ticked; what is gone does not.
    void setChanges(std::vector<exchange::LedgerChange> changes);
    [[nodiscard]] std::vector<exchange::LedgerChange> ticked() const;
    [[nodiscard]] int tickedCount() const;
    void tick(const QModelIndexList& rows, bool ticked);
    [[nodiscard]] bool isTicked(const QModelIndex& index) const;

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void ticksChanged();

protected:
    [[nodiscard]] int sourceRowCount() const override;
    [[nodiscard]] int columnTotal() const override { return columns; }
    [[nodiscard]] QVariant cell(int sourceRow, int column, int role) const override;
    [[nodiscard]] QVariant headerCell(int column, int role) const override;

private:
    struct Line
    {
        exchange::LedgerChange change;
        bool ticked = false;
    };

    [[nodiscard]] QString text(const exchange::LedgerChange& change, int column) const;
    /// "Value: 100座 → 120座", a field each.
    [[nodiscard]] QString difference(const exchange::LedgerChange& change) const;
    [[nodiscard]] QString fieldText(const Figure& figure, exchange::LedgerField field) const;

    const Session& m_session;
    std::vector<Line> m_lines;
};

} // namespace duibiao::ui
