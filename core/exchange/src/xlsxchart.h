// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table.h"

#include <xlsxwriter.h>

namespace duibiao::exchange {

/// Adds the table's charts to its sheet, one below the other to the right of the rows. They show
/// the cells, so that a changed number moves its bar.
void addCharts(lxw_workbook* workbook, lxw_worksheet* sheet, const QString& sheetName,
               const Table& table);

} // namespace duibiao::exchange
