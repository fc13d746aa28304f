// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helpwindow.h"

#include "help/helpbrowser.h"
#include "help/helptopics.h"
#include "wording/language.h"

#include <QEvent>
#include <QListWidget>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int TopicRole = Qt::UserRole;

} // namespace

HelpWindow::HelpWindow(QWidget* parent)
    : QDialog(parent), m_splitter(new QSplitter(this)), m_contents(new QListWidget(this)),
      m_page(new HelpBrowser(this))
{
    setObjectName(u"helpWindow"_s);
    build();
    retranslate();
    connect(m_contents, &QListWidget::currentRowChanged, this, &HelpWindow::showTopic);
    connect(m_page, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
}

HelpWindow::~HelpWindow()
{
    QSettings().setValue(u"help/geometry"_s, saveGeometry());
}

void HelpWindow::build()
{
    m_contents->setObjectName(u"helpContents"_s);
    m_page->setObjectName(u"helpPage"_s);
    m_page->setOpenLinks(false);
    m_page->document()->setDocumentMargin(18);
    m_splitter->addWidget(m_contents);
    m_splitter->addWidget(m_page);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({190, 600});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    if (!restoreGeometry(QSettings().value(u"help/geometry"_s).toByteArray()))
        resize(820, 620);
}

void HelpWindow::open(const QString& topic, const QList<QAction*>& actions)
{
    m_actions = actions;
    choose(topic);
    showTopic(); // keys may have changed since
    show();
    raise();
    activateWindow();
    m_page->setFocus(Qt::OtherFocusReason);
}

QString HelpWindow::topic() const
{
    const QListWidgetItem* item = m_contents->currentItem();
    return item ? item->data(TopicRole).toString() : QString();
}

void HelpWindow::fillContents()
{
    const QString before = topic();
    const QSignalBlocker blocker(m_contents);
    m_contents->clear();
    for (const QString& each : helpTopics()) {
        auto* item =
            new QListWidgetItem(helpTitle(helpPage(each, wording::currentLanguage())), m_contents);
        item->setData(TopicRole, each);
    }
    choose(before);
}

void HelpWindow::choose(const QString& topic)
{
    const qsizetype row = helpTopics().indexOf(topic);
    m_contents->setCurrentRow(static_cast<int>(std::max<qsizetype>(0, row)));
}

void HelpWindow::showTopic()
{
    m_page->setHtml(withKeys(helpPage(topic(), wording::currentLanguage()), m_actions));
}

void HelpWindow::follow(const QUrl& link)
{
    const QString target = link.toString();
    if (helpTopics().contains(target))
        choose(target);
}

void HelpWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && m_contents->count() > 0)
        showTopic(); // pictures are painted in the palette's colours
    QDialog::changeEvent(event);
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Duibiao Help"));
    m_contents->setAccessibleName(tr("Topics"));
    m_page->setAccessibleName(tr("Help page"));
    fillContents();
    showTopic();
}

} // namespace duibiao::ui
