// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

/// What other programs see in a workbook that was written.
namespace duibiao::test {

using namespace Qt::StringLiterals;

inline bool hasOpenpyxl()
{
    static const bool has =
        QProcess::execute(u"/usr/bin/python3"_s, {u"-c"_s, u"import openpyxl"_s}) == 0;
    return has;
}

#define REQUIRE_OPENPYXL()                                                                         \
    if (!duibiao::test::hasOpenpyxl())                                                             \
    QSKIP("python3-openpyxl is not installed")

/// What dump_xlsx.py, that is openpyxl, sees in a file; empty where there is no openpyxl.
/// `more`: values for what formulas came to.
inline QJsonArray dump(const QString& path, const QStringList& more = {})
{
    QProcess python;
    const QString script = QStringLiteral(DUIBIAO_SOURCE_DIR "/tests/exchange/dump_xlsx.py");
    python.start(u"/usr/bin/python3"_s, QStringList{script, path} + more);
    python.waitForFinished();
    const QByteArray errors = python.readAllStandardError();
    if (!errors.isEmpty())
        qWarning("%s", errors.constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
}

/// A part of the file as it is stored.
inline QByteArray part(const QString& path, const QString& name)
{
    constexpr qint64 most = 1 << 30;
    auto archive = exchange::Archive::open(path);
    return archive && archive->find(name) ? archive->bytes(most).value_or(QByteArray())
                                          : QByteArray();
}

} // namespace duibiao::test
