// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "text/clean.h"
#include "text/decode.h"
#include "text/outline.h"

namespace duibiao::text {

/// A report's text at all its stages: as decoded, cleaned, and split.
struct Document
{
    QString original;
    QString encoding;
    Cleaned cleaned;
    Outline outline;

    [[nodiscard]] const QString& clean() const { return cleaned.text; }
    [[nodiscard]] QStringView view(Span span) const
    {
        return QStringView(cleaned.text).sliced(span.begin, span.length());
    }
};

/// Bytes to Document; errors as decode().
[[nodiscard]] Result<Document> load(const QByteArray& bytes, const QString& encoding = {});
/// A text that is already text (clipboard, tests).
[[nodiscard]] Document fromText(const QString& text);

} // namespace duibiao::text
