// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"
#include "console.h"
#include "exchange/table.h"
#include "jsonresults.h"

#include <optional>

namespace duibiao::cli {

/// Prints a comparison in the format asked for, part by part: the rows of a large workspace need
/// not be held all at once.
class RowPrinter
{
public:
    /// `format`: table, json or csv; a table has these columns, all of them if none is named. The
    /// context has to outlive the printer.
    RowPrinter(const QString& format, const compare::Context& context, const QStringList& columns);

    [[nodiscard]] Exit add(const std::vector<compare::Row>& rows);
    [[nodiscard]] Exit finish();

private:
    const compare::Context& m_context;
    QStringList m_columns;
    bool m_isCsv;
    bool m_isFirst = true;
    std::optional<ComparisonJson> m_json;
    exchange::Table m_table; ///< its widths are known when all rows are
};

} // namespace duibiao::cli
