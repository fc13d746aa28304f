// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace duibiao::exchange {

/// Whether a file may take the place of what stands under a name: nothing, or a file that one may
/// write to. Renaming would replace a device or a pipe, too. FileNotWritable.
[[nodiscard]] Result<void> mayReplace(const QString& target);

/// A file on its way to a name: written beside it under another, then put in its place at once.
/// QSaveFile is that for what writes through a QIODevice; this one is for a library that wants a
/// path. Whatever is not committed is removed.
class StagedFile
{
public:
    /// Makes the empty file to write into. A link is followed. Errors: FileNotWritable, DiskFull.
    [[nodiscard]] static Result<StagedFile> open(const QString& target);

    StagedFile(StagedFile&& other) noexcept;
    StagedFile(const StagedFile&) = delete;
    StagedFile& operator=(const StagedFile&) = delete;
    StagedFile& operator=(StagedFile&&) = delete;
    ~StagedFile();

    /// Where to write.
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] QString folder() const;
    /// Makes it durable and renames it over the target, whose permissions it takes on.
    [[nodiscard]] Result<void> commit();

private:
    StagedFile(QString target, QString path);

    QString m_target;
    QString m_path; ///< empty once committed or moved from
};

} // namespace duibiao::exchange
