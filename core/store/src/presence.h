// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/figure.h"
#include "row.h"
#include "statement.h"

#include <QSet>

namespace duibiao::store {

/// A condition on a row with report_id: its report is not removed, or there is none behind it.
[[nodiscard]] QString belongsToPresentReport(const QString& alias);

/// The five columns of evidence, from begin_at to cue_end.
[[nodiscard]] Evidence readEvidence(RowReader& row, ReportId report);

/// Says which reports are there and not removed; asks once a report.
class PresentReports
{
public:
    explicit PresentReports(Database& database);
    /// RecordNotFound; 0 stands for no report and is always good.
    [[nodiscard]] Result<void> require(ReportId id);

private:
    Statement m_statement;
    QSet<ReportId> m_known;
};

} // namespace duibiao::store
