// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/wholetable.h"

#include <QAbstractItemModel>
#include <QClipboard>
#include <QGuiApplication>

namespace duibiao::ui {

void copyWholeTable(const QAbstractItemModel& model, bool withRowHeadings)
{
    QStringList lines;
    for (int row = -1; row < model.rowCount(); ++row) {
        QStringList cells;
        if (withRowHeadings)
            cells.append(model.headerData(row, Qt::Vertical).toString().simplified());
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append((row < 0 ? model.headerData(column, Qt::Horizontal)
                                  : model.index(row, column).data())
                             .toString()
                             .simplified());
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

} // namespace duibiao::ui
