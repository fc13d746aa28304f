// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/files.h"
#include "layout.h"
#include "outline.h"
#include "paintsheets.h"
#include "searchable.h"
#include "sheettext.h"
#include "wording/language.h"

#include <QBuffer>
#include <QPdfWriter>

namespace duibiao::paper {

using namespace Qt::StringLiterals;

namespace {

constexpr int resolution = 600;

} // namespace

void openFaces(const Style& style)
{
    QBuffer nowhere;
    QPdfWriter writer(&nowhere);
    writer.setResolution(resolution); // a face is opened for one size
    const Typesetter set(writer, style);
    for (const ParagraphRule& rule : rulesOf(style.layout).paragraphs)
        static_cast<void>(set.widest({u"一"_s}, rule.type));
}

Result<void> writePdf(const std::vector<Sheet>& sheets, const compare::Context& context,
                      const QString& path, const Progress& progress, const Style& style)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Result<Painted> painted;
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(documentTitle(sheets, context));
        writer.setCreator(u"Duibiao"_s);
        writer.setResolution(resolution);
        painted = paintAll(sheets, context, writer, progress, style);
    }
    if (!painted)
        return tl::unexpected(painted.error());
    QByteArray pdf = buffer.data();
    makeSearchable(pdf);
    addOutline(pdf, painted->outline, wording::currentLanguage().replace(u'_', u'-').toLatin1());
    return exchange::writeFile(pdf, path);
}

} // namespace duibiao::paper
