// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report.h"

#include <QString>

#include <optional>
#include <vector>

namespace duibiao {

/// How a figure was worded when it was read: what a lesson is about. Two figures of the same
/// wording would be read alike.
struct Wording
{
    QString label; ///< as read, without spaces and in one form (see normalisedLabel())
    QString unit;
    Measure measure = Measure::Total;
    Role role = Role::Achieved; ///< as read
    QString cue;                ///< the word that settled the role; empty if none did
    ReportKind kind = ReportKind::Other;

    bool operator==(const Wording&) const = default;
};

/// Labels that differ only in spaces, width of characters or case are one.
[[nodiscard]] QString normalisedLabel(const QString& label);
/// `text` is the clean text of the figure's report, `kind` the report's.
[[nodiscard]] Wording wordingOf(const Figure& asRead, QStringView text, ReportKind kind);

/// One thing a planner's correction said about a wording. It reaches only as far as what decided
/// that thing: an indicator or a label goes with label, unit and measure; a role or a refusal with
/// the role that was read and its cue too, and where there was no cue with the kind of report.
struct Lesson
{
    enum class About { Indicator, Label, Role, Refusal };

    qint64 id = 0;
    About about{};
    Wording wording; ///< fields that are out of its reach have their defaults
    QString value;   ///< id of the indicator, the label, code of the role; empty for a refusal
    QDateTime when;

    bool operator==(const Lesson&) const = default;
};

/// The wording without what a lesson of this kind does not look at.
[[nodiscard]] Wording reach(Lesson::About about, const Wording& wording);

/// What the difference between a figure as read and as the planner left it teaches. `id` and
/// `when` are not set. Refusals are not among them: they are a matter of the review.
[[nodiscard]] std::vector<Lesson> lessonsFrom(const Figure& asRead, const Figure& corrected,
                                              const Wording& wording);

[[nodiscard]] QString toCode(Lesson::About about);
[[nodiscard]] std::optional<Lesson::About> lessonAboutFromCode(QStringView code);

} // namespace duibiao
