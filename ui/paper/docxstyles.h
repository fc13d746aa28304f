// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/package.h"
#include "layout.h"

namespace duibiao::paper {

/// A length in the units of Word, twentieths of a point.
[[nodiscard]] QString twips(double millimetres);

/// All parts of a Word document but its text and its pictures: styles, page number, what stands
/// where in the package.
[[nodiscard]] std::vector<exchange::Part> docxFrame(const QString& title, const LayoutRules& rules,
                                                    std::size_t pictures);

} // namespace duibiao::paper
