// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/decimal.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QStringView>

#include <utility>
#include <vector>

namespace duibiao::cli {

/// Writes JSON as UTF-8 with keys in the order they are given and numbers exactly as they are:
/// QJsonDocument sorts the keys and turns every number into a double.
class JsonWriter
{
public:
    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }
    void key(QLatin1StringView name);

    void text(QStringView value);
    /// null instead of an empty text
    void textOrNull(QStringView value);
    void number(const Decimal& value);
    void number(qint64 value);
    /// At most `decimals` digits after the point, without trailing zeros.
    void number(double value, int decimals);
    void boolean(bool value);
    void null();

    /// What was written since it was last taken.
    [[nodiscard]] QByteArray taken() { return std::exchange(m_bytes, {}); }
    /// The rest of the document, ended by a line feed.
    [[nodiscard]] QByteArray finished() const { return m_bytes + '\n'; }

private:
    void open(char bracket);
    void close(char bracket);
    void beforeValue();
    void newLine();

    QByteArray m_bytes;
    std::vector<bool> m_hasItems; ///< of each open bracket
    bool m_afterKey = false;
};

} // namespace duibiao::cli
