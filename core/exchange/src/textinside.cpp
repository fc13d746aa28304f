// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textinside.h"

#include "formattedtext.h"

#include <QFileInfo>

namespace duibiao::exchange {

using namespace Qt::StringLiterals;

Result<std::optional<QByteArray>> textInside(const QByteArray& bytes, const QString& name)
{
    const QString ending = QFileInfo(name).suffix().toLower();
    Result<QByteArray> (*read)(const QByteArray&) = ending == u"docx"_s   ? docxText
                                                    : ending == u"html"_s ? htmlText
                                                    : ending == u"htm"_s  ? htmlText
                                                    : ending == u"pdf"_s  ? pdfText
                                                                          : nullptr;
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
