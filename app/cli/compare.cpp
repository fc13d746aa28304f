// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query.h"
#include "rowprinter.h"
#include "verbs.h"
#include "wording/order.h"

using namespace Qt::StringLiterals;

namespace duibiao::cli {

namespace {

/// With --versions, --derived and --as-of, which come before the view; nothing if the day is none,
/// which has been said.
std::optional<compare::Query> withChoices(compare::Query query, const Call& call)
{
    if (call.isSet(u"versions"_s))
        query.versions = compare::versionsFromCode(call.value(u"versions"_s)).value();
    if (call.isSet(u"derived"_s))
        query.withDerived = call.value(u"derived"_s) == u"yes"_s;
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
    call.takesChoice(u"derived"_s,
                     Words::tr("Whether figures that can be worked out from stated ones stand in "
                               "where none is stated."),
                     {u"yes"_s, u"no"_s});
    call.takesFilters();
    call.takesView();
    call.takesChoice(u"versions"_s, Words::tr("Which version of a goal that was restated counts."),
                     {u"current"_s, u"first"_s, u"both"_s});
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
    const auto query = withChoices(asked->query, call);
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
