// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/preview.h"

#include "shared/icons.h"

#include <QEvent>
#include <QGraphicsView>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

Preview::Preview(Paint paint, PreviewPlaces::Words words, QWidget* parent)
    : QWidget(parent), m_paint(std::move(paint)),
      m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution)), m_pages(new QLabel)
{
    m_printer->setOutputFormat(QPrinter::PdfFormat); // no printer is asked for a look at a sheet
    m_view = new QPrintPreviewWidget(m_printer.get());
    build();
    m_places = new PreviewPlaces(view(), m_printer->resolution() / 25.4, std::move(words));
    connect(m_view, &QPrintPreviewWidget::paintRequested, this,
            [this](QPrinter* printer) { m_places->setPlaces(m_paint(*printer)); });
    connect(m_places, &PreviewPlaces::reached, this, [this] { m_staysAtTop = false; });
    connect(m_places, &PreviewPlaces::followed, this, &Preview::followed);
    connect(m_view, &QPrintPreviewWidget::previewChanged, this, &Preview::updatePages);
    connect(m_buttons[Previous], &QToolButton::clicked, this, [this] { turn(-1); });
    connect(m_buttons[Next], &QToolButton::clicked, this, [this] { turn(1); });
    connect(m_buttons[ZoomIn], &QToolButton::clicked, m_view, [this] { m_view->zoomIn(); });
    connect(m_buttons[ZoomOut], &QToolButton::clicked, m_view, [this] { m_view->zoomOut(); });
    connect(m_buttons[FitWidth], &QToolButton::clicked, m_view, &QPrintPreviewWidget::fitToWidth);
    connect(m_buttons[FitPage], &QToolButton::clicked, m_view, &QPrintPreviewWidget::fitInView);
    retranslate();
}

// The view looks at the printer until it goes.
Preview::~Preview()
{
    delete m_view;
}

void Preview::build()
{
    auto* bar = new QHBoxLayout;
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        auto* button = new QToolButton;
        button->setToolButtonStyle(i < ZoomIn ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAutoRaise(true);
        bar->addWidget(button);
        m_buttons[i] = button;
        if (i == Next) {
            bar->addWidget(m_pages);
            bar->addStretch();
        }
    }
    m_buttons[Previous]->setIcon(icon(u"up"_s));
    m_buttons[Next]->setIcon(icon(u"down"_s));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
    m_view->setZoomMode(QPrintPreviewWidget::FitToWidth);
    holdTop();
}

void Preview::refresh()
{
    m_view->updatePreview();
    showTop();
}

void Preview::showTop()
{
    if (m_view->pageCount() == 0)
        return;
    m_view->setCurrentPage(1);
    m_staysAtTop = true;
    scrollToTop();
}

void Preview::scrollToTop()
{
    QScrollBar* bar = view()->verticalScrollBar();
    if (m_staysAtTop)
        bar->setValue(bar->minimum());
}

/// The view fits itself to its width later and stays wherever that leaves it, also on page 1. It is
/// held at the top until the user goes elsewhere.
void Preview::holdTop()
{
    const QScrollBar* bar = view()->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, &Preview::scrollToTop, Qt::QueuedConnection);
    connect(bar, &QScrollBar::actionTriggered, this, [this] { m_staysAtTop = false; });
}

QGraphicsView* Preview::view() const
{
    return m_view->findChild<QGraphicsView*>();
}

void Preview::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_staysAtTop)
        showTop();
}

int Preview::pageCount() const
{
    return m_view->pageCount();
}

void Preview::turn(int pages)
{
    m_staysAtTop = false;
    m_view->setCurrentPage(std::clamp(m_view->currentPage() + pages, 1, m_view->pageCount()));
}

void Preview::updatePages()
{
    const int page = m_view->currentPage();
    const int count = m_view->pageCount();
    m_pages->setText(tr("Page %1 of %2").arg(page).arg(count));
    m_buttons[Previous]->setEnabled(page > 1);
    m_buttons[Next]->setEnabled(page < count);
}

void Preview::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Preview::retranslate()
{
    const std::array names = {tr("Previous page"), tr("Next page"), tr("Larger"),
                              tr("Smaller"),       tr("Fit width"), tr("Whole page")};
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setText(names[i]);
        m_buttons[i]->setToolTip(names[i]);
        m_buttons[i]->setAccessibleName(names[i]);
    }
    m_view->setAccessibleName(tr("Preview of the sheets"));
    m_places->retranslate();
    updatePages();
}

} // namespace duibiao::ui
