// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/chartpane.h"

#include "compare/charttablemodel.h"
#include "compare/comparechart.h"
#include "compare/heatchart.h"
#include "compare/ranking.h"
#include "compare/timechart.h"
#include "shared/background.h"
#include "shared/session.h"
#include "wording/words.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace duibiao::ui {

using compare::Row;
using namespace Qt::StringLiterals;

namespace {

/// More bars than this are no picture any more; the table has them all.
constexpr size_t mostBars = 40;
constexpr size_t mostMeasured = 200;

std::vector<Row> copied(const RowList& rows)
{
    std::vector<Row> list;
    list.reserve(rows.size());
    for (const Row* row : rows)
        list.push_back(*row);
    return list;
}

template <typename Item> bool cut(std::vector<Item>& items)
{
    const bool isLong = items.size() > mostBars;
    if (isLong)
        items.resize(mostBars);
    return isLong;
}

/// More rows than this are looked through by a worker.
constexpr size_t rowsAtOnce = 20'000;

bool isSame(const Row& a, const Row& b)
{
    return subjectOf(a) == subjectOf(b) && a.districtCode == b.districtCode &&
           a.period == b.period && a.label == b.label && a.version == b.version;
}

} // namespace

void ChartPane::setRows(RowList rows, std::shared_ptr<const void> owner)
{
    m_rows = std::move(rows);
    m_owner = std::move(owner);
    m_followed = nullptr;
    choose();
}

void ChartPane::setPerHead(const PerHead& perHead)
{
    m_perHead = perHead;
    draw();
}

void ChartPane::setWanted(ChartKind kind)
{
    m_wanted = kind;
    choose();
}

/// Until a worker has looked at many rows, the chart stays as it is.
void ChartPane::choose()
{
    const int generation = ++m_generation;
    const auto work = [rows = m_rows, owner = m_owner, wanted = m_wanted,
                       knowledge = m_session.sharedKnowledge()] {
        return chartChoice(rows, wanted, knowledge->districts, knowledge->catalogue);
    };
    if (m_rows.size() < rowsAtOnce)
        return take(work());
    inBackground(this, work, [this, generation](ChartChoice choice) {
        if (generation == m_generation)
            take(std::move(choice));
    });
}

void ChartPane::take(ChartChoice choice)
{
    m_choice = std::move(choice);
    fillChoices();
    draw();
    follow(m_followed);
}

void ChartPane::fillChoices()
{
    const QSignalBlocker blocker(m_kinds);
    m_kinds->clear();
    for (const ChartKind kind : m_choice.offered)
        m_kinds->addItem(chartName(kind), toCode(kind));
    m_kinds->setCurrentIndex(m_kinds->findData(toCode(m_choice.kind)));
    m_kinds->setVisible(m_kinds->count() > 0);
    fillTopics();
}

void ChartPane::fillTopics()
{
    const QSignalBlocker blocker(m_names);
    // of very many names the widest is not worth looking for
    m_names->setSizeAdjustPolicy(m_choice.topics.size() > mostMeasured
                                     ? QComboBox::AdjustToMinimumContentsLengthWithIcon
                                     : QComboBox::AdjustToContents);
    m_names->clear();
    for (const ChartTopic& each : m_choice.topics)
        m_names->addItem(topicName(each), each.key);
    m_names->setCurrentIndex(m_names->count() == 0 ? -1
                                                   : std::max(0, m_names->findData(m_wantedTopic)));
    m_names->setVisible(m_names->count() > 1);
}

const ChartTopic* ChartPane::topic() const
{
    const int index = m_names->currentIndex();
    return index < 0 ? nullptr : &m_choice.topics[static_cast<size_t>(index)];
}

QString ChartPane::rowName(const Row& row) const
{
    return wording::rowName(m_session.knowledge().catalogue, row);
}

