// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace duibiao::text {

/// A text on its way through cleaning: every character knows where it stood in the original.
/// Characters are only ever replaced one by one or left out, so the places ascend.
class TracedText
{
public:
    void reserve(qsizetype size)
    {
        m_text.reserve(size);
        m_from.reserve(size_t(size));
    }
    void append(QChar c, qsizetype from)
    {
        m_text.append(c);
        m_from.push_back(from);
    }
    void truncate(qsizetype size)
    {
        m_text.truncate(size);
        m_from.resize(size_t(size));
    }
    void replace(qsizetype at, QChar c) { m_text[at] = c; }

    [[nodiscard]] qsizetype size() const { return m_text.size(); }
    [[nodiscard]] QChar operator[](qsizetype at) const { return m_text[at]; }
    [[nodiscard]] qsizetype from(qsizetype at) const { return m_from[size_t(at)]; }
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] const std::vector<qsizetype>& places() const { return m_from; }
    [[nodiscard]] QStringView view(qsizetype begin, qsizetype end) const
    {
        return QStringView(m_text).sliced(begin, end - begin);
    }

private:
    QString m_text;
    std::vector<qsizetype> m_from;
};

} // namespace duibiao::text
