// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "call.h"
#include "intake/intake.h"
#include "verbs.h"
#include "wording/words.h"

#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace duibiao::cli {

namespace {

using intake::Prepared;
using store::Workspace;

intake::Accept acceptFrom(const QString& word)
{
    if (word == u"all"_s)
        return intake::Accept::All;
    return word == u"confident"_s ? intake::Accept::Confident : intake::Accept::None;
}

/// What was read, or nothing when a file cannot be used; then all that is wrong has been said.
std::optional<std::vector<Prepared>> prepare(const Call& call, const reading::Knowledge& knowledge)
{
    auto batch = intake::prepareFiles(call.files(), knowledge);
    if (!batch) {
        complain(batch.error());
        return std::nullopt;
    }
    std::vector<Error> failed = std::move(batch->failed);
    for (Prepared& prepared : batch->prepared) {
        if (const auto storable = intake::storable(prepared); !storable)
            failed.push_back(storable.error());
        intake::accept(prepared, acceptFrom(call.value(u"accept"_s)));
    }
    if (failed.empty())
        return std::move(batch->prepared);
    for (const Error& error : failed)
        complain(error);
    complain(Words::tr("Nothing was stored."));
    return std::nullopt;
}

QString lineOf(const Prepared& prepared, const DistrictTree& districts, bool isThere)
{
    const store::NewReport& report = prepared.report;
    const ReportHeader& header = report.report.header;
    if (isThere)
        return Words::tr("%1: already there, nothing stored").arg(prepared.path);
    const QString figures =
        Words::tr("%n figure(s)", nullptr, static_cast<int>(report.figures.size()));
    const QString milestones =
        Words::tr("%n milestone(s)", nullptr, static_cast<int>(report.milestones.size()));
    const QString period =
        header.period.isValid() ? wording::name(header.period) : Words::tr("no period");
    //: file: district, period, number of figures, number of milestones
    return Words::tr("%1: %2, %3, %4, %5")
        .arg(prepared.path, districts.path(header.districtCode), period, figures, milestones);
}

/// A new workspace that could not be filled is not left behind.
Exit abandon(const Error& error, bool isNew, const QString& path,
             std::optional<Workspace>& workspace)
{
    workspace.reset();
    if (isNew)
        QFile::remove(path);
    complain(error);
    complain(Words::tr("Nothing was stored."));
    return Exit::BadInput;
}

Exit store(const QString& path, const std::vector<Prepared>& reports, const DistrictTree& districts)
{
    const bool isNew = !QFile::exists(path);
    auto opened = isNew ? Workspace::create(path) : Workspace::open(path);
    if (!opened)
        return complain(opened.error());
    std::optional<Workspace> workspace(std::move(*opened));
    std::vector<store::NewReport> stored;
    QSet<QByteArray> known;
    QString lines;
    for (const Prepared& prepared : reports) {
        const QByteArray& hash = prepared.report.report.sha256;
        const auto found = workspace->findByHash(hash);
        if (!found)
            return abandon(found.error(), isNew, path, workspace);
        const bool isThere = found->has_value() || known.contains(hash);
        known.insert(hash);
        lines += lineOf(prepared, districts, isThere) + u'\n';
        if (!isThere)
            stored.push_back(prepared.report);
    }
    if (const auto added = workspace->addReports(stored); !stored.empty() && !added)
        return abandon(added.error(), isNew, path, workspace);
    return print(lines.toUtf8());
}

} // namespace

Exit importReports(const QStringList& arguments)
{
    Call call(u"import"_s,
              Words::tr("Reads reports and stores them in a workspace, which is made if "
                        "it does not exist. If one file cannot be used, nothing is "
                        "stored."));
    call.takesWorkspace();
    call.takesFiles();
    call.takesChoice(u"accept"_s, Words::tr("Which figures to take as reviewed."),
                     {u"none"_s, u"confident"_s, u"all"_s});
    if (const auto exit = call.read(arguments))
        return *exit;
    const auto knowledge = reading::loadKnowledge();
    if (!knowledge)
        return complain(knowledge.error());
    const auto reports = prepare(call, **knowledge);
    if (!reports)
        return Exit::BadInput;
    return store(call.value(u"workspace"_s), *reports, (*knowledge)->districts);
}

} // namespace duibiao::cli
