// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/district.h"
#include "model/indicator.h"

#include <QString>

namespace duibiao {

/// A district tree and a catalogue to go with a big workspace.
struct BigWorld
{
    DistrictTree districts;
    Catalogue catalogue;
};
[[nodiscard]] BigWorld bigWorld();

/// A workspace with about that many figures: districts × 12 years × indicators, goal and outcome of
/// each. Made once in the folder that DUIBIAO_BENCH_DIR names, else in the temporary one; empty if
/// it could not be made.
[[nodiscard]] QString bigWorkspace(qint64 figures);

/// As the generator names them.
[[nodiscard]] QString bigDistrict(int number);
[[nodiscard]] QString bigIndicator(int number);

} // namespace duibiao
