// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "call.h"
#include "jsonwriter.h"
#include "store/workspace.h"
#include "texttable.h"
#include "verbs.h"
#include "wording/words.h"

using namespace Qt::StringLiterals;

namespace duibiao::cli {

namespace {

using store::Workspace;

QByteArray lessonsJson(const std::vector<Lesson>& lessons)
{
    JsonWriter json;
    json.beginObject();
    json.key("schema"_L1);
    json.text(u"duibiao.lessons/1");
    json.key("lessons"_L1);
    json.beginArray();
    for (const Lesson& lesson : lessons) {
        json.beginObject();
        json.key("id"_L1);
        json.number(lesson.id);
        json.key("about"_L1);
        json.text(toCode(lesson.about));
        json.key("label"_L1);
        json.text(lesson.wording.label);
        json.key("unit"_L1);
        json.text(lesson.wording.unit);
        json.key("measure"_L1);
        json.text(toCode(lesson.wording.measure));
        json.key("cue"_L1);
        json.textOrNull(lesson.wording.cue);
        json.key("value"_L1);
        json.textOrNull(lesson.value);
        json.key("learned"_L1);
        json.text(lesson.when.toString(Qt::ISODate));
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.finished();
}

/// What is done with figures of the wording from now on.
QString sentenceOf(const Lesson& lesson)
{
    switch (lesson.about) {
    case Lesson::About::Indicator:
        return lesson.value.isEmpty() ? Words::tr("has no indicator")
                                      : Words::tr("is the indicator %1").arg(lesson.value);
    case Lesson::About::Label:
        return Words::tr("is called %1").arg(lesson.value);
    case Lesson::About::Role:
        return Words::tr("is: %1").arg(
            wording::name(roleFromCode(lesson.value).value_or(Role::Reference)));
    case Lesson::About::Refusal:
        return Words::tr("is refused");
    }
    Q_UNREACHABLE();
}

QByteArray lessonsText(const std::vector<Lesson>& lessons)
{
    exchange::Table table;
    table.columns = {{Words::tr("No.")},
                     {Words::tr("Wording")},
                     {Words::tr("Unit")},
                     {Words::tr("Cue")},
                     {Words::tr("What was learned")}};
    for (const Lesson& lesson : lessons) {
        table.rows.push_back(
            {exchange::Number{Decimal(lesson.id)}, exchange::Words{lesson.wording.label},
             exchange::Words{lesson.wording.unit}, exchange::Words{lesson.wording.cue},
             exchange::Words{sentenceOf(lesson)}});
    }
    return alignedText(table);
}

} // namespace

Exit showLessons(const QStringList& arguments)
{
    Call call(u"lessons"_s, Words::tr("Lists what corrections taught the reading, or forgets it."));
    call.takesWorkspace();
    call.takesFormat({u"table"_s, u"json"_s});
    call.takesValue({u"forget"_s},
                    Words::tr("Forget this lesson, by its number; may be given again."),
                    u"NUMBER"_s);
    if (const auto exit = call.read(arguments))
        return *exit;
    std::vector<qint64> forgotten;
    for (const QString& number : call.values(u"forget"_s))
        forgotten.push_back(number.toLongLong());
    auto workspace = Workspace::open(call.value(u"workspace"_s),
                                     forgotten.empty() ? Workspace::Access::ReadOnly
                                                       : Workspace::Access::ReadWrite);
    if (!workspace)
        return complain(workspace.error());
    if (const auto done = forgotten.empty() ? Result<void>() : workspace->forgetLessons(forgotten);
        !done)
        return complain(done.error());
    const auto lessons = workspace->lessons();
    if (!lessons)
        return complain(lessons.error());
    if (call.value(u"format"_s) == u"json"_s)
        return print(lessonsJson(*lessons));
    if (lessons->empty())
        return print(Words::tr("Nothing was learned yet.").toUtf8() + '\n');
    return print(lessonsText(*lessons));
}

} // namespace duibiao::cli
