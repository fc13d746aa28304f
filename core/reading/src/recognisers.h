// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "districtfinder.h"
#include "indicatormatcher.h"

namespace duibiao::reading {

/// What is worked out once from districts and catalogue, so that a reading does not.
struct Recognisers
{
    DistrictFinder districts;
    IndicatorMatcher indicators;
};

} // namespace duibiao::reading
