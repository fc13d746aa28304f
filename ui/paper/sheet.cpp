// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/sheet.h"

#include "composer.h"
#include "flow.h"
#include "typeset.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>

#include <array>
#include <utility>

namespace duibiao::paper {

using namespace Qt::StringLiterals;

namespace {

/// GB/T 9704-2012: 37 mm above, 28 mm on the binding side, type area 156 × 225 mm.
constexpr double marginTop = 37;
constexpr double marginLeft = 28;
constexpr double typeWidth = 156;
constexpr double typeHeight = 225;
/// The page number's line stands 7 mm below the type area.
constexpr double numberGap = 7;

/// How many outcomes without a goal a sheet lists: fewer where that saves a page.
constexpr std::array withoutGoal = {12, 8, 4};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(duibiao::paper::PageNumber)
};

/// Paints one sheet after another on one device.
class SheetPainter
{
public:
    SheetPainter(QPagedPaintDevice& device, QPainter& painter, const compare::Context& context)
        : m_device(device), m_painter(painter), m_context(context), m_set(device),
          m_type(0, 0, m_set.mm(typeWidth), m_set.mm(typeHeight))
    {
    }

    /// False when the device refuses a page.
    bool paint(const Sheet& sheet)
    {
        std::vector<Block> blocks;
        std::vector<PageOfBlocks> pages;
        for (const int limit : withoutGoal) {
            std::vector<Block> tried =
                Composer(sheet, m_context, m_set, m_type.width(), limit).compose();
            std::vector<PageOfBlocks> flowed = flow(tried, m_type.height());
            if (!pages.empty() && flowed.size() >= pages.size())
                continue; // nothing is gained by saying less
            blocks = std::move(tried);
            pages = std::move(flowed);
            if (pages.size() == 1)
                break;
        }
        for (size_t i = 0; i < pages.size(); ++i) {
            if (!std::exchange(m_first, false) && !m_device.newPage())
                return false;
            for (const Placed& placed : pages[i])
                placed.block->paint(m_painter, {m_type.left(), m_type.top() + placed.top,
                                                m_type.width(), placed.block->height});
            paintNumber(static_cast<int>(i) + 1, static_cast<int>(pages.size()));
        }
        return true;
    }

private:
    /// Odd pages at the right, even ones at the left, as the standard sets them.
    void paintNumber(int page, int pages)
    {
        const QString text = pages == 1
                                 ? Words::tr("— %1 —", "page").arg(page)
                                 : Words::tr("— %1 of %2 —", "page, pages").arg(page).arg(pages);
        const auto number =
            m_set.paragraph(text, face(Face::Text, 10.5), m_type.width() - m_set.mm(10),
                            page % 2 == 1 ? Qt::AlignRight : Qt::AlignLeft);
        number.draw(m_painter,
                    {m_type.left() + m_set.mm(5), m_type.bottom() + m_set.mm(numberGap)});
    }

    QPagedPaintDevice& m_device;
    QPainter& m_painter;
    const compare::Context& m_context;
    Typesetter m_set;
    QRectF m_type;
    bool m_first = true;
};

} // namespace

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

QPageLayout pageLayout()
{
    QPageLayout layout(
        QPageSize(QPageSize::A4), QPageLayout::Portrait,
        {marginLeft, marginTop, 210 - marginLeft - typeWidth, 297 - marginTop - typeHeight},
        QPageLayout::Millimeter);
    layout.setMode(QPageLayout::StandardMode);
    return layout;
}

Result<void> paintSheets(const std::vector<Sheet>& sheets, const compare::Context& context,
                         QPagedPaintDevice& device, const Progress& progress)
{
    device.setPageLayout(pageLayout());
    QPainter painter(&device);
    if (!painter.isActive())
        return failure(ErrorCode::FileNotWritable);
    SheetPainter sheetPainter(device, painter, context);
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
    return {};
}

} // namespace duibiao::paper
