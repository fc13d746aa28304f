// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcome/welcomepage.h"

#include "shared/icons.h"
#include "shared/recentworkspaces.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pathRole = Qt::UserRole;

QPushButton* bigButton(const QString& name, const QString& iconName, QWidget* parent)
{
    auto* button = new QPushButton(icon(iconName), {}, parent);
    button->setObjectName(name);
    button->setIconSize(QSize(24, 24));
    button->setMinimumSize(250, 44);
    button->setAutoDefault(true);
    return button;
}

QFont scaled(QFont font, double factor, bool bold)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(bold);
    return font;
}

} // namespace

WelcomePage::WelcomePage(QAction* newWorkspace, QAction* openWorkspace, RecentWorkspaces& recent,
                         QWidget* parent)
    : QWidget(parent), m_recent(recent), m_newAction(newWorkspace), m_openAction(openWorkspace),
      m_title(new QLabel(this)), m_purpose(new QLabel(this)),
      m_new(bigButton(u"welcomeNew"_s, u"new"_s, this)),
      m_open(bigButton(u"welcomeOpen"_s, u"open"_s, this)),
      m_sample(bigButton(u"welcomeSample"_s, u"sample"_s, this)), m_recentTitle(new QLabel(this)),
      m_list(new QListWidget(this)), m_drop(new QLabel(this))
{
    build();
    connect(m_new, &QPushButton::clicked, m_newAction, &QAction::trigger);
    connect(m_open, &QPushButton::clicked, m_openAction, &QAction::trigger);
    connect(m_sample, &QPushButton::clicked, this, &WelcomePage::sampleRequested);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        Q_EMIT openRequested(item->data(pathRole).toString());
    });
    connect(&recent, &RecentWorkspaces::changed, this, &WelcomePage::fillRecent);
    retranslate();
}

void WelcomePage::build()
{
    m_title->setFont(scaled(font(), 2.2, true));
    m_purpose->setFont(scaled(font(), 1.1, false));
    m_purpose->setWordWrap(true);
    m_recentTitle->setFont(scaled(font(), 1.1, true));
    m_recentTitle->setBuddy(m_list);
    m_list->setObjectName(u"recentList"_s);
    m_list->setAlternatingRowColors(true);
    m_list->setSpacing(2);
    m_list->installEventFilter(this);
    m_drop->setObjectName(u"dropHint"_s);
    m_drop->setAlignment(Qt::AlignCenter);
    m_drop->setWordWrap(true);
    m_drop->setMinimumHeight(72);
    m_drop->setFrameStyle(static_cast<int>(QFrame::StyledPanel) | static_cast<int>(QFrame::Sunken));

    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(10);
    for (QPushButton* button : {m_new, m_open, m_sample})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto* recent = new QVBoxLayout;
    recent->addWidget(m_recentTitle);
    recent->addWidget(m_list, 1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(32);
    middle->addLayout(buttons);
    middle->addLayout(recent, 1);

    auto* column = new QVBoxLayout;
    column->setSpacing(16);
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_purpose);
    column->addSpacing(12);
    column->addLayout(middle, 6);
    column->addWidget(m_drop);
    column->addStretch(1);
    auto* page = new QHBoxLayout(this);
    page->setContentsMargins(48, 24, 48, 24);
    page->addStretch(1);
    page->addLayout(column, 8);
    page->addStretch(1);
}

void WelcomePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    fillRecent();
    if (m_list->count() > 0)
        m_list->setFocus(Qt::OtherFocusReason);
    else
        m_new->setFocus(Qt::OtherFocusReason);
}

void WelcomePage::fillRecent()
{
    const int kept = m_list->currentRow();
    m_list->clear();
    for (const QString& path : m_recent.paths()) {
        const QFileInfo info(path);
        const QString folder = QDir::toNativeSeparators(info.absolutePath());
        auto* item = new QListWidgetItem(info.completeBaseName() + u'\n' + folder, m_list);
        item->setData(pathRole, path);
        item->setIcon(icon(u"figures"_s));
        if (!info.exists()) {
            // Still selectable, so that Delete can take it off the list.
            item->setForeground(palette().brush(QPalette::Disabled, QPalette::WindowText));
            item->setToolTip(tr("This file is not there any more. Press Delete to forget it."));
            item->setText(item->text() + u" — "_s + tr("missing"));
        } else {
            item->setToolTip(QDir::toNativeSeparators(path));
        }
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(qBound(0, kept, m_list->count() - 1));
    m_list->setVisible(m_list->count() > 0);
    m_recentTitle->setVisible(m_list->count() > 0);
}

bool WelcomePage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete && m_list->currentItem()) {
        m_recent.forget(m_list->currentItem()->data(pathRole).toString());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void WelcomePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WelcomePage::retranslate()
{
    m_title->setText(tr("Duibiao"));
    m_purpose->setText(tr("Reads work plans and work summaries, keeps every figure with its "
                          "sentence, and sets what was promised beside what was achieved."));
    m_new->setText(tr("&New Workspace…"));
    m_open->setText(tr("&Open Workspace…"));
    m_sample->setText(tr("&Try the Sample"));
    m_sample->setToolTip(tr("A workspace with five reports of four districts"));
    m_recentTitle->setText(tr("&Recent workspaces"));
    m_list->setAccessibleName(tr("Recent workspaces"));
    m_list->setToolTip(tr("Enter opens, Delete forgets"));
    m_drop->setText(tr("Drop a workspace here to open it, or report files to begin a new one."));
    fillRecent();
}

} // namespace duibiao::ui
