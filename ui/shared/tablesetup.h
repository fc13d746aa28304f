// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTableView;

namespace duibiao::ui {

class RowModel;

/// Sets a table up as every table of the program is: sorting by a click on the heading, a menu on
/// the heading that chooses columns and resets them, Ctrl+C that copies the selected rows as
/// tab-separated text with headings, alternating rows, the selection kept across reloads, and
/// widths, order, visibility and sorting remembered under `key` by the columns' stable names
/// (ColumnKeyRole). Call once, after the view has its parent; sets the model.
void setUpTable(QTableView* view, RowModel* model, const QString& key);

/// The selected rows with the visible columns' headings as tab-separated text.
[[nodiscard]] QString selectionAsTsv(const QTableView& view);

} // namespace duibiao::ui
