// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace duibiao::compare {

using Symbol = quint32;
constexpr Symbol noSymbol = 0xffffffff;

/// Words as small numbers: each is kept once, and two are compared without reading them.
template <typename T> class Symbols
{
public:
    Symbol of(const T& value)
    {
        const auto known = m_places.constFind(value);
        if (known != m_places.constEnd())
            return *known;
        const auto symbol = static_cast<Symbol>(m_values.size());
        m_places.insert(value, symbol);
        m_values.push_back(value);
        return symbol;
    }
    /// noSymbol where it was never seen.
    [[nodiscard]] Symbol find(const T& value) const { return m_places.value(value, noSymbol); }
    [[nodiscard]] const T& operator[](Symbol symbol) const { return m_values[symbol]; }
    [[nodiscard]] size_t size() const { return m_values.size(); }

private:
    QHash<T, Symbol> m_places;
    std::vector<T> m_values;
};

} // namespace duibiao::compare
