// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "call.h"

#include "wording/language.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace duibiao::cli {

Call::Call(const QString& verb, const QString& summary) : m_verb(verb)
{
    m_parser.addPositionalArgument(verb, summary, verb);
    m_parser.addOption({{u"h"_s, u"help"_s}, Words::tr("Show this help.")});
    takesChoice(u"language"_s, Words::tr("Language of the messages."), wording::languages());
}

void Call::takesFiles()
{
    m_takesFiles = true;
    m_parser.addPositionalArgument(u"files"_s, Words::tr("Report files."), u"FILE..."_s);
}

void Call::takesWorkspace()
{
    takesValue({u"w"_s, u"workspace"_s}, Words::tr("The workspace, a .duibiao file."), u"FILE"_s);
    m_required += u"workspace"_s;
}

void Call::takesOutput(const QStringList& suffixes)
{
    takesValue({u"o"_s, u"output"_s}, Words::tr("The file to write; its ending says the format."),
               u"FILE"_s);
    m_required += u"output"_s;
    m_suffixes = suffixes;
}

void Call::takesFilters()
{
    takesValue({u"district"_s},
               Words::tr("Only this district, by path, name or code; may be given again."),
               u"DISTRICT"_s);
    takesValue({u"indicator"_s},
               Words::tr("Only this indicator, by id or name; may be given again."),
               u"INDICATOR"_s);
    takesValue(
        {u"period"_s},
        Words::tr("Only what overlaps this period, such as 2022, 2021H1 or 2020-2025; may be "
                  "given again."),
        u"PERIOD"_s);
}

void Call::takesView()
{
    takesValue({u"view"_s},
               Words::tr("A view that was saved in the workspace: its rows in its order, and in a "
                         "table its columns. Other filters go before what it says."),
               u"NAME"_s);
}

void Call::takesFormat(const QStringList& formats)
{
    takesChoice(u"format"_s, Words::tr("Format of the result."), formats);
}

void Call::takesChoice(const QString& name, const QString& summary, const QStringList& choices)
{
    QCommandLineOption option(name, summary, choices.join(u'|'));
    if (name != u"language"_s) // its default is the system's
        option.setDefaultValue(choices.front());
    m_parser.addOption(option);
    m_choices.push_back({.name = name, .choices = choices});
}

void Call::takesSwitch(const QString& name, const QString& summary)
{
    m_parser.addOption({name, summary});
}

void Call::takesValue(const QStringList& names, const QString& summary, const QString& value)
{
    m_parser.addOption({names, summary, value});
}

std::optional<Exit> Call::wrong(const QString& message) const
{
    complain(message);
    complain(Words::tr("Try: duibiao-cli %1 --help").arg(m_verb));
    return Exit::BadCall;
}

std::optional<Exit> Call::read(const QStringList& arguments)
{
    const bool understood = m_parser.parse(arguments);
    if (m_parser.isSet(u"help"_s))
        return print(m_parser.helpText().toUtf8());
    if (!understood)
        return wrong(m_parser.errorText());
    for (const Choice& choice : m_choices) {
        const QString value = m_parser.value(choice.name);
        if (m_parser.isSet(choice.name) && !choice.choices.contains(value))
            return wrong(Words::tr("--%1 takes one of %2, not “%3”.")
                             .arg(choice.name, choice.choices.join(u", "_s), value));
    }
    for (const QString& name : m_required) {
        if (m_parser.value(name).isEmpty())
            return wrong(Words::tr("--%1 is missing.").arg(name));
    }
    if (!m_suffixes.isEmpty()) {
        const QString suffix = QFileInfo(m_parser.value(u"output"_s)).suffix().toLower();
        if (!m_suffixes.contains(suffix))
            return wrong(
                Words::tr("The file to write ends in one of .%1.").arg(m_suffixes.join(u", ."_s)));
    }
    if (m_takesFiles && files().isEmpty())
        return wrong(Words::tr("No file is given."));
    if (!m_takesFiles && !files().isEmpty())
        return wrong(Words::tr("“%1” is not expected here.").arg(files().front()));
    return std::nullopt;
}

} // namespace duibiao::cli
