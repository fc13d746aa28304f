// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "compare/charttopics.h"
#include "compare/perhead.h"

#include <QWidget>

#include <memory>
#include <vector>

class QAction;
class QComboBox;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QTableView;

namespace duibiao::ui {

class ChartTableModel;
class ChartView;
class CompareChart;
class HeatChart;
class Session;
class TimeChart;

/// The chart under the comparison: a choice of those that make sense for the rows shown and of
/// what they show, the same as a table, and as a picture to hand on.
class ChartPane : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPane(const Session& session, QWidget* parent = nullptr);
    ~ChartPane() override;

    /// Rows that stay where they are until the next call; `owner` keeps very many of them for the
    /// worker that looks through them.
    void setRows(RowList rows, std::shared_ptr<const void> owner = {});
    void setPerHead(const PerHead& perHead);
    [[nodiscard]] ChartKind kind() const { return m_choice.kind; }
    /// What was asked for, whether the rows are enough for it or not.
    [[nodiscard]] ChartKind wanted() const { return m_wanted; }
    /// Shown as soon as the rows allow it.
    void setWanted(ChartKind kind);
    /// Marks what the table stands on, and turns to it where another topic has it.
    void follow(const compare::Row* row);
    /// What takes the keys: the chart, or its table.
    [[nodiscard]] QWidget* focusTarget() const;
    /// Table instead of chart, save as picture, copy as picture.
    [[nodiscard]] QList<QAction*> chartActions() const { return {m_asTable, m_save, m_copy}; }
    void retranslate();

Q_SIGNALS:
    void currentChanged(const duibiao::compare::Row& row);
    /// Somebody asks where a number comes from; `column` of CompareModel.
    void activated(const duibiao::compare::Row& row, int column);
    void wantedChanged(duibiao::ui::ChartKind kind);
    /// A picture was written.
    void saved(const QString& path);
    void failed(const duibiao::Error& error);

private:
    void build();
    void connectParts();
    void connectChart(ChartView* chart);
    void choose();
    void take(ChartChoice choice);
    void fillChoices();
    void fillTopics();
    void draw();
    void showBars(const ChartTopic& topic);
    void showRanking(const ChartTopic& topic);
    void showTrend(const ChartTopic& topic);
    void showCumulative(const ChartTopic& topic);
    void showHeatMap(const ChartTopic& topic);
    void showChart(ChartView* chart, const QString& note);
    void showTable();
    void savePicture();
    void writePicture(const QString& path);
    void copyPicture();
    template <typename Chart> Chart* made(Chart*& chart);
    [[nodiscard]] const ChartTopic* topic() const;
    [[nodiscard]] QString topicName(const ChartTopic& topic) const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString nameOf(const compare::Row& row) const;
    [[nodiscard]] QString rowName(const compare::Row& row) const;
    [[nodiscard]] QString districtName(const compare::Row& row) const;

    const Session& m_session;
    RowList m_rows;
    PerHead m_perHead;
    std::shared_ptr<const void> m_owner; ///< of the rows
    ChartChoice m_choice;
    int m_generation = 0; ///< of the choice under way; an older one is thrown away
    const compare::Row* m_followed = nullptr;
    ChartKind m_wanted = ChartKind::Bars;
    QString m_wantedTopic; ///< its key
    QComboBox* m_kinds;
    QComboBox* m_names;
    QLabel* m_note;
    QStackedWidget* m_stack;
    QScrollArea* m_scroll;
    QStackedWidget* m_charts;
    CompareChart* m_bars = nullptr;
    TimeChart* m_time = nullptr;
    HeatChart* m_heat = nullptr;
    ChartView* m_shown = nullptr;
    ChartTableModel* m_tableModel;
    QTableView* m_table;
    QAction* m_asTable;
    QAction* m_save;
    QAction* m_copy;
};

/// "Goals and outcomes", "Trend over the years", …
[[nodiscard]] QString chartName(ChartKind kind);

} // namespace duibiao::ui
