// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace duibiao::store {

/// Says beside the file that somebody writes it. Readers need none. What a dead process of this
/// machine left behind is taken over.
using Lock = std::unique_ptr<QLockFile>;

/// WorkspaceInUse with process and host; WorkspaceReadOnly where no file can be made; DiskFull.
[[nodiscard]] Result<Lock> lockForWriting(const QString& path);

/// Whether some writer has the file open now.
[[nodiscard]] bool isLocked(const QString& path);

} // namespace duibiao::store
