// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace duibiao {

struct TsvLine
{
    int number = 0; ///< from 1, as an editor counts
    QStringList columns;
};

/// The lines of a data file that hold something, split at tabs and trimmed. Empty lines and
/// comments (`#` first) are left out; a byte order mark and carriage returns do no harm.
[[nodiscard]] std::vector<TsvLine> tsvLines(const QByteArray& tsv);

/// InvalidData for that line of that kind of file.
[[nodiscard]] tl::unexpected<Error> badLine(const QString& file, int number, const QString& detail);

} // namespace duibiao
