// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/figurepanel.h"

#include "shared/emptystate.h"
#include "shared/rolelook.h"
#include "shared/session.h"
#include "wording/words.h"

#include <QLabel>
#include <QListWidget>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace duibiao::ui {

FigurePanel::FigurePanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_caption(new QLabel), m_list(new QListWidget)
{
    m_list->setWordWrap(true);
    m_caption->setBuddy(m_list);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_caption);
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::itemActivated, this, &FigurePanel::openChosen);
}

void FigurePanel::setCaption(const QString& caption)
{
    m_caption->setText(caption);
    m_list->setAccessibleName(caption);
    m_list->setToolTip(tr("A double click shows the figure in its report"));
}

void FigurePanel::clear()
{
    m_list->clear();
}

void FigurePanel::add(const Figure& figure, Quote quote)
{
    const QString name =
        wording::indicatorName(m_session.knowledge().catalogue, figure.indicatorId, figure.label);
    const QString value =
        tr("%1: %2", "indicator, value").arg(name, wording::quantityText(figure.quantity));
    const QString words = figure.evidence.quote.simplified();
    const bool shown = quote == Quote::Shown && !words.isEmpty();
    auto* item = new QListWidgetItem(
        roleIcon(figure.role), shown ? tr("%1 “%2”", "figure, sentence").arg(value, words) : value,
        m_list);
    item->setToolTip(words);
    item->setData(Qt::UserRole, QVariant::fromValue(figure.id));
}

void FigurePanel::addLine(const QString& text)
{
    m_list->addItem(text);
}

int FigurePanel::count() const
{
    return m_list->count();
}

void FigurePanel::chooseFirst()
{
    m_list->setCurrentRow(0);
}

void FigurePanel::openChosen()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (item && item->data(Qt::UserRole).isValid())
        Q_EMIT m_session.evidenceRequested(item->data(Qt::UserRole).toLongLong());
}

EmptyState* tableOver(QTableView* table, FigurePanel* panel, int share)
{
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(table);
    splitter->addWidget(panel);
    splitter->setStretchFactor(0, share);
    splitter->setStretchFactor(1, 10 - share);
    return new EmptyState(splitter);
}

} // namespace duibiao::ui
