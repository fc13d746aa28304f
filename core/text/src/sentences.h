// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/span.h"

#include <QStringView>

#include <vector>

namespace duibiao::text {

/// The sentences of one line, with their closing marks and without surrounding space. What stands
/// in brackets or quotation marks does not end a sentence, provided they are closed on this line
/// and hold no more than a sentence may.
[[nodiscard]] std::vector<Span> sentencesOf(QStringView text, Span line);

} // namespace duibiao::text
