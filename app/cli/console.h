// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QCoreApplication>

namespace duibiao::cli {

/// What the program ends with; scripts rely on the numbers.
enum class Exit { Done = 0, BadInput = 1, BadCall = 2 };

/// The translation context of this program.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// To standard output; BadInput with a message if it cannot take the bytes (a full disk).
[[nodiscard]] Exit print(const QByteArray& bytes);
/// One line to standard error.
void complain(const QString& line);
/// The same in the words of ui/wording; BadInput, to end with.
Exit complain(const Error& error);

} // namespace duibiao::cli
