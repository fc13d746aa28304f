// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history.h"
#include "model/lesson.h"
#include "statement.h"
#include "table.h"

#include <QHash>

#include <vector>

namespace duibiao::store {

[[nodiscard]] const Table& lessonTable();
/// Figures as they were read, of those that differ from it now.
[[nodiscard]] const Table& asReadTable();

[[nodiscard]] Result<std::vector<Lesson>> loadLessons(Database& database);
[[nodiscard]] Result<Action> forgetLessons(Database& database, const std::vector<qint64>& ids);

[[nodiscard]] Result<std::vector<Figure>> loadAsRead(Database& database);

/// Learns from what a planner does to figures that were read, as part of that action.
class Learner
{
public:
    explicit Learner(Database& database);

    /// `before` and `now` are the figure on both sides of the action. Keeps what was read the first
    /// time something is corrected.
    [[nodiscard]] Result<void> changed(Action& action, const Figure& before, const Figure& now);

private:
    struct Source
    {
        QString text;
        ReportKind kind = ReportKind::Other;
    };

    [[nodiscard]] Result<Source> sourceOf(ReportId report);
    [[nodiscard]] Result<Figure> asRead(const Figure& before);
    [[nodiscard]] Result<void> keep(Action& action, const Figure& asRead);
    [[nodiscard]] Result<void> correct(Action& action, const Figure& asRead, const Figure& before,
                                       const Figure& now);
    [[nodiscard]] Result<void> review(Action& action, const Figure& asRead, const Figure& now);
    [[nodiscard]] Result<bool> isAcceptedElsewhere(const Figure& figure);
    [[nodiscard]] Result<bool> hasRefusals();

    Database& m_database;
    QHash<ReportId, Source> m_sources;
    std::optional<bool> m_hasRefusals;
};

} // namespace duibiao::store
