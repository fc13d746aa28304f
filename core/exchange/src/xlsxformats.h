// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table.h"

#include <array>
#include <xlsxwriter.h>

namespace duibiao::exchange {

/// The cell formats of one workbook, made once and owned by it.
class XlsxFormats
{
public:
    explicit XlsxFormats(lxw_workbook* workbook);

    [[nodiscard]] lxw_format* heading() const { return m_heading; }
    [[nodiscard]] lxw_format* words(Tone tone, bool wrapped) const;
    /// With as many places as the number has, up to four.
    [[nodiscard]] lxw_format* number(const Decimal& value) const;
    [[nodiscard]] lxw_format* percent() const { return m_percent; }

private:
    static constexpr std::size_t toneCount = static_cast<std::size_t>(Tone::Muted) + 1;

    lxw_format* m_heading = nullptr;
    lxw_format* m_percent = nullptr;
    std::array<std::array<lxw_format*, 2>, toneCount> m_words{}; ///< [tone][wrapped]
    std::array<lxw_format*, 5> m_numbers{};                      ///< by places
};

} // namespace duibiao::exchange
