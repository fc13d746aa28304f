// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/indicator.h"

#include <QByteArray>
#include <QStringView>

#include <vector>

namespace duibiao::reading {

/// Maps what a figure counts to an indicator of the catalogue, by the word patterns of
/// resources/catalogue/patterns.tsv. The first pattern that fits wins: the file goes from the
/// narrow to the wide.
class IndicatorMatcher
{
public:
    IndicatorMatcher() = default;
    /// `patterns` is UTF-8 TSV; a bad line or an id the catalogue lacks is InvalidData.
    [[nodiscard]] static Result<IndicatorMatcher> fromTsv(const QByteArray& patterns,
                                                          const Catalogue& catalogue);

    /// The id of the indicator, or empty. A percentage never matches a count nor a count a
    /// percentage; a change matches what changed.
    [[nodiscard]] QString match(QStringView label, Measure measure, QStringView unit,
                                QStringView sectionHeading = {}) const;

private:
    struct Pattern
    {
        QString id;
        Measure measure{};
        std::vector<QStringList> allOf; ///< of each group, one word has to be there
        QStringList noneOf;
        QStringList units; ///< empty: any
        bool headingCounts = false; ///< the words may stand in the section's heading
    };
    [[nodiscard]] static bool fits(const Pattern& pattern, QStringView label, Measure measure,
                                   QStringView unit, QStringView heading);

    std::vector<Pattern> m_patterns;
};

} // namespace duibiao::reading
