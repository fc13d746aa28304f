// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "call.h"
#include "intake/revision.h"
#include "jsonextract.h"
#include "texttable.h"
#include "verbs.h"
#include "wording/words.h"

using namespace Qt::StringLiterals;

namespace duibiao::cli {

namespace {

using intake::FigureChange;
using intake::Revision;
using store::Workspace;

QString nameOf(FigureChange::Kind kind)
{
    switch (kind) {
    case FigureChange::Kind::New:
        return Words::tr("new");
    case FigureChange::Kind::Changed:
        return Words::tr("changed");
    case FigureChange::Kind::Gone:
        return Words::tr("gone");
    }
    Q_UNREACHABLE();
}

void writeSide(JsonWriter& json, const std::optional<Figure>& figure, const DistrictTree& districts)
{
    if (figure)
        writeFigure(json, *figure, districts);
    else
        json.null();
}

QByteArray revisionsJson(const std::vector<Revision>& revisions, const DistrictTree& districts)
{
    JsonWriter json;
    json.beginObject();
    json.key("schema"_L1);
    json.text(u"duibiao.reread/1");
    json.key("reader_version"_L1);
    json.number(qint64{reading::readerVersion});
    json.key("reports"_L1);
    json.beginArray();
    for (const Revision& revision : revisions) {
        json.beginObject();
        json.key("report"_L1);
        json.text(revision.old.header.title);
        json.key("file"_L1);
        json.text(revision.old.fileName);
        json.key("unchanged"_L1);
        json.number(qint64{revision.unchanged});
        json.key("changes"_L1);
        json.beginArray();
        for (const FigureChange& change : revision.changes) {
            json.beginObject();
            json.key("change"_L1);
            json.text(toCode(change.kind));
            json.key("decided"_L1);
            json.boolean(change.decided);
            json.key("before"_L1);
            writeSide(json, change.before, districts);
            json.key("after"_L1);
            writeSide(json, change.after, districts);
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.finished();
}

/// A whole figure in one line.
QString lineOf(const std::optional<Figure>& figure, const DistrictTree& districts)
{
    if (!figure)
        return {};
    return QStringList{wording::name(figure->role), districts.path(figure->districtCode),
                       figure->period.isValid() ? wording::name(figure->period) : QString(),
                       figure->label, figure->quantity.literal}
        .join(u' ');
}

QByteArray revisionsText(const std::vector<Revision>& revisions, const DistrictTree& districts)
{
    exchange::Table table;
    table.columns = {{Words::tr("Report")},
                     {Words::tr("Change")},
                     {Words::tr("Stored")},
                     {Words::tr("Read now")}};
    for (const Revision& revision : revisions) {
        for (const FigureChange& change : revision.changes) {
            table.rows.push_back({exchange::Words{revision.old.fileName},
                                  exchange::Words{nameOf(change.kind)},
                                  exchange::Words{lineOf(change.before, districts)},
                                  exchange::Words{lineOf(change.after, districts)}});
        }
    }
    return alignedText(table);
}

} // namespace

Exit rereadReports(const QStringList& arguments)
{
    Call call(u"reread"_s,
              Words::tr("Reads the stored reports again and tells what is read differently now. "
                        "Nothing changes unless the readings are taken over."));
    call.takesWorkspace();
    call.takesFormat({u"table"_s, u"json"_s});
    call.takesSwitch(u"apply"_s, Words::tr("Take the readings over as one action that can be "
                                           "undone; what was decided stays."));
    if (const auto exit = call.read(arguments))
        return *exit;
    const auto knowledge = reading::loadKnowledge();
    if (!knowledge)
        return complain(knowledge.error());
    const bool applies = call.isSet(u"apply"_s);
    auto workspace =
        Workspace::open(call.value(u"workspace"_s),
                        applies ? Workspace::Access::ReadWrite : Workspace::Access::ReadOnly);
    if (!workspace)
        return complain(workspace.error());
    const auto revisions = intake::reread(*workspace, **knowledge);
    if (!revisions)
        return complain(revisions.error());
    if (applies) {
        if (const auto done = intake::apply(*workspace, *revisions); !done)
            return complain(done.error());
    }
    const DistrictTree& districts = (*knowledge)->districts;
    if (call.value(u"format"_s) == u"json"_s)
        return print(revisionsJson(*revisions, districts));
    if (revisions->empty())
        return print(Words::tr("Nothing is read differently now.").toUtf8() + '\n');
    return print(revisionsText(*revisions, districts));
}

} // namespace duibiao::cli
