// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/clipboard.h"

#include <QString>

class QTableView;

namespace duibiao::ui {

class RowModel;

/// Sets a table up as every table of the program is: sorting by a click on the heading, a menu on
/// the heading that chooses columns and resets them, Ctrl+C that copies what is selected with its
/// headings, as text and as a table, alternating rows, the selection kept across reloads, and
/// widths, order, visibility and sorting remembered under `key` by the columns' stable names
/// (ColumnKeyRole). Call once, after the view has its parent; sets the model.
void setUpTable(QTableView* view, RowModel* model, const QString& key);

/// What is selected, in the visible columns as they stand, with their headings. Of cells that are
/// selected here and there the whole of their rows and columns.
[[nodiscard]] exchange::Selection selectionOf(const QTableView& view);

/// To the clipboard: tab-separated for text programs, as a table for spreadsheets and Word. What is
/// there stays where nothing is selected.
void copySelection(const QTableView& view);

} // namespace duibiao::ui
