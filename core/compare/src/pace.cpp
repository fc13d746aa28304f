// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pace.h"

namespace duibiao::compare {

namespace {

/// Closer to the expected share than this is on pace: reports round, and schools open in September.
constexpr double paceMargin = 0.05;

struct Point
{
    QDate day;
    double share = 0;
};

double between(const Point& before, const Point& after, QDate day)
{
    const qint64 way = before.day.daysTo(after.day);
    if (way <= 0)
        return after.share;
    const double gone = static_cast<double>(before.day.daysTo(day)) / static_cast<double>(way);
    return before.share + (after.share - before.share) * gone;
}

} // namespace

double expectedBySteps(const std::vector<PaceStep>& steps, const Period& period, QDate day)
{
    Point before{.day = period.firstDay().addDays(-1), .share = 0};
    for (const PaceStep& step : steps) {
        const Point after{.day = step.date, .share = step.share.toDouble()};
        if (day <= after.day)
            return between(before, after, day);
        before = after;
    }
    return between(before, {.day = period.lastDay(), .share = 1}, day);
}

Pace paceBetween(const Progress& progress)
{
    if (!progress.from)
        return Pace::None;
    const double from = progress.from->toDouble();
    const double way = progress.goal.toDouble() - from;
    if (qFuzzyIsNull(way))
        return Pace::None;
    const double done = (progress.outcome.toDouble() - from) / way;
    const double lead = progress.slowIsGood ? progress.expected - done : done - progress.expected;
    if (lead > paceMargin)
        return Pace::Ahead;
    return lead < -paceMargin ? Pace::Behind : Pace::OnPace;
}

} // namespace duibiao::compare