QString ChartPane::districtName(const Row& row) const
{
    const QString path = m_session.knowledge().districts.path(row.districtCode);
    return path.isEmpty() ? tr("not known") : path;
}

QString ChartPane::nameOf(const Row& row) const
{
    return tr("%1, %2, %3", "district, indicator, period")
        .arg(districtName(row), rowName(row),
             row.period.isValid() ? wording::name(row.period) : tr("no period"));
}

QString ChartPane::topicName(const ChartTopic& topic) const
{
    const Row& row = *topic.rows.front();
    switch (m_choice.kind) {
    case ChartKind::Bars:
        return row.unit.isEmpty() ? tr("no unit") : row.unit;
    case ChartKind::Trend:
        return rowName(row);
    case ChartKind::Cumulative:
        return nameOf(row);
    case ChartKind::Ranking:
        return tr("%1, %2", "indicator, period").arg(rowName(row), wording::name(row.period));
    case ChartKind::HeatMap:
        return wording::name(row.period);
    }
    Q_UNREACHABLE();
}

QString ChartPane::title() const
{
    return topic() ? tr("%1: %2", "kind of chart, what it shows")
                         .arg(chartName(m_choice.kind), topicName(*topic()))
                   : QString();
}

/// Of charts that are made when they are first looked at.
template <typename Chart> Chart* ChartPane::made(Chart*& chart)
{
    if (!chart) {
        chart = new Chart;
        m_charts->addWidget(chart);
        connectChart(chart);
    }
    return chart;
}

void ChartPane::draw()
{
    const ChartTopic* shown = topic();
    m_save->setEnabled(shown);
    m_copy->setEnabled(shown);
    m_asTable->setEnabled(shown);
    if (!shown) {
        made(m_bars)->setRows({}, [](const Row&) { return QString(); });
        showChart(m_bars, tr("None of the rows shown has a goal."));
        m_bars->hide();
        return;
    }
    switch (m_choice.kind) {
    case ChartKind::Bars:
        return showBars(*shown);
    case ChartKind::Trend:
        return showTrend(*shown);
    case ChartKind::Cumulative:
        return showCumulative(*shown);
    case ChartKind::Ranking:
        return showRanking(*shown);
    case ChartKind::HeatMap:
        return showHeatMap(*shown);
    }
}

void ChartPane::showBars(const ChartTopic& topic)
{
    RowList bars = topic.rows;
    const bool isCut = cut(bars);
    const bool hasOneDistrict = std::ranges::all_of(
        bars, [&](const Row* row) { return row->districtCode == bars.front()->districtCode; });
    made(m_bars)->setRows(copied(bars), [this, hasOneDistrict](const Row& row) {
        return hasOneDistrict
                   ? tr("%1, %2", "indicator, period")
                         .arg(rowName(row),
                              row.period.isValid() ? wording::name(row.period) : tr("no period"))
                   : nameOf(row);
    });
    showChart(m_bars,
              isCut ? tr("The first %n row(s) with a goal", nullptr, static_cast<int>(bars.size()))
                    : QString());
}

void ChartPane::showRanking(const ChartTopic& topic)
{
    const Indicator* indicator =
        m_session.knowledge().catalogue.find(topic.rows.front()->indicatorId);
    const bool lessIsBetter = indicator && indicator->direction == Direction::LessIsBetter;
    std::vector<Ranked> ranked = rankingOf(topic.rows, m_perHead, lessIsBetter);
    const bool isCut = cut(ranked);
    std::vector<Row> rows;
    for (const Ranked& each : ranked)
        rows.push_back(*each.row);
    // names are asked for in the order of the rows
    size_t next = 0;
    made(m_bars)->setRows(
        rows,
        [this, &ranked, &next](const Row& row) {
            const int rank = ranked[next++].rank;
            return rank == 0 ? districtName(row)
                             : tr("%1. %2", "rank, district").arg(rank).arg(districtName(row));
        },
        m_perHead);
    showChart(m_bars, isCut
                          ? tr("The first %n district(s)", nullptr, static_cast<int>(ranked.size()))
                      : lessIsBetter ? tr("By outcome; less is better")
                                     : tr("By outcome"));
}

