// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowprinter.h"

#include "exchange/files.h"
#include "texttable.h"
#include "wording/tables.h"

#include <iterator>

using namespace Qt::StringLiterals;

namespace duibiao::cli {

RowPrinter::RowPrinter(const QString& format, const compare::Context& context,
                       const QStringList& columns)
    : m_context(context), m_columns(columns), m_isCsv(format == u"csv"_s)
{
    if (format == u"json"_s)
        m_json.emplace(context);
}

Exit RowPrinter::add(const std::vector<compare::Row>& rows)
{
    const bool isFirst = std::exchange(m_isFirst, false);
    if (m_json)
        return print(m_json->add(rows));
    if (m_isCsv)
        return print(exchange::csvBytes(wording::comparisonTable(rows, m_context), isFirst));
    exchange::Table part = wording::overviewTable(rows, m_context, m_columns);
    if (isFirst)
        m_table = std::move(part);
    else
        std::ranges::move(part.rows, std::back_inserter(m_table.rows));
    return Exit::Done;
}

Exit RowPrinter::finish()
{
    if (m_isFirst) { // the headings at least
        if (const Exit exit = add({}); exit != Exit::Done)
            return exit;
    }
    if (m_json)
        return print(m_json->finish());
    return m_isCsv ? Exit::Done : print(alignedText(m_table));
}

} // namespace duibiao::cli
