// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/handout.h"
#include "query.h"
#include "verbs.h"
#include "wording/order.h"

#include <future>

using namespace Qt::StringLiterals;

namespace duibiao::cli {

namespace {

paper::HandoutStyle styleFrom(const Call& call)
{
    paper::HandoutStyle style;
    style.csv = paper::csvStyleOf(call.value(u"output"_s));
    if (call.value(u"encoding"_s) == u"gb18030"_s)
        style.csv.encoding = exchange::CsvStyle::Encoding::Gb18030;
    if (call.value(u"separator"_s) == u"tab"_s)
        style.csv.separator = '\t';
    if (call.value(u"layout"_s) == u"compact"_s)
        style.sheets.layout = paper::Layout::Compact;
    return style;
}

} // namespace

Exit exportWorkspace(const QStringList& arguments)
{
    Call call(u"export"_s,
              Words::tr("Writes the comparison of a workspace to a file: .xlsx and .csv for Excel, "
                        ".pdf, .docx and .odt with a sheet for each district."));
    call.takesWorkspace();
    call.takesOutput(paper::handoutSuffixes());
    call.takesFilters();
    call.takesView();
    takeJudging(call);
    call.takesChoice(u"encoding"_s, Words::tr("Encoding of a .csv file."),
                     {u"utf-8"_s, u"gb18030"_s});
    call.takesChoice(u"separator"_s, Words::tr("What parts the cells of a .csv file."),
                     {u"comma"_s, u"tab"_s});
    call.takesChoice(u"layout"_s,
                     Words::tr("Layout of the sheets: as official documents, or on one page."),
                     {u"official"_s, u"compact"_s});
    if (const auto exit = call.read(arguments))
        return *exit;
    const QString path = call.value(u"output"_s);
    const paper::HandoutStyle style = styleFrom(call);
    const bool onPaper = paper::isOnPaper(path);
    auto asking = std::async(std::launch::async, [&call, onPaper] {
        return askWorkspace(call, Scope::Everything, onPaper);
    });
    if (onPaper)
        paper::openFaces(style.sheets); // in the thread that will set the sheets
    const auto asked = asking.get();
    if (!asked)
        return asked.error();
    const WorkspaceData& data = asked->data;
    const compare::Context context = data.context();
    paper::Handout handout =
        paper::makeHandout(data.figures, data.milestones, context, judged(asked->query, call));
    wording::applyView(handout.results.rows, asked->view, context);
    if (!data.texts.isEmpty())
        handout.sections = paper::sectionsOf(data.figures, data.texts);
    const auto written = paper::writeHandout(handout, path, style);
    return written ? Exit::Done : complain(written.error());
}

} // namespace duibiao::cli
