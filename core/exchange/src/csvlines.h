// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/files.h"

#include <QByteArray>
#include <QStringEncoder>

namespace duibiao::exchange {

/// Lines of a .csv file on their way into it. They gather as UTF-8 in one buffer that only grows
/// when a cell is longer than all its room; nothing is made for a cell of its own.
class CsvLines
{
public:
    /// With what tells programs the encoding, unless it continues another text.
    CsvLines(const CsvStyle& style, qsizetype room, bool continues = false);

    void add(const Words& words);
    void add(const Number& number);
    void add(const Percent& percent);
    void add(const Formula& formula);
    void add(std::monostate /*blank*/) {}
    void separate() { add(m_style.separator); }
    void endLine();

    [[nodiscard]] qsizetype size() const { return m_size; }
    /// What has gathered, in the file's encoding; it begins anew. Valid until the next line is
    /// added.
    [[nodiscard]] QByteArray take();

private:
    /// Makes room for so many bytes more.
    char* room(qsizetype bytes);
    void add(char byte);
    /// Adds nothing and says no where the text needs quotes.
    bool addUnquoted(QStringView text);
    void addQuoted(QStringView text);
    void addReal(double value, int places);

    CsvStyle m_style;
    QByteArray m_bytes; ///< all of it is room
    qsizetype m_size = 0;
    QStringEncoder m_toGb18030;
};

} // namespace duibiao::exchange
