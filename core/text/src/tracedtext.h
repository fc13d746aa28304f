// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace duibiao::text {

/// A text on its way through cleaning: every character knows where it stood in the original.
/// Characters are only ever replaced one by one or left out, so the places ascend.
class TracedText
{
public:
    void reserve(qsizetype size)
    {
        m_text.reserve(size_t(size));
        m_from.reserve(size_t(size));
    }
    void append(QChar c, qsizetype from)
    {
        m_text.push_back(c.unicode());
        m_from.push_back(from);
    }
    void truncate(qsizetype size)
    {
        m_text.resize(size_t(size));
        m_from.resize(size_t(size));
    }
    void replace(qsizetype at, QChar c) { m_text[size_t(at)] = c.unicode(); }

    [[nodiscard]] qsizetype size() const { return qsizetype(m_text.size()); }
    [[nodiscard]] QChar operator[](qsizetype at) const { return QChar(m_text[size_t(at)]); }
    [[nodiscard]] qsizetype from(qsizetype at) const { return m_from[size_t(at)]; }
    [[nodiscard]] QStringView text() const { return m_text; }
    [[nodiscard]] const std::vector<qsizetype>& places() const { return m_from; }
    [[nodiscard]] QStringView view(qsizetype begin, qsizetype end) const
    {
        return text().sliced(begin, end - begin);
    }

private:
    std::u16string m_text;
    std::vector<qsizetype> m_from;
};

} // namespace duibiao::text
