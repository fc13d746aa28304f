// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/checks.h"
#include "compare/comparison.h"

#include <QByteArray>

namespace duibiao::cli {

/// `duibiao.compare/1`. Names are Chinese and reasons are codes, whatever the language.
[[nodiscard]] QByteArray comparisonJson(const std::vector<compare::Row>& rows,
                                        const compare::Context& context);

/// `duibiao.check/1`
[[nodiscard]] QByteArray findingsJson(const std::vector<compare::Finding>& findings,
                                      const compare::Context& context);

} // namespace duibiao::cli
