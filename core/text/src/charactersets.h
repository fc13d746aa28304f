// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bitset>

namespace duibiao::text {

/// A set of characters of the basic plane.
class CharacterSet
{
public:
    void insert(char16_t c) { m_bits.set(c); }
    [[nodiscard]] bool contains(char16_t c) const { return m_bits[c]; }

private:
    std::bitset<0x10000> m_bits;
};

/// The ideographs of GB 2312: the characters simplified text is written with.
[[nodiscard]] const CharacterSet& simplifiedStock();

/// The first levels of GB 2312 and Big5, by frequency of use: nearly all that an ordinary text in
/// either script consists of.
[[nodiscard]] const CharacterSet& everydayStock();

} // namespace duibiao::text
