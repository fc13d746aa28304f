// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"

namespace duibiao::compare {

/// What a saved view keeps: which rows are compared, and how they are shown. Empty lists mean all.
struct Selection
{
    QStringList districts{};  ///< codes
    QStringList indicators{}; ///< ids
    QStringList periods{};    ///< as they are written: 2022, 2020-2025
    QStringList verdicts{};   ///< codes
    QStringList columns{};    ///< keys of those shown, in their order; empty: as they are
    QString sortedBy{};       ///< key of a column; empty: in the comparison's own order
    bool descending = false;
    QString layout{}; ///< list, districts_down, districts_across
    QString chart{};  ///< code of the chart's kind
    QString per{};    ///< code of a denominator's kind; empty: as stated
    bool withDerived = true;
    Versions versions = Versions::Current;

    bool operator==(const Selection&) const = default;

    /// The rows asked for, but for their verdicts.
    [[nodiscard]] Query query() const;
    [[nodiscard]] bool hasVerdictOf(const Row& row) const;
};

/// For SavedView::selection. What is empty is left out.
[[nodiscard]] QString toJson(const Selection& selection);
/// Keys of a later version are passed over; nullopt for what is no JSON object.
[[nodiscard]] std::optional<Selection> selectionFromJson(const QString& json);

} // namespace duibiao::compare
