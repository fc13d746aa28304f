// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lesson.h"

#include <QHash>

#include <cstddef>
#include <utility>
#include <vector>

namespace duibiao::reading {

/// What a planner's corrections taught, ready to be used on what is read. Immutable.
class Lessons
{
public:
    Lessons() = default;
    explicit Lessons(const std::vector<Lesson>& lessons);

    [[nodiscard]] bool isEmpty() const { return m_values.isEmpty(); }

    /// Changes, in place, figures of a wording that was corrected before: they become `learned`,
    /// and refused ones are rejected. `text` is the clean text they point into, `kind` the
    /// report's. Returns what each changed one had been, by its place.
    [[nodiscard]] std::vector<std::pair<std::size_t, Figure>>
    apply(std::vector<Figure>& figures, QStringView text, ReportKind kind) const;

private:
    [[nodiscard]] bool applyTo(Figure& figure, const Wording& wording) const;

    QHash<QString, QString> m_values; ///< by kind of lesson and wording
};

} // namespace duibiao::reading
