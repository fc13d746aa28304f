// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace duibiao::exchange {

/// An .xlsx may tell of its parts by paths from the root (/xl/worksheets/sheet1.xml), as openpyxl
/// does; liborcus looks for them below xl/ and passes over every sheet without a word. Then the
/// file with paths that it finds; nothing for a file that needs no such thing.
[[nodiscard]] std::optional<QByteArray> withoutRootTargets(const QString& path);

} // namespace duibiao::exchange
