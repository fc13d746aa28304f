// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/checks.h"
#include "compare/comparison.h"
#include "compare/coverage.h"
#include "jsonwriter.h"

#include <QByteArray>

namespace duibiao::cli {

/// `duibiao.compare/1`, in parts. Names are Chinese and reasons are codes, whatever the language.
class ComparisonJson
{
public:
    /// The context has to outlive this.
    explicit ComparisonJson(const compare::Context& context);

    /// The bytes that these rows add to the document.
    [[nodiscard]] QByteArray add(const std::vector<compare::Row>& rows);
    [[nodiscard]] QByteArray finish();

private:
    const compare::Context& m_context;
    JsonWriter m_json;
};

/// `duibiao.check/1`
[[nodiscard]] QByteArray findingsJson(const std::vector<compare::Finding>& findings,
                                      const compare::Context& context);

/// `duibiao.coverage/1`
[[nodiscard]] QByteArray coverageJson(const std::vector<compare::YearDocuments>& coverage,
                                      const std::vector<compare::Row>& unreported,
                                      const std::vector<compare::Row>& unpromised,
                                      const compare::Context& context);

} // namespace duibiao::cli
