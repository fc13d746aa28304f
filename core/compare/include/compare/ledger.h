// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"

#include <memory>

namespace duibiao::compare {

/// A row of the comparison without its words: the places of its figures in a ledger, and how they
/// were judged. Ledger::row() says the rest.
struct Line
{
    static constexpr quint32 none = 0xffffffff;

    quint32 group = 0;
    quint32 goal = none;      ///< cell
    quint32 goalEntry = none; ///< the version of the goal that is compared
    quint32 outcome = none;   ///< cell; of several that are added up, the first
    quint32 addends = 0;      ///< of Lines::addends, from `firstAddend` on; 0 unless added up
    quint32 firstAddend = 0;
    quint32 base = none;
    quint32 near = none;
    quint32 madeGood = none;
    float covered = 0;  ///< share of the goal's time
    float expected = 0; ///< share of the goal
    Verdict verdict = Verdict::NoGoal;
    Certainty certainty = Certainty::Certain;
    Reason reason = Reason::NoGoalStated;
    Pace pace = Pace::None;
    PaceRule paceRule = PaceRule::None;
    Likeness likeness = Likeness::Same;
    Likeness baseLikeness = Likeness::Same;
    Likeness nearLikeness = Likeness::Same;
};

/// What was asked for, in the order of compareFigures().
struct Lines
{
    std::vector<Line> lines;
    std::vector<quint32> addends; ///< cells

    [[nodiscard]] size_t size() const { return lines.size(); }
};

/// The numbers of a line, for tables that show no words yet.
struct Numbers
{
    std::optional<Decimal> goal;
    std::optional<Decimal> outcome;
    std::optional<Decimal> base;
    std::optional<Decimal> gap;
    std::optional<double> completion;
};

/// Figures in the shape the comparison works on: words are kept once, figures are sorted once, and
/// what a question costs grows with what it shows. A million figures take about 150 bytes each,
/// their sentences left where they are. Safe to ask from several threads once it is finished.
class Ledger
{
public:
    /// Over figures that outlive it, with those that can be worked out from them.
    Ledger(const std::vector<Figure>& figures, Context context, const Query& shape = {});
    /// Empty: add() figures, then finish().
    explicit Ledger(Context context);
    Ledger(Ledger&&) noexcept;
    Ledger& operator=(Ledger&&) noexcept;
    ~Ledger();

    /// Takes the numbers of these figures, all of some reports; the figures are needed no more, and
    /// rows have no sentences: load the few that are shown by their ids.
    void add(const std::vector<Figure>& figures);
    void finish();
    /// Judges everything now, so that questions without versions, day and tolerance only pick.
    void prepare();

    [[nodiscard]] Lines lines(const Query& query) const;
    [[nodiscard]] Numbers numbers(const Lines& lines, size_t line) const;
    [[nodiscard]] Row row(const Lines& lines, size_t line) const;
    [[nodiscard]] std::vector<Row> rows(const Query& query) const;

    [[nodiscard]] size_t figures() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace duibiao::compare
