// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/checks.h"
#include "compare/comparison.h"
#include "compare/coverage.h"

#include <QByteArray>

namespace duibiao::cli {

/// `duibiao.compare/1`. Names are Chinese and reasons are codes, whatever the language.
[[nodiscard]] QByteArray comparisonJson(const std::vector<compare::Row>& rows,
                                        const compare::Context& context);

/// `duibiao.check/1`
[[nodiscard]] QByteArray findingsJson(const std::vector<compare::Finding>& findings,
                                      const compare::Context& context);

/// `duibiao.coverage/1`
[[nodiscard]] QByteArray coverageJson(const std::vector<compare::YearDocuments>& coverage,
                                      const std::vector<compare::Row>& unreported,
                                      const std::vector<compare::Row>& unpromised,
                                      const compare::Context& context);

} // namespace duibiao::cli
