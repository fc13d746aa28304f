// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace duibiao::exchange {

/// A cell as it was read: text, or a number. A number shown as a percentage is text: 72.5%. What a
/// formula came to stands for the formula; one that no program has worked out is text from its = on.
struct GridCell
{
    QString text;
    std::optional<double> number;

    bool operator==(const GridCell&) const = default;
    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && !number; }
};

/// One sheet; rows and cells may end early.
struct Grid
{
    QString name;
    std::vector<std::vector<GridCell>> rows;

    /// An empty cell where there is none.
    [[nodiscard]] const GridCell& at(std::size_t row, std::size_t column) const;
};

/// A larger spreadsheet is refused; also one whose cells are more than these.
inline constexpr qint64 maxSpreadsheetBytes = 50LL * 1024 * 1024;
inline constexpr qint64 maxUnpackedBytes = 500LL * 1024 * 1024;
inline constexpr qint64 maxSpreadsheetCells = 5'000'000;

/// Endings that readSpreadsheet() takes, without the dot: xlsx, ods, csv, tsv.
[[nodiscard]] QStringList spreadsheetSuffixes();

/// The sheets of a file, hidden ones too. Errors with the path as subject: FileNotFound,
/// FileIsFolder, FormatUnsupported, FileTooLarge (packed or unpacked), FileNotReadable, FileEmpty,
/// InvalidData (not what its ending says).
[[nodiscard]] Result<std::vector<Grid>> readSpreadsheet(const QString& path);

} // namespace duibiao::exchange
