// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace duibiao::exchange {

/// DiskFull or FileNotWritable for `path`, by the system's error number (errno right after the
/// call that failed). The detail is `words`, or the system's own for that number.
[[nodiscard]] tl::unexpected<Error> writeFailure(const QString& path, int systemError,
                                                 const QString& words = {});

} // namespace duibiao::exchange
