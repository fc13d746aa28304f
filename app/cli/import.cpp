// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "call.h"
#include "intake/intake.h"
#include "verbs.h"
#include "wording/words.h"

#include <QFile>

#include <csignal>
#include <optional>

using namespace Qt::StringLiterals;

namespace duibiao::cli {

namespace {

using store::Workspace;

intake::Accept acceptFrom(const QString& word)
{
    if (word == u"all"_s)
        return intake::Accept::All;
    return word == u"confident"_s ? intake::Accept::Confident : intake::Accept::None;
}

QString lineOf(const intake::Imported& file, const DistrictTree& districts)
{
    using Fate = intake::Imported::Fate;
    if (file.fate == Fate::AlreadyThere)
        return Words::tr("%1: already there, nothing stored").arg(file.path);
    const QString figures = Words::tr("%n figure(s)", nullptr, file.figures);
    const QString milestones = Words::tr("%n milestone(s)", nullptr, file.milestones);
    const QString period =
        file.header.period.isValid() ? wording::name(file.header.period) : Words::tr("no period");
    //: file: district, period, number of figures, number of milestones
    QString line =
        Words::tr("%1: %2, %3, %4, %5")
            .arg(file.path, districts.path(file.header.districtCode), period, figures, milestones);
    if (file.fate == Fate::Revised) {
        line = Words::tr("%1; a newer edition of a stored report, %n change(s) to look at", nullptr,
                         file.changes)
                   .arg(line);
    }
    return line;
}

/// A new workspace that could not be filled is not left behind.
Exit abandon(const std::vector<Error>& errors, bool isNew, const QString& path,
             std::optional<Workspace>& workspace)
{
    workspace.reset();
    if (isNew)
        QFile::remove(path);
    for (const Error& error : errors)
        complain(error);
    complain(Words::tr("Nothing was stored."));
    return Exit::BadInput;
}

/// Set when the user wants no more of it (Ctrl+C).
volatile std::sig_atomic_t interrupted = 0;

Exit store(const QString& path, const Call& call, const reading::Knowledge& knowledge)
{
    const bool isNew = !QFile::exists(path);
    auto opened = isNew ? Workspace::create(path) : Workspace::open(path);
    if (!opened)
        return complain(opened.error());
    std::optional<Workspace> workspace(std::move(*opened));
    std::signal(SIGINT, [](int) { interrupted = 1; });
    const auto result = intake::importFiles(*workspace, call.files(), knowledge,
                                            acceptFrom(call.value(u"accept"_s)),
                                            [](int, int) { return interrupted == 0; });
    if (!result)
        return abandon({result.error()}, isNew, path, workspace);
    if (!result->failed.empty())
        return abandon(result->failed, isNew, path, workspace);
    QString lines;
    for (const intake::Imported& file : result->files)
        lines += lineOf(file, knowledge.districts) + u'\n';
    return print(lines.toUtf8());
}

} // namespace

Exit importReports(const QStringList& arguments)
{
    Call call(u"import"_s,
              Words::tr("Reads reports and stores them in a workspace, which is made if "
                        "it does not exist. If one file cannot be used, nothing is "
                        "stored. A newer edition of a stored report takes its place."));
    call.takesWorkspace();
    call.takesFiles();
    call.takesChoice(u"accept"_s, Words::tr("Which figures to take as reviewed."),
                     {u"none"_s, u"confident"_s, u"all"_s});
    if (const auto exit = call.read(arguments))
        return *exit;
    const auto knowledge = reading::loadKnowledge();
    if (!knowledge)
        return complain(knowledge.error());
    return store(call.value(u"workspace"_s), call, **knowledge);
}

} // namespace duibiao::cli
