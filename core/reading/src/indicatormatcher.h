// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/indicator.h"

#include <QByteArray>
#include <QStringView>

#include <optional>
#include <vector>

namespace duibiao::reading {

/// Maps what a figure counts to an indicator of the catalogue, by the word patterns of
/// resources/catalogue/patterns.tsv: the first that fits wins, since the file goes from the narrow
/// to the wide. Where none does, the longest name or alias of the catalogue that the label holds.
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
    struct Group
    {
        QStringList words;     ///< one of them has to stand in the label
        QStringList inHeading; ///< or one of these in the section's heading
    };
    struct Pattern
    {
        QString id;
        Measure indicatorMeasure{};
        std::optional<Measure> onlyMeasure = {};
        std::vector<Group> groups = {};
        QStringList without;
        QStringList units; ///< empty: any
    };
    struct Name
    {
        QString text;
        QString id;
        Measure measure{};
        bool countsPeople = false;
    };
    [[nodiscard]] static Result<Pattern> readPattern(const QStringList& columns,
                                                     const Indicator& indicator);
    void addNames(const Catalogue& catalogue);
    [[nodiscard]] static bool fits(const Pattern& pattern, QStringView label, Measure measure,
                                   QStringView unit, QStringView heading);

    std::vector<Pattern> m_patterns;
    std::vector<Name> m_names; ///< longest first
};

} // namespace duibiao::reading
