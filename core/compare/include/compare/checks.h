// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"

namespace duibiao::compare {

enum class Severity { Note, Warning, Fault };

enum class CheckKind {
    PartsDoNotSum,
    TargetsContradict,
    RateOutOfRange,
    PercentForPoints,
    ReportsDisagree,
    PublishedOutsideYear,
    TargetMisquoted,
    CumulativeFalls,
    UnitChanges,
    ScaleSlip,
    Jump,
    OverclaimedTarget,
    PeriodsMissing,
};

/// Something that does not fit, with every figure it rests on. Words are made in ui/wording from
/// `kind` and `arguments` (documented at each rule).
struct Finding
{
    CheckKind kind{};
    Severity severity = Severity::Warning;
    std::vector<Figure> figures;
    ReportId report = 0;
    QStringList arguments;
    QString key{};         ///< the same finding again, whatever order reports came in
    QString fingerprint{}; ///< of the figures it rests on; another one wakes an accepted finding
    bool accepted = false; ///< the planner lets it stand, with this remark
    QString remark{};
};

/// Accepted findings stay quiet unless asked for.
enum class WithAccepted { No, Yes };

/// Runs every rule; ordered by severity, then by place.
[[nodiscard]] std::vector<Finding> runChecks(const std::vector<Figure>& figures,
                                             const Context& context,
                                             WithAccepted withAccepted = WithAccepted::No);

/// Says of each finding whether it is accepted, after the planner decided anew.
void markAccepted(std::vector<Finding>& findings, const std::vector<AcceptedFinding>& accepted);

[[nodiscard]] QString toCode(CheckKind kind);
[[nodiscard]] QString toCode(Severity severity);

} // namespace duibiao::compare
