// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table.h"
#include "xlsxformats.h"

#include <QByteArray>

#include <span>

namespace duibiao::exchange {

using Rows = std::span<const std::vector<Cell>>;

/// As a cell can hold it: Excel's length, and no code that XML does not have.
[[nodiscard]] QByteArray cellText(QString text);

/// One sheet being written, row by row: in constant-memory mode there is no way back.
class XlsxSheet
{
public:
    /// `linesIn` is the name of the sheet that links lead to, empty for none.
    XlsxSheet(lxw_worksheet* sheet, const Table& table, XlsxFormats& formats,
              const QString& linesIn);

    void write(Rows rows);
    /// What the rows take, or -1 with errno if they could not be written; 0 where they are in
    /// memory until the end.
    [[nodiscard]] qint64 finishRows();

private:
    void writeHeading(Rows rows);
    void makeRoom(const std::vector<Cell>& row);
    [[nodiscard]] bool isWrapped(std::size_t column) const;
    void setUpPrint() const;
    /// Tints and choices of the columns that have marks.
    void addMarks(std::size_t rowCount);
    void put(std::size_t column, const Words& words);
    void put(std::size_t column, const Number& number);
    void put(std::size_t column, const Percent& percent);
    void put(std::size_t column, const Formula& formula);
    void put(std::size_t /*column*/, std::monostate /*blank*/) {}
    void putNumber(std::size_t column, double value, lxw_format* format, int line);

    lxw_worksheet* m_sheet;
    const Table& m_table;
    XlsxFormats& m_formats;
    QByteArray m_link; ///< of a cell, up to the row number; empty for none
    lxw_row_t m_row = 0;
    int m_links = 0;
};

} // namespace duibiao::exchange
