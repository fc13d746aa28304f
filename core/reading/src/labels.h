// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar.h"
#include "clauses.h"
#include "labelwords.h"
#include "quantityfinder.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace duibiao::reading {

/// What a number of a clause counts, as far as its own clause tells.
struct OwnLabel
{
    QString before; ///< what stands before the number and belongs to it, cleaned
    QString after;  ///< what stands behind it and belongs to it, cleaned
    QString lead;   ///< what stands before the number in its clause, as written
    QString label;
    text::Span span;     ///< of the text the label was made from, number included
    bool paired = false; ///< one of several numbers for which the words stand once (33.33%、80%)
    int listed = 0;      ///< how many numbers the clause has
};

/// Reads labels inside one clause: a noun before, around or behind its number, lists of such, verbs
/// and nouns that stand once for several.
class ClauseLabels
{
public:
    ClauseLabels(const LabelWords& words, QStringView text, const ClauseMap& map,
                 const std::vector<PeriodMention>& times);

    /// `figures` are the figures of that clause itself, not of brackets in it, in order.
    [[nodiscard]] std::vector<OwnLabel>
    labelsOf(const Clause& clause, const std::vector<const QuantityMention*>& figures) const;
    /// The clause without numbers, times and empty words at its ends.
    [[nodiscard]] QString gist(text::Span span,
                               const std::vector<const QuantityMention*>& figures) const;

private:
    /// What lies before, between and behind the numbers, shared out among them.
    struct Share
    {
        QString before;
        QString after;
        QString verb;          ///< that stands between the number before and this one
        bool adjacent = false; ///< the next number follows at once: 28项45场
        bool joined = false;   ///< what follows belongs to the next number too
        bool examples = false; ///< some of what is counted were named in front: 育才小学等6所小学
    };
    [[nodiscard]] bool touchesNumber(qsizetype at) const;
    [[nodiscard]] QString flat(text::Span span) const;
    [[nodiscard]] std::vector<Share>
    shareOut(const Clause& clause, const std::vector<const QuantityMention*>& figures) const;
    void shareGap(const QString& gap, const QuantityMention& next, Share& left, Share& right) const;
    [[nodiscard]] bool isPairedList(const std::vector<Share>& shares) const;
    [[nodiscard]] std::vector<OwnLabel>
    pairNouns(const std::vector<Share>& shares,
              const std::vector<const QuantityMention*>& figures) const;
    [[nodiscard]] qsizetype endOfList(const QString& gap) const;
    [[nodiscard]] QString leadOf(const std::vector<Share>& shares, size_t i,
                                 const QuantityMention& figure) const;
    [[nodiscard]] QString tailOf(const std::vector<Share>& shares, size_t i) const;
    [[nodiscard]] static QString withoutEach(QString after);
    [[nodiscard]] OwnLabel listItem(const std::vector<Share>& shares, size_t i,
                                    const QuantityMention& figure) const;

    const LabelWords& m_words;
    QStringView m_text;
    const ClauseMap& m_map;
    const std::vector<PeriodMention>& m_times;
};

} // namespace duibiao::reading
