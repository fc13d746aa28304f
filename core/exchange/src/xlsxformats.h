// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table.h"

#include <array>
#include <vector>
#include <xlsxwriter.h>

namespace duibiao::exchange {

/// The cell formats of one workbook, made when they are first asked for and owned by it.
class XlsxFormats
{
public:
    explicit XlsxFormats(lxw_workbook* workbook);

    /// Over words, or over numbers, with which it stands at the right.
    [[nodiscard]] lxw_format* heading(bool overNumbers) const
    {
        return m_headings.at(overNumbers ? 1 : 0);
    }
    [[nodiscard]] lxw_format* words(Tone tone, bool wrapped) const;
    /// Only the tint, to be laid over a cell that has the words.
    [[nodiscard]] lxw_format* tint(Tone tone);
    /// With as many places as the number has, up to four.
    [[nodiscard]] lxw_format* number(const Decimal& value, bool linked) const;
    [[nodiscard]] lxw_format* percent(bool linked) const { return m_percent.at(linked ? 1 : 0); }
    /// The table's own formats replace those of the table before.
    void useFormats(const QStringList& patterns);
    /// One of these, counted from 1.
    [[nodiscard]] lxw_format* own(int format, bool linked) const;

private:
    static constexpr std::size_t toneCount = static_cast<std::size_t>(Tone::Muted) + 1;
    using Pair = std::array<lxw_format*, 2>; ///< plain, linked

    [[nodiscard]] Pair numeric(const QByteArray& pattern) const;

    lxw_workbook* m_workbook;
    Pair m_headings{}; ///< over words, over numbers
    Pair m_percent{};
    std::array<Pair, toneCount> m_words{}; ///< [tone][wrapped]
    std::array<lxw_format*, toneCount> m_tints{};
    std::array<Pair, 5> m_numbers{}; ///< by places
    std::vector<Pair> m_own;
};

} // namespace duibiao::exchange
