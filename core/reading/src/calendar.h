// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lexicon.h"
#include "model/period.h"
#include "text/span.h"

#include <QStringView>

#include <vector>

namespace duibiao::reading {

/// Words that name a time.
struct PeriodMention
{
    enum class Sense {
        In,       ///< 2022年, 上半年, “十四五”期间
        Since,    ///< 自2020年以来: up to the end of what is reported
        AsOf,     ///< 截至6月30日
        Compared, ///< 比去年, 较2019年: what a change is measured against
        Name,     ///< part of a name: “十四五”规划, 2021届, 2023年版
    };
    text::Span span;
    Period period;
    Sense sense = Sense::In;
    bool throughout = false; ///< 期间, 时期: says a time wherever it stands in a clause
    bool ahead = false;      ///< a month well behind the period reported on: 9月 in a half-year's

    bool operator==(const PeriodMention&) const = default;
};

/// Finds the times named in a stretch of text. What is said without a year (上半年, 去年, 9月) is
/// counted from `now`, the period that the text around reports on.
class PeriodFinder
{
public:
    explicit PeriodFinder(const Lexicon& lexicon);

    /// In text order, not overlapping; offsets are those of `text`.
    [[nodiscard]] std::vector<PeriodMention> find(QStringView text, text::Span within,
                                                  const Period& now) const;

private:
    const WordTable& m_words;
};

} // namespace duibiao::reading
