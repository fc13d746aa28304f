// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/perhead.h"
#include "compare/subject.h"
#include "model/indicator.h"

#include <QDate>

#include <functional>

namespace duibiao::ui {

/// A point of a line, and the side of the row that it stands for.
struct TimePoint
{
    double x = 0; ///< year, with the share of it that is gone
    double y = 0;
    int row = -1;   ///< of the plot's rows; -1: the plan between two steps
    int column = 0; ///< of CompareModel

    bool operator==(const TimePoint&) const = default;
};

/// A line over time. Between two runs lies what is blank: it is never drawn as zero, nor bridged.
struct TimeLine
{
    QString name;
    bool isGoal = false;
    int look = 0; ///< lines of one district share shape and colour
    std::vector<std::vector<TimePoint>> runs;

    bool operator==(const TimeLine&) const = default;
};

/// Lines over time with what stands beneath them.
struct TimePlot
{
    std::vector<compare::Row> rows;
    std::vector<TimeLine> lines;
    std::vector<std::pair<double, QString>> ticks;
    double first = 0; ///< ends of the time axis
    double last = 0;
    double end = 0; ///< of the goal's time, in a cumulative series
    double highest = 0;
    QString unit;
    int leftOut = 0; ///< districts for which there was no room
};

/// Most lines of outcomes that can be told apart by shape.
inline constexpr int mostLooks = 6;

using DistrictNaming = std::function<QString(const compare::Row& row)>;

/// Outcomes of each district over the years as lines, and goals as steps: a level stretch for each
/// year that has one.
[[nodiscard]] TimePlot trendOf(const RowList& rows, const PerHead& perHead,
                               const DistrictNaming& name);

/// Whether what is reached of this row's goal grows part by part: only then is there a cumulative
/// series to set against a plan.
[[nodiscard]] bool addsOverTime(const compare::Row& row, const Catalogue& catalogue);

/// What had been reached by the end of a part of the goal's time.
struct Reached
{
    QDate day;
    double value = 0;

    bool operator==(const Reached&) const = default;
};

/// By day. Parts that lie within what is counted already are passed over, never added twice.
[[nodiscard]] std::vector<Reached> reachedOf(const compare::Row& row);

/// What the plan asks for by then: even, or by the steps entered for the goal.
[[nodiscard]] double plannedBy(QDate day, const compare::Row& row,
                               const std::vector<PaceStep>& steps);

/// The cumulative series of one goal against its plan.
[[nodiscard]] TimePlot cumulativeOf(const compare::Row& row, const std::vector<PaceStep>& steps);

} // namespace duibiao::ui
