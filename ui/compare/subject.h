// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"

#include <vector>

namespace duibiao::ui {

/// What several rows of a comparison are about, whichever district and time they are of.
struct Subject
{
    QString indicatorId;
    QString label; ///< only where there is no indicator
    QString unit;
    QStringList scope;

    bool operator==(const Subject&) const = default;
    [[nodiscard]] QString key() const; ///< the same again after the rows were worked out anew
};

[[nodiscard]] Subject subjectOf(const compare::Row& row);
[[nodiscard]] size_t qHash(const Subject& subject, size_t seed = 0);

/// Rows that belong to somebody else; valid until he changes them.
using RowList = std::vector<const compare::Row*>;

} // namespace duibiao::ui
