// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textinside.h"

#include "formattedtext.h"

#include <QFileInfo>

namespace duibiao::exchange {

using namespace Qt::StringLiterals;

namespace {

using Reader = Result<QByteArray> (*)(const QByteArray&);

/// By the name's ending; null for plain text.
Reader readerOf(const QString& name)
{
    const QString ending = QFileInfo(name).suffix().toLower();
    if (ending == u"docx"_s)
        return docxText;
    if (ending == u"html"_s || ending == u"htm"_s)
        return htmlText;
    return ending == u"pdf"_s ? pdfText : nullptr;
}

} // namespace

bool hasTextInside(const QString& name)
{
    return readerOf(name) != nullptr;
}

Result<std::optional<QByteArray>> textInside(const QByteArray& bytes, const QString& name)
{
    const Reader read = readerOf(name);
    if (!read)
        return std::nullopt;
    Result<QByteArray> text = read(bytes);
    if (text && text->trimmed().isEmpty())
        text = failure(ErrorCode::FileNotText);
    if (text)
        return std::move(*text);
    text.error().subject = name;
    return tl::unexpected(std::move(text.error()));
}

} // namespace duibiao::exchange
