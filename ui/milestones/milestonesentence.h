// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/milestone.h"

namespace duibiao::ui {

class Session;

/// The sentence a milestone stands in, its own words marked, as rich text.
[[nodiscard]] QString sentenceOf(const Session& session, const Milestone& milestone);

} // namespace duibiao::ui
