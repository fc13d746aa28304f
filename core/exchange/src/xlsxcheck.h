// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace duibiao::exchange {

/// Whether the workbook at `path` is whole. libxlsxwriter gathers a sheet's rows in temporary files
/// and does not look whether they could be written, so that a full disk leaves a file that is short
/// of rows, with the right checksums and without an error. `rowBytes` has, for each sheet in order,
/// how many bytes its rows are known to take; 0 has the sheet read as a whole.
[[nodiscard]] bool isWholeWorkbook(const QString& path, const std::vector<qint64>& rowBytes);

} // namespace duibiao::exchange
