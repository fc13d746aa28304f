// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace duibiao::paper {

/// A line of the outline that PDF readers show beside the pages.
struct OutlineLine
{
    QString title;
    int page = 0;  ///< from 0
    int level = 0; ///< 0, or 1 for what belongs to the last line of level 0
};
using PdfOutline = std::vector<OutlineLine>;

/// Adds the outline, and that the reader's title is the document's, to a PDF written by Qt, which
/// has no way to say so. The file is extended as PDF provides for (incremental update): nothing in
/// it moves. Left as it is where it is not built as Qt builds it.
void addOutline(QByteArray& pdf, const PdfOutline& outline, const QByteArray& language);

} // namespace duibiao::paper
