// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/files.h"
#include "paper/sheet.h"
#include "wording/tables.h"

#include <QStringList>

/// All that leaves the program as a file, for window and console.
namespace duibiao::paper {

/// Results with what they mean. The context points to knowledge that has to outlive this.
struct Handout
{
    wording::Results results;
    compare::Context context;
    Sections sections; ///< for notes on paper; may be left empty
};

/// Compares and checks, and keeps what the query asks for.
[[nodiscard]] Handout makeHandout(const std::vector<Figure>& figures,
                                  const std::vector<Milestone>& milestones,
                                  const compare::Context& context,
                                  const compare::Query& query = {});

struct HandoutStyle
{
    exchange::CsvStyle csv;
    Style sheets;
};

/// As the path's ending asks for it: .gb18030.csv, .tsv with tabs, else as Excel has it.
[[nodiscard]] exchange::CsvStyle csvStyleOf(const QString& path);

/// Endings that writeHandout() knows, without the dot: xlsx, csv, tsv, pdf, docx, odt.
[[nodiscard]] QStringList handoutSuffixes();

/// Whether the path's ending asks for sheets, whose notes name sections: pdf, docx, odt.
[[nodiscard]] bool isOnPaper(const QString& path);

/// Writes the format that the path's ending names: a workbook, the comparison as text, or sheets.
/// Written whole or not at all: FileNotWritable, DiskFull, Cancelled; FormatUnsupported for another
/// ending.
[[nodiscard]] Result<void> writeHandout(const Handout& handout, const QString& path,
                                        const HandoutStyle& style = {},
                                        const Progress& progress = {});

} // namespace duibiao::paper
