// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intake.h"

#include <optional>
#include <vector>

namespace duibiao::intake {

/// How a figure of a stored report differs from what is read now.
struct FigureChange
{
    enum class Kind { New, Changed, Gone };

    Kind kind{};
    std::optional<Figure> before; ///< as stored; absent for New
    std::optional<Figure> after;  ///< as read now; absent for Gone
    /// The planner accepted, corrected or rejected the stored one. Such a decision stands against a
    /// newer reader; against a newer edition it is to be looked at again.
    bool decided = false;
};

enum class Cause {
    NewerReader,  ///< the same bytes, read anew
    NewerEdition, ///< a revised report
};

/// What taking over a new reading of a stored report would do.
struct Revision
{
    Report old;
    Cause cause{};
    std::vector<FigureChange> changes; ///< in text order of the new reading, what is gone last
    int unchanged = 0;                 ///< these keep all decisions, wherever they have moved
    store::Replacement replacement;    ///< what apply() stores
};

/// Sets a new reading beside a stored report. `asRead` is Workspace::asRead(). Pure.
///
/// A figure is found again by its quote and number, else by saying the same of another number.
/// What reads the same keeps its id, its corrections and its review. Where it reads otherwise, a
/// decision stands against a newer reader, while of a newer edition the new reading is open again.
/// What the planner marked by hand lives on: at its quote, or without a place if that is gone.
[[nodiscard]] Revision revise(const store::ReportContents& stored,
                              const std::vector<Figure>& asRead, const Prepared& now, Cause cause);

/// The stored report of which this one is another edition: same title, district, kind and period,
/// other bytes. The latest imported, if there are several.
[[nodiscard]] std::optional<ReportId> earlierEdition(const std::vector<store::ReportRow>& reports,
                                                     const Report& report);
/// The revision of that report, for one that was prepared and is not stored; `reports` are the
/// workspace's.
[[nodiscard]] Result<std::optional<Revision>>
reviseEarlierEdition(const store::Workspace& workspace,
                     const std::vector<store::ReportRow>& reports, const Prepared& prepared);

/// Reads all stored reports anew from their bytes and tells of those that read differently now.
/// Changes nothing. Headers stay as stored. Cancelled when `progress` says so.
[[nodiscard]] Result<std::vector<Revision>> reread(const store::Workspace& workspace,
                                                   const reading::Knowledge& knowledge,
                                                   const Progress& progress = {});

/// One action in the history for all. All of one cause.
[[nodiscard]] Result<std::vector<ReportId>> apply(store::Workspace& workspace,
                                                  const std::vector<Revision>& revisions);

[[nodiscard]] QString toCode(FigureChange::Kind kind);

} // namespace duibiao::intake
