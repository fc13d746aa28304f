// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/document.h"

namespace duibiao::text {

Result<Document> load(const QByteArray& bytes, const QString& encoding)
{
    auto decoded = decode(bytes, encoding);
    if (!decoded)
        return tl::unexpected(decoded.error());
    Document document = fromText(decoded->text);
    document.encoding = decoded->encoding;
    return document;
}

Document fromText(const QString& text)
{
    Document document;
    document.original = text;
    document.encoding = QStringLiteral("UTF-8");
    document.cleaned = clean(text);
    document.outline = outline(document.cleaned.text);
    return document;
}

} // namespace duibiao::text
