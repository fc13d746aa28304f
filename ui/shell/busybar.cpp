// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/busybar.h"

#include "shared/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

BusyBar::BusyBar(QWidget* parent)
    : QWidget(parent), m_what(new QLabel(this)), m_progress(new QProgressBar(this)),
      m_cancel(new QToolButton(this))
{
    setObjectName(u"busyBar"_s);
    m_cancel->setObjectName(u"busyCancel"_s);
    m_cancel->setIcon(icon(u"cancel"_s));
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_cancel->setFocusPolicy(Qt::StrongFocus);
    m_progress->setMaximumWidth(180);
    m_progress->setTextVisible(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_what);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        m_cancel->setEnabled(false); // asked once; the work stops at its next safe point
        Q_EMIT cancelRequested();
    });
    retranslate();
    hide();
}

void BusyBar::begin(const QString& what, bool cancellable)
{
    m_what->setText(what);
    m_progress->setAccessibleName(what);
    m_progress->setRange(0, 0);
    m_cancel->setVisible(cancellable);
    m_cancel->setEnabled(true);
    show();
}

void BusyBar::setProgress(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
}

void BusyBar::end()
{
    hide();
}

void BusyBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BusyBar::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Stop; nothing is left half done"));
}

} // namespace duibiao::ui
