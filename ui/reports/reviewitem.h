// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figure.h"
#include "model/milestone.h"
#include "shared/rolelook.h"

#include <variant>
#include <vector>

namespace duibiao::ui {

/// Something read from a report that the planner says yes or no to.
class ReviewItem
{
public:
    explicit ReviewItem(Figure figure) : m_value(std::move(figure)) {}
    explicit ReviewItem(Milestone milestone) : m_value(std::move(milestone)) {}

    [[nodiscard]] const Figure* figure() const { return std::get_if<Figure>(&m_value); }
    [[nodiscard]] const Milestone* milestone() const { return std::get_if<Milestone>(&m_value); }

    [[nodiscard]] Role role() const { return figure() ? figure()->role : milestone()->role; }
    [[nodiscard]] Review review() const
    {
        return figure() ? figure()->review : milestone()->review;
    }
    [[nodiscard]] const Evidence& evidence() const
    {
        return figure() ? figure()->evidence : milestone()->evidence;
    }
    [[nodiscard]] bool isDoubtful() const
    {
        return figure() && figure()->confidence < doubtfulBelow;
    }
    /// Distinct among figures and milestones together.
    [[nodiscard]] qint64 key() const
    {
        return figure() ? keyOf(figure()->id) : keyOfMilestone(milestone()->id);
    }
    [[nodiscard]] static qint64 keyOf(FigureId id) { return id * 2; }
    [[nodiscard]] static qint64 keyOfMilestone(MilestoneId id) { return id * 2 + 1; }

private:
    std::variant<Figure, Milestone> m_value;
};

/// Figures and milestones of a report in text order.
[[nodiscard]] std::vector<ReviewItem> reviewItems(std::vector<Figure> figures,
                                                  std::vector<Milestone> milestones);

} // namespace duibiao::ui
