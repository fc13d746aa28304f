// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checks.h"

namespace duibiao::compare::checks {

namespace {

// A year's summary may be out in December, before the year has quite ended.
constexpr int earliestDaysBeforeEnd = 45;

bool isOutside(const ReportHeader& header)
{
    switch (header.kind) {
    case ReportKind::Plan:
    case ReportKind::Mixed: // what was done, and what is planned until the period's end
        return header.published > header.period.lastDay();
    case ReportKind::Summary:
        return header.published < header.period.lastDay().addDays(-earliestDaysBeforeEnd);
    case ReportKind::Other:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

void publishedOutsideYear(const Material& material, Findings& findings)
{
    for (const Report& report : material.context.reports) {
        const ReportHeader& header = report.header;
        if (!header.published.isValid() || !header.period.isValid() || !isOutside(header))
            continue;
        findings.push_back({.kind = CheckKind::PublishedOutsideYear,
                            .severity = Severity::Warning,
                            .figures = {},
                            .report = report.id,
                            .arguments = {toCode(header.kind), header.period.toString(),
                                          header.published.toString(Qt::ISODate)}});
    }
}

} // namespace duibiao::compare::checks
