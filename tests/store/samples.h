// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/workspace.h"

#include <QStringList>

namespace duibiao::store::samples {

/// A figure with every field different from its default; `number` makes it differ from others.
[[nodiscard]] Figure figure(int number);
/// A figure that was typed in: no report, no sentence.
[[nodiscard]] Figure typedIn(int number);
[[nodiscard]] Milestone milestone(int number);
/// A report with `figures` figures and two milestones; `number` makes its bytes unique.
[[nodiscard]] NewReport report(int number, int figures = 3);

/// All that a workspace shows, one line a thing and every field in it, so that two workspaces can
/// be compared as lists. An error stands in it as a line.
[[nodiscard]] QStringList contents(const Workspace& workspace);

/// Code of the error, or -1: for comparing with an expected code.
template <typename T> [[nodiscard]] int codeOf(const Result<T>& result)
{
    return result ? -1 : static_cast<int>(result.error().code);
}

/// Runs `command` (a program and its arguments) and says whether it succeeded.
[[nodiscard]] bool succeeds(const QStringList& command);

/// A file system of a few pages, mounted while this lives; not valid where that is not allowed.
class SmallDisk
{
public:
    SmallDisk(const QString& folder, const QString& size);
    ~SmallDisk();
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    SmallDisk(SmallDisk&&) = delete;
    SmallDisk& operator=(SmallDisk&&) = delete;

    [[nodiscard]] bool isValid() const { return m_mounted; }
    [[nodiscard]] bool resize(const QString& size) const;
    [[nodiscard]] bool makeReadOnly() const;

private:
    QString m_folder;
    bool m_mounted = false;
};

} // namespace duibiao::store::samples
