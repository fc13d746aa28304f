// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/knowledge.h"
#include "reports/reviewitem.h"
#include "shared/rowmodel.h"

namespace duibiao::ui {

/// What was read from one report, as a table.
class ReviewModel : public RowModel
{
    Q_OBJECT

public:
    enum Column { RoleColumn, Name, Value, PeriodColumn, ReviewColumn, Confidence, DistrictColumn };
    static constexpr int columnsTotal = DistrictColumn + 1;

    ReviewModel(const reading::Knowledge& knowledge, QObject* parent);

    void setItems(std::vector<ReviewItem> items);
    [[nodiscard]] const std::vector<ReviewItem>& items() const { return m_items; }
    [[nodiscard]] const ReviewItem* item(const QModelIndex& index) const;
    [[nodiscard]] qint64 rowId(int sourceRow) const override;
    void retranslate();

protected:
    [[nodiscard]] int sourceRowCount() const override;
    [[nodiscard]] int columnTotal() const override { return columnsTotal; }
    [[nodiscard]] QVariant cell(int sourceRow, int column, int role) const override;
    [[nodiscard]] QVariant headerCell(int column, int role) const override;

private:
    [[nodiscard]] QString figureText(const Figure& figure, int column) const;
    [[nodiscard]] QString milestoneText(const Milestone& milestone, int column) const;
    [[nodiscard]] QString text(const ReviewItem& item, int column) const;
    [[nodiscard]] QVariant sortValue(const ReviewItem& item, int column) const;
    [[nodiscard]] static QVariant look(const ReviewItem& item, int column, int role);

    const reading::Knowledge& m_knowledge;
    std::vector<ReviewItem> m_items;
};

} // namespace duibiao::ui
