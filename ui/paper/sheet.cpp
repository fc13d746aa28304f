// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/sheet.h"

#include "layout.h"
#include "paintsheets.h"
#include "sheetpainter.h"
#include "text/outline.h"

#include <QPagedPaintDevice>

#include <algorithm>

namespace duibiao::paper {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHeading = 18;

/// 二、(三) with the innermost heading that has words, cut short.
QString sectionWords(const text::Outline& outline, const QString& text, qsizetype at)
{
    const text::Section* innermost = nullptr;
    for (const text::Section& section : outline.sections) {
        if (section.span.begin <= at && at < section.span.end)
            innermost = &section; // in text order: the last that holds the place
    }
    QString numbers;
    QString heading;
    for (const text::Section* section = innermost; section;
         section = section->parent < 0 ? nullptr
                                       : &outline.sections[static_cast<size_t>(section->parent)]) {
        numbers.prepend(section->number);
        if (heading.isEmpty() && section->heading.end > section->heading.begin)
            heading =
                text.mid(section->heading.begin, section->heading.end - section->heading.begin)
                    .simplified();
    }
    if (heading.size() > longestHeading)
        heading = heading.left(longestHeading - 1) + u'…';
    return numbers + heading;
}

bool isAbout(const compare::Finding& finding, const QString& districtCode)
{
    return std::ranges::any_of(finding.figures, [&districtCode](const Figure& figure) {
        return figure.districtCode == districtCode;
    });
}

} // namespace

Sections sectionsOf(const std::vector<Figure>& figures, const QHash<ReportId, QString>& texts)
{
    QHash<ReportId, text::Outline> outlines;
    Sections sections;
    for (const Figure& figure : figures) {
        const auto text = texts.constFind(figure.evidence.report);
        if (text == texts.cend() || figure.typedIn)
            continue;
        if (!outlines.contains(text.key()))
            outlines.insert(text.key(), text::outline(*text));
        const QString words = sectionWords(outlines[text.key()], *text, figure.evidence.begin);
        if (!words.isEmpty())
            sections.insert(figure.id, words);
    }
    return sections;
}

std::vector<Sheet> sheetsOf(const std::vector<compare::Row>& rows)
{
    std::vector<Sheet> sheets;
    for (const compare::Row& row : rows) {
        if (sheets.empty() || sheets.back().districtCode != row.districtCode)
            sheets.push_back({.districtCode = row.districtCode, .rows = {}});
        sheets.back().rows.push_back(row);
    }
    return sheets;
}

std::vector<Sheet> sheetsOf(const std::vector<compare::Row>& rows,
                            const std::vector<Milestone>& milestones,
                            const std::vector<compare::Finding>& findings, const Sections& sections)
{
    std::vector<Sheet> sheets = sheetsOf(rows);
    for (Sheet& sheet : sheets) {
        const QString& code = sheet.districtCode;
        std::ranges::copy_if(milestones, std::back_inserter(sheet.milestones),
                             [&code](const Milestone& m) {
                                 return m.districtCode == code && m.review != Review::Rejected;
                             });
        std::ranges::copy_if(findings, std::back_inserter(sheet.findings),
                             [&code](const compare::Finding& f) { return isAbout(f, code); });
        sheet.sections = sections;
    }
    if (sheets.size() > 1)
        sheets.insert(sheets.begin(), {.kind = Sheet::Kind::Districts,
                                       .districtCode = {},
                                       .rows = rows,
                                       .sections = sections});
    return sheets;
}

QPageLayout pageLayout(Layout layout)
{
    QPageLayout page(QPageSize(QPageSize::A4), QPageLayout::Portrait, rulesOf(layout).margins,
                     QPageLayout::Millimeter);
    page.setMode(QPageLayout::StandardMode);
    return page;
}

Result<Places> paintSheets(const std::vector<Sheet>& sheets, const compare::Context& context,
                           QPagedPaintDevice& device, const Progress& progress, const Style& style)
{
    return paintAll(sheets, context, device, progress, style).map([](Painted&& painted) {
        return std::move(painted.places);
    });
}

Result<Painted> paintAll(const std::vector<Sheet>& sheets, const compare::Context& context,
                         QPagedPaintDevice& device, const Progress& progress, const Style& style)
{
    device.setPageLayout(pageLayout(style.layout));
    QPainter painter(&device);
    if (!painter.isActive())
        return failure(ErrorCode::FileNotWritable);
    SheetPainter sheetPainter(device, painter, context, style);
    const auto total = static_cast<int>(sheets.size());
    for (int done = 0; done < total;) {
        if (!sheetPainter.paint(sheets[static_cast<size_t>(done)]))
            return failure(ErrorCode::FileNotWritable);
        ++done;
        if (progress && !progress(done, total))
            return failure(ErrorCode::Cancelled);
    }
    if (!painter.end())
        return failure(ErrorCode::FileNotWritable);
    return sheetPainter.take();
}

} // namespace duibiao::paper
