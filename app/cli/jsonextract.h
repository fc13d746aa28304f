// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonwriter.h"
#include "model/district.h"
#include "store/records.h"

namespace duibiao::cli {

/// A figure as that schema has it.
void writeFigure(JsonWriter& json, const Figure& figure, const DistrictTree& districts);
/// One report as the schema `duibiao.extract/1` has it.
void writeExtract(JsonWriter& json, const store::NewReport& report, const DistrictTree& districts);

} // namespace duibiao::cli
