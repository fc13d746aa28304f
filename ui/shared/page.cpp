// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/page.h"

#include "shared/session.h"

#include <QEvent>

namespace duibiao::ui {

Page::Page(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    connect(&session, &Session::changed, this, [this](const SessionChange& change) {
        if (!m_stale && isVisible() && !change.everything && refreshPart(change))
            return;
        m_stale = true;
        refreshIfSeen();
    });
    connect(&session, &Session::workChanged, this, [this] { updateActions(); });
}

Page::~Page() = default;

EmptyState::Offer Page::importOffer()
{
    if (!m_session.isOpen() || m_session.isReadOnly())
        return {};
    return {.text = tr("&Import Reports…"), .act = [this] { Q_EMIT importRequested(); }};
}

void Page::showFigure(FigureId)
{
}

void Page::showMilestone(MilestoneId)
{
}

void Page::showRow(const compare::Row&)
{
}

void Page::showFinding(const QString&)
{
}

bool Page::refreshPart(const SessionChange&)
{
    return false;
}

void Page::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_stale = true; // names of indicators, periods and verdicts are in the tables too
        refreshIfSeen();
    }
    QWidget::changeEvent(event);
}

void Page::showPlace(ReportId, qsizetype, qsizetype)
{
}

bool Page::pasteCells(const QString&)
{
    return false;
}

void Page::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refreshIfSeen();
}

void Page::refreshIfSeen()
{
    if (!m_stale || !isVisible())
        return;
    m_stale = false;
    refresh();
}

} // namespace duibiao::ui
