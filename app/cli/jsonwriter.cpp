// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonwriter.h"

#include <QString>

namespace duibiao::cli {

namespace {

constexpr int indentWidth = 2;

QByteArray quoted(QStringView value)
{
    QByteArray bytes = "\"";
    for (const char c : value.toUtf8()) {
        switch (c) {
        case '"':
            bytes += "\\\"";
            break;
        case '\\':
            bytes += "\\\\";
            break;
        case '\n':
            bytes += "\\n";
            break;
        case '\r':
            bytes += "\\r";
            break;
        case '\t':
            bytes += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                bytes += "\\u00" + QByteArray(1, c).toHex();
            else
                bytes += c;
        }
    }
    return bytes + '"';
}

} // namespace

void JsonWriter::key(QLatin1StringView name)
{
    beforeValue();
    m_bytes += quoted(QString(name)) + ": ";
    m_afterKey = true;
}

void JsonWriter::text(QStringView value)
{
    beforeValue();
    m_bytes += quoted(value);
}

void JsonWriter::textOrNull(QStringView value)
{
    if (value.isEmpty())
        null();
    else
        text(value);
}

void JsonWriter::number(const Decimal& value)
{
    beforeValue();
    m_bytes += value.toString().toLatin1();
}

void JsonWriter::number(qint64 value)
{
    beforeValue();
    m_bytes += QByteArray::number(value);
}

void JsonWriter::number(double value, int decimals)
{
    beforeValue();
    QByteArray digits = QByteArray::number(value, 'f', decimals);
    if (digits.contains('.')) {
        while (digits.endsWith('0'))
            digits.chop(1);
        if (digits.endsWith('.'))
            digits.chop(1);
    }
    m_bytes += digits == "-0" ? QByteArray("0") : digits;
}

void JsonWriter::boolean(bool value)
{
    beforeValue();
    m_bytes += value ? "true" : "false";
}

void JsonWriter::null()
{
    beforeValue();
    m_bytes += "null";
}

void JsonWriter::open(char bracket)
{
    beforeValue();
    m_bytes += bracket;
    m_hasItems.push_back(false);
}

void JsonWriter::close(char bracket)
{
    const bool hadItems = m_hasItems.back();
    m_hasItems.pop_back();
    if (hadItems)
        newLine();
    m_bytes += bracket;
}

void JsonWriter::beforeValue()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_hasItems.empty())
        return;
    if (m_hasItems.back())
        m_bytes += ',';
    m_hasItems.back() = true;
    newLine();
}

void JsonWriter::newLine()
{
    m_bytes += '\n' + QByteArray(static_cast<qsizetype>(m_hasItems.size()) * indentWidth, ' ');
}

} // namespace duibiao::cli
