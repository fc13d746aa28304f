// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/chartview.h"
#include "compare/subject.h"

#include <functional>

namespace duibiao::ui {

class HeatItem;

/// Completion as a map: a line for each district, a column for each indicator. A field tells its
/// completion in figures, its verdict by mark, word and tint; what is blank is hatched.
class HeatChart : public ChartView
{
    Q_OBJECT

public:
    using Naming = std::function<QString(const compare::Row& row)>;

    explicit HeatChart(QWidget* parent = nullptr);
    ~HeatChart() override;

    /// Rows of one period. Districts and indicators beyond `mostDistricts` and `mostSubjects` are
    /// left out.
    void setRows(const RowList& rows, const Naming& district, const Naming& subject);
    static constexpr int mostDistricts = 40;
    static constexpr int mostSubjects = 16;
    /// Whether there was no room for all of them.
    [[nodiscard]] bool isCut() const { return m_isCut; }

    [[nodiscard]] QSize wantedSize() const override;
    [[nodiscard]] ChartTable table() const override;

protected:
    void rebuild() override;
    void placeItems() override;
    void recolourItems() override;
    [[nodiscard]] QString rowName(int row) const override;
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int narrowWidth() const; ///< the least a column has
    [[nodiscard]] int columnWidth() const;
    void measureNames();
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] QRectF field(int line, int column) const;

    QStringList m_districts;
    QStringList m_subjects;
    std::vector<std::vector<int>> m_fields;    ///< row by line and column; -1: none
    std::vector<std::pair<int, int>> m_places; ///< line and column by row
    HeatItem* m_item = nullptr;
    int m_nameWidth = 0;
    int m_headLines = 1;
    bool m_isCut = false;
};

} // namespace duibiao::ui
