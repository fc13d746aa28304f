// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"

#include <QSet>

namespace duibiao::compare {

/// Tells why a value is missing.
class Blanks
{
public:
    explicit Blanks(const Context& context);

    [[nodiscard]] Blank ofGoal(const Row& row) const;
    [[nodiscard]] Blank ofOutcome(const Row& row) const;

private:
    [[nodiscard]] Blank of(const Row& row, Role role) const;
    [[nodiscard]] bool isSaidWithoutNumber(const Row& row, Role role) const;

    QHash<QString, std::vector<Period>> m_plans; ///< by district
    QHash<QString, std::vector<Period>> m_summaries;
    QHash<QString, std::vector<const Milestone*>> m_milestones;
    QSet<QString> m_notApplicable;
};

} // namespace duibiao::compare
