// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/sheet.h"
#include "searchable.h"
#include "sheettext.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStorageInfo>

namespace duibiao::paper {

using namespace Qt::StringLiterals;

namespace {

constexpr int resolution = 600;

Error writeError(const QSaveFile& file)
{
    // Qt has no code of its own for a full disk: the system's words say it
    const QStorageInfo storage(QFileInfo(file.fileName()).absolutePath());
    const bool full = storage.isValid() && storage.bytesAvailable() < 4096;
    return {full ? ErrorCode::DiskFull : ErrorCode::FileNotWritable,
            file.fileName(),
            {},
            file.errorString()};
}

} // namespace

Result<void> writePdf(const std::vector<Sheet>& sheets, const compare::Context& context,
                      const QString& path, const Progress& progress)
{
    // The place is tried before the work is done, and the file appears only when it is whole.
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(writeError(file));

    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(documentTitle(sheets, context));
        writer.setCreator(u"Duibiao"_s);
        writer.setResolution(resolution);
        if (auto painted = paintSheets(sheets, context, writer, progress); !painted)
            return painted;
    }
    QByteArray pdf = buffer.data();
    makeSearchable(pdf);
    if (file.write(pdf) != pdf.size() || !file.commit())
        return tl::unexpected(writeError(file));
    return {};
}

} // namespace duibiao::paper
