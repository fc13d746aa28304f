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

/// Compares and checks, and keeps what the query asks for. Milestones are of no indicator: who asks
/// for some indicators gets none.
[[nodiscard]] Handout makeHandout(const std::vector<Figure>& figures,
                                  const std::vector<Milestone>& milestones,
                                  const compare::Context& context,
                                  const compare::Query& query = {});

/// What of it belongs to the districts, indicators and periods asked for.
[[nodiscard]] Handout narrowed(Handout handout, const compare::Query& query);

struct HandoutStyle
{
    exchange::CsvStyle csv;
    Style sheets;
    bool overview = true; ///< with the sheet that sets several districts side by side
};

/// The sheets of a handout, as writeHandout() sets them.
[[nodiscard]] std::vector<Sheet> sheetsOf(const Handout& handout, bool overview = true);

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
