// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/rowmodel.h"
#include "store/records.h"

#include <vector>

namespace duibiao::ui {

class Session;

/// What a search found, with what stands around it.
class SearchModel : public RowModel
{
    Q_OBJECT

public:
    enum Column { Where, Context, ReportColumn, District, PeriodColumn };
    static constexpr int columns = PeriodColumn + 1;
    /// Begin and length of what was searched for, in the context (QPoint).
    static constexpr int HitRole = CopyRole + 1;

    explicit SearchModel(const Session& session, QObject* parent = nullptr);

    void setHits(std::vector<store::SearchHit> hits);
    /// nullptr for an invalid index.
    [[nodiscard]] const store::SearchHit* hit(const QModelIndex& index) const;

protected:
    [[nodiscard]] int sourceRowCount() const override;
    [[nodiscard]] int columnTotal() const override { return columns; }
    [[nodiscard]] QVariant cell(int sourceRow, int column, int role) const override;
    [[nodiscard]] QVariant headerCell(int column, int role) const override;

private:
    [[nodiscard]] QString text(const store::SearchHit& hit, int column) const;

    const Session& m_session;
    std::vector<store::SearchHit> m_hits;
};

} // namespace duibiao::ui
