// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvlines.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstring>

namespace duibiao::exchange {

using namespace Qt::StringLiterals;

namespace {

/// What a spreadsheet takes for the beginning of a formula, in full width too.
constexpr QStringView formulaStarts = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

constexpr qsizetype longestNumber = 400; ///< a double written out in full

char* put(char* to, uint code, int bytes)
{
    constexpr std::array<uint, 5> lead = {0, 0, 0xC0, 0xE0, 0xF0};
    for (int i = bytes - 1; i > 0; --i) {
        to[i] = static_cast<char>(0x80 | (code & 0x3F));
        code >>= 6;
    }
    to[0] = static_cast<char>(lead.at(static_cast<std::size_t>(bytes)) | code);
    return to + bytes;
}

/// The character at `i`, which is left at its last unit. Half a character is no character.
uint codeAt(QStringView text, qsizetype& i)
{
    const char16_t unit = text[i].unicode();
    if (!QChar::isSurrogate(unit))
        return unit;
    if (QChar::isHighSurrogate(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text[++i].unicode());
    return QChar::ReplacementCharacter;
}

} // namespace

CsvLines::CsvLines(const CsvStyle& style, qsizetype room, bool continues)
    : m_style(style), m_bytes(room + room / 4, Qt::Uninitialized)
{
    if (style.encoding == CsvStyle::Encoding::Gb18030)
        m_toGb18030 = QStringEncoder("GB18030", QStringConverter::Flag::Default);
    else if (!continues)
        add(u"\uFEFF", false); // without it Excel takes the bytes for the local encoding
}

char* CsvLines::room(qsizetype bytes)
{
    if (m_bytes.size() - m_size < bytes)
        m_bytes.resize(std::max(m_bytes.size() * 2, m_size + bytes));
    return m_bytes.data() + m_size;
}

void CsvLines::add(char byte)
{
    *room(1) = byte;
    ++m_size;
}

void CsvLines::endLine()
{
    std::memcpy(room(2), "\r\n", 2);
    m_size += 2;
}

bool CsvLines::needsQuotes(QStringView text) const
{
    // without a way out of the loop, so that many characters are looked at together
    bool found = false;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        found |= unit == u'"' || unit == static_cast<uchar>(m_style.separator) || unit == u'\r' ||
                 unit == u'\n';
    }
    return found;
}

void CsvLines::add(QStringView text, bool doubleQuotes)
{
    char* to = room(text.size() * 3);
    const char* const begin = to;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const uint code = codeAt(text, i);
        if (code < 0x80) {
            *to++ = static_cast<char>(code);
            if (doubleQuotes && code == u'"')
                *to++ = '"';
        } else {
            to = put(to, code, code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
        }
    }
    m_size += to - begin;
}

void CsvLines::add(const Words& words)
{
    const QString& text = words.text;
    const bool guarded = !text.isEmpty() && formulaStarts.contains(text.front());
    const bool quoted = needsQuotes(text);
    if (quoted)
        add('"');
    if (guarded)
        add('\'');
    add(text, quoted);
    if (quoted)
        add('"');
}

void CsvLines::add(const Number& number)
{
    char* const begin = room(longestNumber);
    const qint64 coefficient = number.value.coefficient();
    char* digits = begin;
    if (coefficient < 0)
        *digits++ = '-';
    char* end = std::to_chars(digits, begin + longestNumber, std::abs(coefficient)).ptr;
    if (const int places = number.value.scale(); places > 0) {
        const auto missing = std::max<qsizetype>(0, places + 1 - (end - digits));
        std::memmove(digits + missing, digits, static_cast<std::size_t>(end - digits));
        std::fill_n(digits, missing, '0');
        end += missing;
        std::memmove(end - places + 1, end - places, static_cast<std::size_t>(places));
        *(end - places) = '.';
        ++end;
    }
    m_size += end - begin;
}

void CsvLines::addReal(double value, int places)
{
    char* const begin = room(longestNumber);
    m_size +=
        std::to_chars(begin, begin + longestNumber, value, std::chars_format::fixed, places).ptr -
        begin;
}

void CsvLines::add(const Percent& percent)
{
    if (!std::isfinite(percent.ratio))
        return;
    addReal(percent.ratio * 100, 1);
    add('%');
}

void CsvLines::add(const Formula& formula)
{
    if (!formula.value || !std::isfinite(*formula.value))
        return;
    char* const begin = room(longestNumber);
    m_size += std::to_chars(begin, begin + longestNumber, *formula.value).ptr - begin;
}

QByteArray CsvLines::take()
{
    const QByteArrayView bytes(m_bytes.constData(), std::exchange(m_size, 0));
    if (m_style.encoding == CsvStyle::Encoding::Utf8)
        return QByteArray::fromRawData(bytes.data(), bytes.size());
    return m_toGb18030.encode(QString::fromUtf8(bytes));
}

} // namespace duibiao::exchange
