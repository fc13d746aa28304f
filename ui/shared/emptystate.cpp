// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/emptystate.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(QWidget* content, QWidget* parent)
    : QStackedWidget(parent), m_heading(new QLabel), m_whatNext(new QLabel),
      m_button(new QPushButton)
{
    addWidget(content);
    auto* words = new QWidget;
    auto* layout = new QVBoxLayout(words);
    layout->addStretch(2);
    layout->addWidget(m_heading);
    layout->addWidget(m_whatNext);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    QFont large = m_heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_heading->setFont(large);
    for (QLabel* label : {m_heading, m_whatNext}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_button->setObjectName(u"nextStep"_s);
    m_button->setAutoDefault(true);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_act)
            m_act();
    });
    addWidget(words);
}

void EmptyState::say(const QString& heading, const QString& whatNext, const Offer& offer)
{
    m_heading->setText(heading);
    m_whatNext->setText(whatNext);
    m_button->setText(offer.text);
    m_button->setVisible(!offer.text.isEmpty());
    m_act = offer.act;
    if (heading.isEmpty() == (currentIndex() == 0))
        return;
    // the keys stay here: with the next step, and then where they were in the content
    const QWidget* focus = window()->focusWidget();
    const bool hadFocus = focus && isAncestorOf(focus);
    if (hadFocus && currentIndex() == 0)
        m_before = window()->focusWidget();
    setCurrentIndex(heading.isEmpty() ? 0 : 1);
    QWidget* next = currentIndex() == 0           ? m_before.data()
                    : m_button->isVisibleTo(this) ? m_button
                                                  : currentWidget();
    if (hadFocus && next)
        next->setFocus();
}

QWidget* EmptyState::button() const
{
    return m_button;
}

} // namespace duibiao::ui
