// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemModel;

namespace duibiao::ui {

/// Every cell of a small table with its headings to the clipboard, as tab-separated text.
void copyWholeTable(const QAbstractItemModel& model, bool withRowHeadings);

} // namespace duibiao::ui
