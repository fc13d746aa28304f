// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

/// Runs the real program.
namespace duibiao::test {

using namespace Qt::StringLiterals;

struct Outcome
{
    int exit = -1;
    QByteArray out;
    QString err;
};

inline Outcome run(const QStringList& arguments, const QString& folder = {})
{
    QProcess process;
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(QStringLiteral(DUIBIAO_CLI), arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return {.exit = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            .out = process.readAllStandardOutput(),
            .err = QString::fromUtf8(process.readAllStandardError())};
}

inline QString dataFile(const QString& name)
{
    return QStringLiteral(DUIBIAO_TEST_DATA) + u'/' + name;
}

inline QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QString planFile()
{
    return dataFile(u"reports/fengze-2022-plan.txt"_s);
}

inline QString summaryFile()
{
    return dataFile(u"reports/fengze-2022-summary.txt"_s);
}

} // namespace duibiao::test
