// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/district.h"
#include "model/indicator.h"

#include <QString>

#include <optional>

class QCompleter;
class QObject;

/// What a planner types for a district, an indicator or a period, completed and understood.
namespace duibiao::ui {

/// Offers every district by its path (a city before its districts), found by any part of it.
[[nodiscard]] QCompleter* districtCompleter(const DistrictTree& districts, QObject* parent);
/// The code of a typed path or unique name; empty text gives an empty code; nullopt if unknown.
[[nodiscard]] std::optional<QString> districtCodeOf(const DistrictTree& districts,
                                                    const QString& typed);

/// Offers every indicator by its name in the user's language, found by any part of it.
[[nodiscard]] QCompleter* indicatorCompleter(const Catalogue& catalogue, QObject* parent);
/// The indicator with that id, name or alias; nullptr if there is none.
[[nodiscard]] const Indicator* indicatorOf(const Catalogue& catalogue, const QString& typed);

} // namespace duibiao::ui
