// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/records.h"

namespace duibiao::store {

class Database;

[[nodiscard]] Result<std::vector<SearchHit>> search(Database& database, const QString& query,
                                                    int limit);

} // namespace duibiao::store
