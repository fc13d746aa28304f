// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup.h"

#include "database.h"
#include "dialect.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace duibiao::store::backup {

using namespace Qt::StringLiterals;

QString fileName(const QString& path, const QDateTime& when, int version)
{
    return u"%1.%2.v%3.backup.duibiao"_s.arg(QFileInfo(path).completeBaseName(),
                                             when.toString(u"yyyyMMdd-HHmmss"_s),
                                             QString::number(version));
}

QStringList superfluous(const QString& path, const QStringList& names)
{
    const QRegularExpression form(QRegularExpression::anchoredPattern(
        QRegularExpression::escape(QFileInfo(path).completeBaseName()) %
        uR"(\.\d{8}-\d{6}\.v\d+\.backup\.duibiao)"_s));
    QStringList backups = names.filter(form);
    backups.sort(); // the date stands first
    return backups.mid(0, qMax<qsizetype>(0, backups.size() - kept));
}

Result<void> make(Database& database, int version)
{
    if (const auto sound = dialect::checkIntegrity(database); !sound)
        return sound;
    QDir folder = QFileInfo(database.path()).absoluteDir();
    const QString target =
        folder.filePath(fileName(database.path(), QDateTime::currentDateTime(), version));
    const QString unfinished = target % u".part"_s;
    QFile::remove(unfinished);
    if (const auto done = dialect::copyTo(database, unfinished); !done) {
        QFile::remove(unfinished);
        return done;
    }
    // A copy of this very second has the same contents: nothing was written since.
    QFile::remove(target);
    if (!QFile::rename(unfinished, target)) {
        QFile::remove(unfinished);
        return failure(ErrorCode::FileNotWritable, target);
    }
    for (const QString& name : superfluous(database.path(), folder.entryList(QDir::Files)))
        folder.remove(name);
    return {};
}

} // namespace duibiao::store::backup
