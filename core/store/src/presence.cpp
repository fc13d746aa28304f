// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presence.h"

namespace duibiao::store {

using namespace Qt::StringLiterals;

QString belongsToPresentReport(const QString& alias)
{
    return u"(%1.report_id IS NULL OR EXISTS "
           "(SELECT 1 FROM report p WHERE p.id = %1.report_id AND p.removed = 0))"_s.arg(alias);
}

Evidence readEvidence(RowReader& row, ReportId report)
{
    Evidence evidence;
    evidence.report = report;
    evidence.begin = row.integer();
    evidence.end = row.integer();
    evidence.quote = row.text();
    evidence.cueBegin = row.integer();
    evidence.cueEnd = row.integer();
    return evidence;
}

PresentReports::PresentReports(Database& database)
    : m_statement(database, u"SELECT 1 FROM report WHERE id = ? AND removed = 0"_s)
{
}

Result<void> PresentReports::require(ReportId id)
{
    if (id == 0 || m_known.contains(id))
        return {};
    if (const auto done = m_statement.run({id}); !done)
        return done;
    if (!m_statement.next())
        return failure(ErrorCode::RecordNotFound, u"report %1"_s.arg(id));
    m_known.insert(id);
    return {};
}

} // namespace duibiao::store
