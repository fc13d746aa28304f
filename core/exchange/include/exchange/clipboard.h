// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace duibiao::exchange {

/// A selection of a table as it goes to the clipboard: worded cells under their headings.
struct Selection
{
    QStringList headings;
    std::vector<QStringList> rows;
};

/// Lines of tab-separated cells, the headings first. A cell is one line: tabs and line ends in it
/// would tear the pasted table apart.
[[nodiscard]] QString toTsv(const Selection& selection);
/// A table that text programs take with its headings, and spreadsheets with its text as text.
[[nodiscard]] QString toHtml(const Selection& selection);

} // namespace duibiao::exchange
