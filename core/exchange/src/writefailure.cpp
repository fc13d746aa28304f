// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writefailure.h"

#include <cerrno>
#include <system_error>

namespace duibiao::exchange {

tl::unexpected<Error> writeFailure(const QString& path, int systemError, const QString& words)
{
    // EFBIG is a limit on this file's size: a quota by another name.
    const bool full = systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
    const bool silent = words.isEmpty() && systemError != 0;
    return failure(full ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, path, {},
                   silent ? QString::fromStdString(std::generic_category().message(systemError))
                          : words);
}

} // namespace duibiao::exchange
