// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/package.h"
#include "layout.h"

namespace duibiao::paper {

/// The parts of an OpenDocument text that Qt does not write: the page with its margins and its
/// number, as the layout has them (styles.xml), and the title (meta.xml).
[[nodiscard]] std::vector<exchange::Part> odtParts(const LayoutRules& rules, const QString& title,
                                                   const Style& style);

/// Lists parts of XML in the package's manifest, which has to name all.
void listParts(QByteArray& manifest, const std::vector<exchange::Part>& parts);

} // namespace duibiao::paper
