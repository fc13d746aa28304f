// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace duibiao::exchange {

/// Gathers the text of a formatted document: a line a paragraph, and a line of cells parted by | a
/// row of a table.
class TextLines
{
public:
    void add(QStringView words) { m_line += words; }
    /// Of a paragraph; in a cell, which is one line, a space.
    void endLine();
    /// Rows in a cell of another row are words of that cell.
    void beginRow();
    void endCell();
    void endRow();

    [[nodiscard]] qsizetype size() const { return m_text.size() + m_line.size(); }
    [[nodiscard]] QByteArray finished();

private:
    QString m_text;
    QString m_line;
    QStringList m_cells;
    int m_rows = 0; ///< that are open
};

} // namespace duibiao::exchange
