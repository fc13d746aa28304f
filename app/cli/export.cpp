// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/files.h"
#include "filters.h"
#include "paper/sheet.h"
#include "verbs.h"
#include "wording/tables.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace duibiao::cli {

namespace {

Result<void> writeComparison(const QString& path, const std::vector<compare::Row>& rows,
                             const compare::Context& context)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"pdf"_s)
        return paper::writePdf(paper::sheetsOf(rows), context, path);
    const exchange::Table comparison = wording::comparisonTable(rows, context);
    if (suffix == u"csv"_s)
        return exchange::writeCsv(comparison, path);
    return exchange::writeXlsx(
        {comparison, wording::sourcesTable(wording::figuresBehind(rows), context)}, path);
}

} // namespace

Exit exportWorkspace(const QStringList& arguments)
{
    Call call(u"export"_s,
              Words::tr("Writes the comparison of a workspace to a file: .xlsx and .csv "
                        "for Excel, .pdf with a sheet for each district."));
    call.takesWorkspace();
    call.takesOutput({u"xlsx"_s, u"csv"_s, u"pdf"_s});
    call.takesFilters();
    if (const auto exit = call.read(arguments))
        return *exit;
    const auto data = loadWorkspace(call.value(u"workspace"_s));
    if (!data)
        return complain(data.error());
    const auto query = queryFrom(call, *data);
    if (!query)
        return Exit::BadCall;
    const compare::Context context = data->context();
    const auto rows = compare::compareFigures(data->figures, context, *query);
    const auto written = writeComparison(call.value(u"output"_s), rows, context);
    return written ? Exit::Done : complain(written.error());
}

} // namespace duibiao::cli
