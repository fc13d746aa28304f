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

/// liborcus passes over cells of an .ods that are percentages or sums of money, and over words that
/// a formula came to. Then the file with percentages as text (72.5%), sums as plain numbers and
/// results in place of their formulas; nothing for a file that has none of them.
[[nodiscard]] std::optional<QByteArray> withoutCellKinds(const QString& path);

} // namespace duibiao::exchange