void ChartPane::showTrend(const ChartTopic& topic)
{
    TimePlot plot =
        trendOf(topic.rows, m_perHead, [this](const Row& row) { return districtName(row); });
    ChartTable table = trendTable(plot, m_perHead);
    const bool isCut = plot.leftOut > 0;
    made(m_time)->setPlot(std::move(plot), std::move(table),
                          [this](const Row& row) { return nameOf(row); });
    showChart(m_time, isCut ? tr("The first %n district(s)", nullptr, mostLooks)
                            : tr("Where a year was not reported, the line is broken."));
}

void ChartPane::showCumulative(const ChartTopic& topic)
{
    const Row& row = *topic.rows.front();
    const std::vector<PaceStep> steps = m_session.contents().paceSteps().value(row.goal->figure.id);
    made(m_time)->setPlot(cumulativeOf(row, steps), cumulativeTable(row, steps),
                          [this](const Row& shown) { return nameOf(shown); });
    showChart(m_time, steps.empty() ? tr("The plan is taken as even over its time.")
                                    : tr("The plan has the steps entered for this goal."));
}

void ChartPane::showHeatMap(const ChartTopic& topic)
{
    made(m_heat)->setRows(
        topic.rows, [this](const Row& row) { return districtName(row); },
        [this](const Row& row) { return rowName(row); });
    showChart(m_heat, m_heat->isCut() ? tr("The first %1 districts and %2 indicators")
                                            .arg(HeatChart::mostDistricts)
                                            .arg(HeatChart::mostSubjects)
                                      : QString());
}

void ChartPane::showChart(ChartView* chart, const QString& note)
{
    m_shown = chart;
    m_note->setText(note);
    m_charts->setCurrentWidget(chart);
    chart->show();
    m_charts->setMinimumSize(chart->wantedSize());
    showTable();
}

void ChartPane::showTable()
{
    const bool asTable = m_asTable->isChecked() && topic();
    if (asTable) {
        m_tableModel->setTable(m_shown->table());
        m_table->resizeColumnsToContents();
    }
    m_stack->setCurrentWidget(asTable ? static_cast<QWidget*>(m_table) : m_scroll);
}

QWidget* ChartPane::focusTarget() const
{
    return m_stack->currentWidget() == m_table ? static_cast<QWidget*>(m_table) : m_shown;
}

void ChartPane::follow(const Row* row)
{
    m_followed = row;
    const auto isIt = [row](const Row* other) { return other == row; };
    if (row && topic() && std::ranges::none_of(topic()->rows, isIt)) {
        const auto other = std::ranges::find_if(m_choice.topics, [&](const ChartTopic& each) {
            return std::ranges::any_of(each.rows, isIt);
        });
        if (other != m_choice.topics.end())
            m_names->setCurrentIndex(static_cast<int>(other - m_choice.topics.begin()));
    }
    if (!m_shown)
        return;
    const std::vector<Row>& rows = m_shown->rows();
    const auto found =
        std::ranges::find_if(rows, [row](const Row& each) { return row && isSame(each, *row); });
    m_shown->setCurrent(found == rows.end() ? -1 : static_cast<int>(found - rows.begin()));
}

QString chartName(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Bars:
        return ChartPane::tr("Goals and outcomes");
    case ChartKind::Trend:
        return ChartPane::tr("Trend over the years");
    case ChartKind::Cumulative:
        return ChartPane::tr("Cumulative against plan");
    case ChartKind::Ranking:
        return ChartPane::tr("Ranking of districts");
    case ChartKind::HeatMap:
        return ChartPane::tr("Map of completion");
    }
    Q_UNREACHABLE();
}

} // namespace duibiao::ui
