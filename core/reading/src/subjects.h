// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "labelwords.h"

#include <optional>

namespace duibiao::reading {

/// Tells clauses that speak of less than the district: of one school by its name, of schools named
/// before (两校), of a township, of the villages. What such a clause counts is not the district's,
/// nor what the clauses behind it count that name no one else.
class SubjectFinder
{
public:
    SubjectFinder(const Lexicon& lexicon, const LabelWords& words);

    struct Subject
    {
        QString name;         ///< empty: the clause names none
        bool several = false; ///< what follows may be of others too
    };
    /// The name that the clause (without times and districts in front) begins with, perhaps behind
    /// a verb: 新建城南小学, 河北小学利用…, 横山镇新增…. None of several that are counted together
    /// (城南小学等5所学校).
    [[nodiscard]] Subject subjectOf(const QString& clause) const;
    /// True where the clause begins with a verb or a number, and so goes on with who was named.
    [[nodiscard]] bool goesOn(const QString& clause) const;
    /// True for what a school has: seats, classes, floors, what it costs.
    [[nodiscard]] bool isOfSubject(const QString& label) const;

private:
    [[nodiscard]] std::optional<qsizetype> schoolEnd(QStringView text) const;
    [[nodiscard]] qsizetype townEnd(QStringView text) const;
    [[nodiscard]] QString withoutVerbs(QString text) const;
    [[nodiscard]] bool isProper(QStringView name) const;

    const LabelWords& m_words;
    const WordTable& m_sites;
    const WordTable& m_kinds;
    const WordTable& m_units;
    const WordTable& m_things;
};

} // namespace duibiao::reading
