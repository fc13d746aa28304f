// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/messagebar.h"

#include "shared/icons.h"
#include "shared/rolelook.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <chrono>
#include <utility>

namespace duibiao::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString iconName(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Done:
        return u"done"_s;
    case MessageBar::Kind::Information:
        return u"info"_s;
    case MessageBar::Kind::Warning:
        return u"warning"_s;
    case MessageBar::Kind::Error:
        break;
    }
    return u"error"_s;
}

QColor ground(MessageBar::Kind kind, bool dark)
{
    switch (kind) {
    case MessageBar::Kind::Done:
        return dark ? QColor(0x1e, 0x3a, 0x2a) : QColor(0xe0, 0xf3, 0xe6);
    case MessageBar::Kind::Information:
        return dark ? QColor(0x20, 0x33, 0x4d) : QColor(0xe2, 0xec, 0xfa);
    case MessageBar::Kind::Warning:
        return dark ? QColor(0x47, 0x3a, 0x16) : QColor(0xfd, 0xf1, 0xcf);
    case MessageBar::Kind::Error:
        break;
    }
    return dark ? QColor(0x52, 0x25, 0x25) : QColor(0xfb, 0xe1, 0xe0);
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)),
      m_button(new QPushButton(this)), m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    m_text->setObjectName(u"messageText"_s);
    m_button->setObjectName(u"messageAction"_s);
    m_close->setObjectName(u"messageClose"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setIcon(icon(u"close"_s));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(true);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->setSpacing(10);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    layout->addWidget(m_close);

    m_leave.setSingleShot(true);
    connect(&m_leave, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        // The action may show the next message, which replaces this one's.
        if (const auto action = std::exchange(m_action, {}))
            action();
    });
    retranslate();
    hide();
}

void MessageBar::showMessage(Kind kind, const QString& text, const QString& actionText,
                             std::function<void()> action)
{
    m_kind = kind;
    m_action = std::move(action);
    m_text->setText(text);
    m_button->setText(actionText);
    m_button->setVisible(static_cast<bool>(m_action));
    colour();
    show();
    if (kind == Kind::Done)
        m_leave.start(12s);
    else
        m_leave.stop();
    setAccessibleName(text);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
    // Not PaletteChange: colour() sets this bar's own palette.
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ThemeChange ||
        event->type() == QEvent::StyleChange)
        colour();
}

void MessageBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

void MessageBar::retranslate()
{
    m_close->setToolTip(tr("Close this message (Esc)"));
    m_close->setAccessibleName(tr("Close this message"));
}

void MessageBar::colour()
{
    const QColor back = ground(m_kind, isDark(QPalette()));
    if (palette().color(QPalette::Window) != back) {
        QPalette own;
        own.setColor(QPalette::Window, back);
        setPalette(own);
    }
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(icon(iconName(m_kind)).pixmap(QSize(side, side), devicePixelRatioF()));
}

} // namespace duibiao::ui
