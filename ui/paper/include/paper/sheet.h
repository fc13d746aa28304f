// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "compare/checks.h"
#include "compare/comparison.h"
#include "model/milestone.h"
#include "paper/places.h"

#include <QHash>
#include <QPageLayout>
#include <QStringList>

#include <array>
#include <functional>
#include <vector>

class QPagedPaintDevice;

/// Summary sheets on paper: one for each district, and one that sets districts side by side. No
/// widget and no event loop in here; needs a QGuiApplication for its fonts.
namespace duibiao::paper {

/// Section of its report that each figure stands in, in words.
using Sections = QHash<FigureId, QString>;

/// The sections of figures, from the clean texts of their reports.
[[nodiscard]] Sections sectionsOf(const std::vector<Figure>& figures,
                                  const QHash<ReportId, QString>& texts);

/// What one sheet says.
struct Sheet
{
    enum class Kind { District, Districts };
    Kind kind = Kind::District;
    QString districtCode;           ///< empty for several
    std::vector<compare::Row> rows; ///< in the comparison's order
    std::vector<Milestone> milestones{};
    std::vector<compare::Finding> findings{};
    Sections sections{};
};

/// The comparison parted into sheets, one a district, in its order.
[[nodiscard]] std::vector<Sheet> sheetsOf(const std::vector<compare::Row>& rows);
/// With what else belongs to each, and before them, if there are several, the sheet that sets the
/// districts side by side.
[[nodiscard]] std::vector<Sheet> sheetsOf(const std::vector<compare::Row>& rows,
                                          const std::vector<Milestone>& milestones,
                                          const std::vector<compare::Finding>& findings,
                                          const Sections& sections = {});

/// How a sheet is set.
enum class Layout {
    Official, ///< sizes and places of GB/T 9704-2012
    Compact,  ///< small type; says less where that saves a page
};

/// The faces of a sheet, by what they are for, as the official layout has them. The compact one is
/// all 黑体: small type reads well in it, and each face more makes a PDF larger and slower.
enum class Face {
    Title,      ///< 小标宋
    Heading,    ///< 黑体
    Subheading, ///< 楷体
    Text,       ///< 仿宋
    Number,     ///< 宋体
    Table,      ///< 宋体
};
inline constexpr std::size_t faceCount = static_cast<std::size_t>(Face::Table) + 1;

struct Style
{
    Layout layout = Layout::Official;
    /// Font families by Face; empty: the first of faceFamilies() that is installed.
    std::array<QString, faceCount> families{};

    bool operator==(const Style&) const = default;
};

/// The official family of a face first, then what stands in for it.
[[nodiscard]] QStringList faceFamilies(Face face, Layout layout = Layout::Official);
/// The family that sheets are set in: the style's, else the first that is installed.
[[nodiscard]] QString familyInUse(Face face, const Style& style = {});

[[nodiscard]] QPageLayout pageLayout(Layout layout = Layout::Official);

/// Paints sheets on a printer, a preview or a PDF, a new page for each, and says what stands where.
/// `progress` is called after each sheet; returning false stops (then the result is Cancelled).
using Progress = std::function<bool(int done, int total)>;
[[nodiscard]] Result<Places> paintSheets(const std::vector<Sheet>& sheets,
                                         const compare::Context& context, QPagedPaintDevice& device,
                                         const Progress& progress = {}, const Style& style = {});

/// The same as a PDF file with embedded fonts, text that can be searched, and an outline; written
/// whole or not at all: FileNotWritable, DiskFull.
[[nodiscard]] Result<void> writePdf(const std::vector<Sheet>& sheets,
                                    const compare::Context& context, const QString& path,
                                    const Progress& progress = {}, const Style& style = {});

/// Opens the faces of a style for the sheets that this thread will set, which takes as long as to
/// set one: to be done while their figures are read in another thread.
void openFaces(const Style& style);

/// The same words and tables for a word processor, as .docx or .odt by the path's ending.
[[nodiscard]] Result<void> writeDocument(const std::vector<Sheet>& sheets,
                                         const compare::Context& context, const QString& path,
                                         const Progress& progress = {}, const Style& style = {});

} // namespace duibiao::paper
