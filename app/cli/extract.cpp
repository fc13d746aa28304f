// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "call.h"
#include "exchange/files.h"
#include "intake/intake.h"
#include "jsonextract.h"
#include "texttable.h"
#include "verbs.h"
#include "wording/tables.h"

using namespace Qt::StringLiterals;

namespace duibiao::cli {

namespace {

QByteArray asJson(const std::vector<intake::Prepared>& reports, const DistrictTree& districts)
{
    JsonWriter json;
    const bool several = reports.size() > 1;
    if (several)
        json.beginArray();
    for (const intake::Prepared& prepared : reports)
        writeExtract(json, prepared.report, districts);
    if (several)
        json.endArray();
    return json.finished();
}

exchange::Table asTable(const std::vector<intake::Prepared>& reports,
                        const reading::Knowledge& knowledge)
{
    compare::Context context{
        .districts = &knowledge.districts, .catalogue = &knowledge.catalogue, .reports = {}};
    std::vector<Figure> figures;
    for (const intake::Prepared& prepared : reports) {
        const ReportId id = context.reports.size() + 1;
        context.reports.insert(id, prepared.report.report);
        for (Figure figure : prepared.report.figures) {
            figure.evidence.report = id;
            figures.push_back(std::move(figure));
        }
    }
    return wording::sourcesTable(figures, context);
}

} // namespace

Exit extract(const QStringList& arguments)
{
    Call call(u"extract"_s, Words::tr("Reads reports and prints what they say. Stores nothing."));
    call.takesFiles();
    call.takesFormat({u"json"_s, u"csv"_s});
    if (const auto exit = call.read(arguments))
        return *exit;
    const auto knowledge = reading::loadKnowledge();
    if (!knowledge)
        return complain(knowledge.error());
    const auto batch = intake::prepareFiles(call.files(), **knowledge);
    if (!batch)
        return complain(batch.error());
    for (const Error& error : batch->failed)
        complain(error);
    if (!batch->failed.empty())
        return Exit::BadInput;
    if (call.value(u"format"_s) == u"csv"_s)
        return printCsv(asTable(batch->prepared, **knowledge));
    return print(asJson(batch->prepared, (*knowledge)->districts));
}

} // namespace duibiao::cli
