// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "manuscript.h"

#include <QByteArray>

namespace duibiao::paper {

/// Manuscripts as one Word document, each beginning on a page of its own; charts as pictures.
[[nodiscard]] Result<QByteArray> docxOf(const std::vector<Manuscript>& manuscripts,
                                        const QString& title, const Style& style);

} // namespace duibiao::paper
