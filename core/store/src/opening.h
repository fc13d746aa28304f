// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database.h"
#include "lock.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace duibiao::store {

/// An open workspace file with all that has to live as long as it is open.
struct OpenFile
{
    QString path;
    bool readOnly = false;
    Lock lock;                           ///< of a writer
    std::unique_ptr<QTemporaryDir> copy; ///< where a reader works on a copy
    std::unique_ptr<Database> database;  ///< last, so that it is closed first
};

[[nodiscard]] Result<OpenFile> createFile(const QString& path);
[[nodiscard]] Result<OpenFile> openForWriting(const QString& path);
[[nodiscard]] Result<OpenFile> openForReading(const QString& path);

} // namespace duibiao::store
