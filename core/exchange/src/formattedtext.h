// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

/// One reader a format; subjects of errors are empty.
namespace duibiao::exchange {

[[nodiscard]] Result<QByteArray> docxText(const QByteArray& bytes);
[[nodiscard]] Result<QByteArray> htmlText(const QByteArray& bytes);
[[nodiscard]] Result<QByteArray> pdfText(const QByteArray& bytes);

} // namespace duibiao::exchange
