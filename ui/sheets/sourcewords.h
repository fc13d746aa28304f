// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/places.h"

namespace duibiao::ui {

class Session;

/// What something on a sheet rests on: the sentences, shortened, with their reports.
[[nodiscard]] QString sourceWords(const Session& session, const paper::Source& source);

} // namespace duibiao::ui
