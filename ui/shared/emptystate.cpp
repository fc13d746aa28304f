// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/emptystate.h"

#include <QLabel>
#include <QVBoxLayout>

namespace duibiao::ui {

EmptyState::EmptyState(QWidget* content, QWidget* parent)
    : QStackedWidget(parent), m_heading(new QLabel), m_whatNext(new QLabel)
{
    addWidget(content);
    auto* words = new QWidget;
    auto* layout = new QVBoxLayout(words);
    layout->addStretch(2);
    layout->addWidget(m_heading);
    layout->addWidget(m_whatNext);
    layout->addStretch(3);
    QFont large = m_heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_heading->setFont(large);
    for (QLabel* label : {m_heading, m_whatNext}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    addWidget(words);
}

void EmptyState::say(const QString& heading, const QString& whatNext)
{
    m_heading->setText(heading);
    m_whatNext->setText(whatNext);
    setCurrentIndex(heading.isEmpty() ? 0 : 1);
}

} // namespace duibiao::ui
