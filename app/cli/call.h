// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"

#include <QCommandLineParser>

#include <optional>

namespace duibiao::cli {

/// The arguments of one verb: options that several verbs share are spelled once, here.
class Call
{
public:
    /// `verb` and what it does, for --help.
    Call(const QString& verb, const QString& summary);

    void takesFiles();
    void takesWorkspace();
    /// A file to write, with one of these endings.
    void takesOutput(const QStringList& suffixes);
    void takesFilters();
    void takesView();
    /// The first format is the default.
    void takesFormat(const QStringList& formats);
    void takesChoice(const QString& name, const QString& summary, const QStringList& choices);
    void takesSwitch(const QString& name, const QString& summary);
    void takesValue(const QStringList& names, const QString& summary, const QString& value);

    /// Reads the arguments. An exit code when there is nothing left to do: help was asked for, or
    /// the call was wrong, which has been said.
    [[nodiscard]] std::optional<Exit> read(const QStringList& arguments);

    [[nodiscard]] QStringList files() const { return m_parser.positionalArguments(); }
    [[nodiscard]] bool isSet(const QString& name) const { return m_parser.isSet(name); }
    [[nodiscard]] QString value(const QString& name) const { return m_parser.value(name); }
    [[nodiscard]] QStringList values(const QString& name) const { return m_parser.values(name); }

private:
    struct Choice
    {
        QString name;
        QStringList choices;
    };

    [[nodiscard]] std::optional<Exit> wrong(const QString& message) const;

    QString m_verb;
    QCommandLineParser m_parser;
    QStringList m_required;
    QStringList m_suffixes;
    std::vector<Choice> m_choices;
    bool m_takesFiles = false;
};

} // namespace duibiao::cli
