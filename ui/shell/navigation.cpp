// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/navigation.h"

#include <QAction>
#include <QButtonGroup>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

Navigation::Navigation(const QList<QAction*>& pages, QWidget* parent) : QWidget(parent)
{
    setObjectName(u"navigation"_s);
    setAccessibleName(tr("Pages"));
    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Sunken);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* layout = new QVBoxLayout;
    row->addLayout(layout);
    row->addWidget(line);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(2);
    auto* group = new QButtonGroup(this); // lets the arrow keys move between the buttons
    for (QAction* page : pages) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(page);
        button->setObjectName(u"nav-"_s + page->objectName());
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setIconSize(QSize(24, 24));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setMinimumHeight(54);
        button->setMinimumWidth(84);
        group->addButton(button);
        layout->addWidget(button);
    }
    layout->addStretch(1);
}

void Navigation::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Pages"));
    QWidget::changeEvent(event);
}

} // namespace duibiao::ui
