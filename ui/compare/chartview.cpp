// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/chartview.h"

#include "compare/comparemodel.h"
#include "wording/words.h"

#include <QAbstractAxis>
#include <QEvent>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopeGuard>
#include <QSvgGenerator>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace duibiao::ui {

using compare::Row;

namespace {

/// Of a picture, for print.
constexpr double pictureScale = 2;

QPalette paper()
{
    QPalette colours(QColor(0xf0, 0xf0, 0xf0));
    colours.setColor(QPalette::Base, Qt::white);
    colours.setColor(QPalette::Window, Qt::white);
    for (const QPalette::ColorRole text : {QPalette::Text, QPalette::WindowText})
        colours.setColor(text, QColor(0x1c, 0x1c, 0x1e));
    return colours;
}

} // namespace

ChartView::ChartView(QWidget* parent) : QChartView(parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
    chart()->legend()->setAlignment(Qt::AlignTop);
    connect(chart(), &QChart::plotAreaChanged, this, [this] { placeItems(); });
}

ChartView::~ChartView()
{
    chart()->disconnect(this); // what it tells while it goes would reach a half of this
}

void ChartView::takeRows(std::vector<Row> rows)
{
    m_rows = std::move(rows);
    m_current = -1;
    m_column = -1;
}

void ChartView::clearChart()
{
    m_spots.clear();
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        axis->deleteLater();
    }
}

void ChartView::setCurrent(int row)
{
    if (row == m_current)
        return;
    m_current = row;
    m_column = -1;
    placeItems();
}

void ChartView::goTo(const Spot& spot)
{
    const bool isOther = spot.row != m_current;
    m_current = spot.row;
    m_column = spot.column;
    placeItems();
    ensureVisible(spot.area.toRect(), 8, 8);
    if (isOther)
        Q_EMIT currentChanged(m_current);
}

/// The nearest place that way, straight ahead rather than aside.
std::optional<ChartView::Spot> ChartView::neighbour(int key) const
{
    const auto here = std::ranges::find_if(m_spots, [this](const Spot& spot) {
        return spot.row == m_current && (m_column < 0 || spot.column == m_column);
    });
    if (here == m_spots.end())
        return m_spots.empty() ? std::nullopt : std::optional(m_spots.front());
    const bool isAcross = key == Qt::Key_Left || key == Qt::Key_Right;
    const double sign = key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1;
    std::optional<Spot> best;
    double least = 0;
    for (const Spot& spot : m_spots) {
        const QPointF way = spot.area.center() - here->area.center();
        const double ahead = sign * (isAcross ? way.x() : way.y());
        const double aside = std::abs(isAcross ? way.y() : way.x());
        const double cost = ahead + 2 * aside;
        if (ahead > 0.5 && (!best || cost < least)) {
            best = spot;
            least = cost;
        }
    }
    return best;
}

const ChartView::Spot* ChartView::spotAt(QPoint at) const
{
    const QPointF place = chart()->mapFromScene(mapToScene(at));
    // the last one drawn lies on top
    const auto found = std::find_if(m_spots.rbegin(), m_spots.rend(), [place](const Spot& spot) {
        return spot.area.contains(place);
    });
    return found == m_spots.rend() ? nullptr : &*found;
}

QString ChartView::tip(const Spot& spot) const
{
    const Row& row = m_rows[static_cast<size_t>(spot.row)];
    QStringList lines{rowName(spot.row)};
    const compare::Side* side = sideOf(row, spot.column);
    if (side)
        lines.append(tr("%1: %2", "goal or outcome, its number")
                         .arg(spot.column == CompareModel::Goal ? wording::name(Role::Goal)
                                                                : wording::name(Role::Achieved),
                              wording::quantityText(side->figure.quantity)));
    else
        lines.append(wording::reasonText(row));
    if (side && !side->figure.evidence.quote.isEmpty())
        lines.append(tr("“%1”").arg(side->figure.evidence.quote.simplified()));
    return lines.join(u'\n');
}

bool ChartView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        QToolTip::hideText();
    return QChartView::viewportEvent(event);
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    QChartView::mouseMoveEvent(event);
    const Spot* spot = spotAt(event->position().toPoint());
    viewport()->setCursor(spot ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (spot)
        QToolTip::showText(event->globalPosition().toPoint(), tip(*spot), this);
    else
        QToolTip::hideText();
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    QChartView::mouseReleaseEvent(event);
    const Spot* found = spotAt(event->position().toPoint());
    if (!found || event->button() != Qt::LeftButton)
        return;
    const Spot spot = *found; // what follows may build the chart anew
    goTo(spot);
    Q_EMIT activated(spot.row, spot.column);
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (const auto spot = neighbour(event->key()))
            goTo(*spot);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT activated(m_current, m_column < 0 ? CompareModel::Goal : m_column);
        return;
    default:
        QChartView::keyPressEvent(event);
    }
}

void ChartView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        recolour();
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QChartView::changeEvent(event);
}

void ChartView::showEvent(QShowEvent* event)
{
    QChartView::showEvent(event);
    placeItems();
}

QColor ChartView::markColour() const
{
    QColor mark = palette().color(QPalette::Highlight);
    mark.setAlphaF(0.25F);
    return mark;
}

void ChartView::recolour()
{
    const QPalette colours = palette();
    const QColor text = colours.color(QPalette::Text);
    QColor faint = text;
    faint.setAlphaF(0.2F);
    chart()->setBackgroundBrush(colours.color(QPalette::Base));
    chart()->setTitleBrush(text);
    chart()->legend()->setLabelColor(text);
    chart()->legend()->setFont(font());
    for (QAbstractAxis* axis : chart()->axes()) {
        axis->setLabelsColor(text);
        axis->setTitleBrush(text);
        axis->setTitleFont(font());
        axis->setLabelsFont(font());
        axis->setGridLineColor(faint);
        axis->setLinePenColor(faint);
    }
    recolourItems();
}

void ChartView::paintOnPaper(const QString& title, const std::function<void()>& paint)
{
    const int current = std::exchange(m_current, -1);
    const QPalette before = testAttribute(Qt::WA_SetPalette) ? palette() : QPalette();
    QFont bold = font();
    bold.setBold(true);
    const auto putBack = qScopeGuard([&] {
        chart()->setTitle({});
        m_current = current;
        setPalette(before);
        chart()->layout()->activate();
        placeItems();
    });
    chart()->setTitleFont(bold);
    chart()->setTitle(title);
    setPalette(paper());
    chart()->layout()->activate();
    placeItems();
    paint();
}

QImage ChartView::picture(const QString& title)
{
    const QSizeF size = chart()->size() * pictureScale;
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    paintOnPaper(title, [this, &image] {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        scene()->render(&painter, {}, chart()->geometry());
    });
    return image;
}

bool ChartView::writeSvg(QIODevice& device, const QString& title)
{
    const QRectF area(QPointF(), chart()->size());
    QSvgGenerator svg;
    svg.setOutputDevice(&device);
    svg.setSize(area.size().toSize());
    svg.setViewBox(area);
    svg.setTitle(title);
    bool isPainted = false;
    paintOnPaper(title, [this, &svg, &isPainted] {
        QPainter painter;
        isPainted = painter.begin(&svg);
        if (isPainted) {
            painter.setRenderHint(QPainter::Antialiasing);
            scene()->render(&painter, {}, chart()->geometry());
        }
    });
    return isPainted;
}

} // namespace duibiao::ui
