// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvlines.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>

namespace duibiao::exchange {

using namespace Qt::StringLiterals;

namespace {

/// What a spreadsheet takes for the beginning of a formula, in full width too.
constexpr QStringView formulaStarts = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

constexpr qsizetype longestNumber = 400; ///< a double written out in full

/// The byte of a code that holds its six bits from `shift` on.
char trailing(uint code, int shift)
{
    return static_cast<char>(0x80 | ((code >> shift) & 0x3F));
}

/// A code in UTF-8, unrolled: most of the time of a large file is spent here.
char* put(char* to, uint code)
{
    if (code < 0x80) {
        *to = static_cast<char>(code);
        return to + 1;
    }
    if (code < 0x800) {
        to[0] = static_cast<char>(0xC0 | (code >> 6));
        to[1] = trailing(code, 0);
        return to + 2;
    }
    if (code < 0x10000) {
        to[0] = static_cast<char>(0xE0 | (code >> 12));
        to[1] = trailing(code, 6);
        to[2] = trailing(code, 0);
        return to + 3;
    }
    to[0] = static_cast<char>(0xF0 | (code >> 18));
    to[1] = trailing(code, 12);
    to[2] = trailing(code, 6);
    to[3] = trailing(code, 0);
    return to + 4;
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
        addUnquoted(u"\uFEFF"); // without it Excel takes the bytes for the local encoding
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

bool CsvLines::addUnquoted(QStringView text)
{
    char* const begin = room(text.size() * 3);
    char* to = begin;
    bool needsQuotes = false; // looked at in the same pass: few texts do
    for (qsizetype i = 0; i < text.size(); ++i) {
        const uint code = codeAt(text, i);
        needsQuotes |= code == u'"' || code == static_cast<uchar>(m_style.separator) ||
                       code == u'\r' || code == u'\n';
        to = put(to, code);
    }
    if (!needsQuotes)
        m_size += to - begin;
    return !needsQuotes;
}

void CsvLines::addQuoted(QStringView text)
{
    add('"');
    char* const begin = room(text.size() * 3);
    char* to = begin;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const uint code = codeAt(text, i);
        to = put(to, code);
        if (code == u'"')
            to = put(to, code);
    }
    m_size += to - begin;
    add('"');
}

void CsvLines::add(const Words& words)
{
    if (!words.text.isEmpty() && formulaStarts.contains(words.text.front())) {
        const QString guarded = u'\'' + words.text;
        if (!addUnquoted(guarded))
            addQuoted(guarded);
    } else if (!addUnquoted(words.text)) {
        addQuoted(words.text);
    }
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
