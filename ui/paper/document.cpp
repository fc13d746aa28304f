// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnfit.h"
#include "docx.h"
#include "exchange/files.h"
#include "layout.h"
#include "odt.h"
#include "sheettext.h"

#include <algorithm>

namespace duibiao::paper {

using namespace Qt::StringLiterals;

namespace {

/// Of the width that a text has in ours: word processors set it in theirs, with gaps between digits
/// and ideographs.
constexpr double otherFonts = 1.2;
constexpr double wordPadding = 1.9; ///< mm, left and right in a cell of a word processor

/// Documents have no pictures in cells. Columns of nothing else go, and what room they had in the
/// others is for words.
void leaveOutPictures(TableItem& table, double points)
{
    const double em = points / 72 * 25.4 * otherFonts;
    double freed = 0;
    for (std::size_t i = table.columns.size(); i-- > 0;) {
        const bool empty = std::ranges::all_of(
            table.rows, [i](const std::vector<ItemCell>& row) { return row[i].text.isEmpty(); });
        if (!empty || table.rows.empty())
            continue;
        freed += table.columns[i].width;
        const auto at = static_cast<std::ptrdiff_t>(i);
        table.columns.erase(table.columns.begin() + at);
        for (std::vector<ItemCell>& row : table.rows)
            row.erase(row.begin() + at);
    }
    std::vector<double> widths;
    std::vector<double> words;
    std::vector<double> cells;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const ItemColumn& column = table.columns[i];
        widths.push_back(column.width + freed / double(table.columns.size()));
        double word = emsOf(column.heading);
        double whole = word;
        for (const std::vector<ItemCell>& row : table.rows) {
            whole = std::max(whole, emsOf(row[i].text));
            for (const QString& each : wholeWords(row[i].text))
                word = std::max(word, emsOf(each));
        }
        words.push_back(word * em + 2 * wordPadding);
        cells.push_back(whole * em + 2 * wordPadding);
    }
    widths = fitColumns(std::move(widths), words);
    widths = fitColumns(std::move(widths), wishes(widths, words, cells));
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        table.columns[i].width = widths[i];
}

} // namespace

Result<void> writeDocument(const std::vector<Sheet>& sheets, const compare::Context& context,
                           const QString& path, const Progress& progress, const Style& style)
{
    const LayoutRules& rules = rulesOf(style.layout);
    std::vector<Manuscript> manuscripts;
    for (const Sheet& sheet : sheets) {
        manuscripts.push_back(manuscriptOf(sheet, context, rules.economies.front()));
        if (rules.numberedHeadings)
            numberHeadings(manuscripts.back());
        for (Item& item : manuscripts.back()) {
            if (auto* table = std::get_if<TableItem>(&item))
                leaveOutPictures(*table, rules.tablePoints);
        }
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
