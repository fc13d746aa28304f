// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manuscript.h"
#include "paper/sheet.h"

#include <QHash>
#include <QString>
#include <QStringList>

/// What a sheet says in words.
namespace duibiao::paper {

/// Title of the whole document: the one district's name, or how many districts.
[[nodiscard]] QString documentTitle(const std::vector<Sheet>& sheets,
                                    const compare::Context& context);
[[nodiscard]] QString sheetTitle(const Sheet& sheet, const compare::Context& context);
/// From the first to the last period of its rows; empty without rows.
[[nodiscard]] QString periodLine(const Sheet& sheet);
/// How the goals stand, as counts that are true whatever the rows are.
[[nodiscard]] QString findings(const Sheet& sheet, const compare::Context& context);
/// With what parts it from the next one.
[[nodiscard]] QString sentence(const QString& text);
/// 3 met, 1 missed …: every goal of the sheet is in it.
[[nodiscard]] QString standingsText(const Sheet& sheet);
/// Its path in one word; a word of its own where it is not known.
[[nodiscard]] QString districtName(const QString& code, const compare::Context& context);
[[nodiscard]] QString methodLine();
[[nodiscard]] QString rowName(const compare::Row& row, const compare::Context& context);

/// Where a side was said: its figure, or the row where it was made of several.
[[nodiscard]] Source sourceOf(const compare::Side& side, const compare::Row& row);
/// The value of a side for a cell, with its period where it is not the row's.
[[nodiscard]] QString sideText(const compare::Side& side, const Period& rowPeriod);
/// For a goal without an outcome: that none was reported, and on a line of its own the last earlier
/// one.
[[nodiscard]] QString missingOutcomeText(const compare::Row& row);

/// Where each figure of a sheet comes from: the reports, lettered, and a numbered note a row.
class Notes
{
public:
    /// `quoteLength`: longest sentence that is quoted whole, 0 for any.
    Notes(const compare::Context& context, const Sections& sections, int quoteLength)
        : m_context(context), m_sections(sections), m_quoteLength(quoteLength)
    {
    }

    /// Adds the note of a row and returns its number, from 1.
    int add(const compare::Row& row);
    [[nodiscard]] const std::vector<Note>& notes() const { return m_notes; }
    /// "A  title", in the order of first use.
    [[nodiscard]] const QStringList& reports() const { return m_reports; }

private:
    /// Words of a note and the figure they are about.
    using Told = std::vector<std::pair<QString, FigureId>>;

    QString source(const Figure& figure);
    /// Leaves in `told` what of the note tells of which figure.
    QString sideNote(const QString& kind, const compare::Side& side, Told& told);
    QString letter(ReportId report);

    [[nodiscard]] QString quoted(const Figure& figure) const;

    const compare::Context& m_context;
    const Sections& m_sections;
    int m_quoteLength;
    std::vector<Note> m_notes;
    QStringList m_reports;
    QHash<ReportId, QString> m_letters;
};

} // namespace duibiao::paper
