// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manuscript.h"

#include <QByteArray>

namespace duibiao::paper {

/// Manuscripts as one OpenDocument text, each beginning on a page of its own; empty if Qt cannot
/// write it.
[[nodiscard]] QByteArray odtOf(const std::vector<Manuscript>& manuscripts, const QString& title,
                               const Style& style);

} // namespace duibiao::paper
