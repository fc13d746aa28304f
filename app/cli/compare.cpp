// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query.h"
#include "rowprinter.h"
#include "verbs.h"
#include "wording/order.h"

using namespace Qt::StringLiterals;

namespace duibiao::cli {

namespace {

/// With --as-of; nothing if the day is none, which has been said.
std::optional<compare::Query> withDay(compare::Query query, const Call& call)
{
    const QString day = call.value(u"as-of"_s);
    query.asOf = QDate::fromString(day, Qt::ISODate);
    if (day.isEmpty() || query.asOf.isValid())
        return query;
    complain(Words::tr("“%1” is not a day. Write it as 2025-06-30.").arg(day));
    return std::nullopt;
}

} // namespace

Exit compareWorkspace(const QStringList& arguments)
{
    Call call(u"compare"_s, Words::tr("Sets the goals of a workspace beside its outcomes."));
    call.takesWorkspace();
    call.takesFilters();
    call.takesView();
    takeJudging(call);
    call.takesValue({u"as-of"_s},
                    Words::tr("Goals that ended before this day and are not reached are late."),
                    u"YYYY-MM-DD"_s);
    call.takesFormat({u"table"_s, u"json"_s, u"csv"_s});
    if (const auto exit = call.read(arguments))
        return *exit;
    // what a view has sorted is only known as a whole
    const auto asked = askWorkspace(call, call.isSet(u"view"_s) ? Scope::Asked : Scope::InParts);
    if (!asked)
        return asked.error();
    const auto query = withDay(judged(asked->query, call), call);
    if (!query)
        return Exit::BadCall;
    const compare::Context context = asked->data.context();
    RowPrinter printer(call.value(u"format"_s), context, asked->view.columns);
    Exit exit = Exit::Done;
    const auto printRows = [&](const std::vector<Figure>& figures) {
        auto rows = compare::compareFigures(figures, context, *query);
        wording::applyView(rows, asked->view, context);
        exit = printer.add(rows);
        return exit == Exit::Done;
    };
    if (asked->inParts) {
        if (const auto done = visitFigures(call.value(u"workspace"_s), printRows); !done)
            return complain(done.error());
    } else {
        printRows(asked->data.figures);
    }
    return exit == Exit::Done ? printer.finish() : exit;
}

} // namespace duibiao::cli
