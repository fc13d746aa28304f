// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx.h"
#include "exchange/files.h"
#include "layout.h"
#include "odt.h"
#include "sheettext.h"

namespace duibiao::paper {

using namespace Qt::StringLiterals;

Result<void> writeDocument(const std::vector<Sheet>& sheets, const compare::Context& context,
                           const QString& path, const Progress& progress, const Style& style)
{
    const LayoutRules& rules = rulesOf(style.layout);
    std::vector<Manuscript> manuscripts;
    for (const Sheet& sheet : sheets) {
        manuscripts.push_back(manuscriptOf(sheet, context, rules.economies.front()));
        if (rules.numberedHeadings)
            numberHeadings(manuscripts.back());
        if (progress &&
            !progress(static_cast<int>(manuscripts.size()), static_cast<int>(sheets.size())))
            return failure(ErrorCode::Cancelled);
    }
    const QString title = documentTitle(sheets, context);
    if (path.endsWith(u".odt"_s, Qt::CaseInsensitive)) {
        const QByteArray odt = odtOf(manuscripts, title, style);
        if (odt.isEmpty())
            return failure(ErrorCode::FileNotWritable, path);
        return exchange::writeFile(odt, path);
    }
    const Result<QByteArray> docx = docxOf(manuscripts, title, style);
    if (!docx)
        return tl::unexpected(docx.error());
    return exchange::writeFile(*docx, path);
}

} // namespace duibiao::paper
