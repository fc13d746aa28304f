// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace duibiao::store {

/// A column in which few different texts come again and again: each is understood once, and the
/// rows share what it says. A million figures have a million labels, but some hundred words.
template <typename T> class Codes
{
public:
    explicit Codes(std::optional<T> (*fromCode)(QStringView)) : m_fromCode(fromCode) {}

    /// nullopt where the text says nothing.
    const std::optional<T>& operator()(const QString& code)
    {
        if (m_hasLast && code == m_lastCode)
            return m_last;
        auto known = m_known.constFind(code);
        if (known == m_known.constEnd())
            known = m_known.insert(code, m_fromCode(code));
        m_hasLast = true;
        m_lastCode = code;
        m_last = *known;
        return m_last;
    }

private:
    std::optional<T> (*m_fromCode)(QStringView);
    QHash<QString, std::optional<T>> m_known;
    bool m_hasLast = false;
    QString m_lastCode;
    std::optional<T> m_last;
};

/// A text as it is, for Codes that only share.
[[nodiscard]] inline std::optional<QString> sameText(QStringView text)
{
    return text.toString();
}

} // namespace duibiao::store
