// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/shortcutsdialog.h"

#include "shell/shortcuts.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { Name, Key };

QString plainName(const QAction* action)
{
    QString name = action->text();
    return name.remove(u'&').remove(u'…');
}

QAction* actionOf(const QTreeWidgetItem* item)
{
    return item ? item->data(Name, Qt::UserRole).value<QAction*>() : nullptr;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(Shortcuts& shortcuts, const QStringList& pages, QWidget* parent)
    : QDialog(parent), m_shortcuts(shortcuts), m_find(new QLineEdit(this)),
      m_list(new QTreeWidget(this)), m_key(new QKeySequenceEdit(this)), m_message(new QLabel(this)),
      m_takeOver(new QPushButton(tr("&Use It Here Instead"), this)),
      m_clear(new QPushButton(tr("&No Key"), this)),
      m_reset(new QPushButton(tr("&Standard Key"), this))
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keyboard Shortcuts"));
    resize(560, 560);
    build();
    fill(pages);
    connect(m_find, &QLineEdit::textChanged, this, &ShortcutsDialog::find);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::showCurrent);
    connect(m_key, &QKeySequenceEdit::editingFinished, this,
            [this] { take(m_key->keySequence()); });
    connect(m_takeOver, &QPushButton::clicked, this, &ShortcutsDialog::takeOver);
    connect(m_clear, &QPushButton::clicked, this, [this] { take({}); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (QAction* action = current())
            m_shortcuts.reset(action);
    });
    connect(&shortcuts, &Shortcuts::changed, this, [this] {
        showKeys();
        showCurrent();
    });
    showCurrent();
}

void ShortcutsDialog::build()
{
    m_find->setObjectName(u"shortcutsFind"_s);
    m_find->setClearButtonEnabled(true);
    m_find->setPlaceholderText(tr("Find by name or key"));
    m_find->setAccessibleName(tr("Find by name or key"));
    m_list->setObjectName(u"shortcutsList"_s);
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_list->setHeaderLabels({tr("Action"), tr("Key")});
    m_list->setAlternatingRowColors(true);
    m_list->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->resizeSection(Key, 160);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_find);
    layout->addWidget(m_list, 1);
    buildEditor(layout);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* all = buttons->addButton(tr("&All Standard Keys"), QDialogButtonBox::ResetRole);
    all->setObjectName(u"shortcutsResetAll"_s);
    connect(all, &QPushButton::clicked, &m_shortcuts, &Shortcuts::resetAll);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setAutoDefault(false); // Return is a key that can be chosen
}

void ShortcutsDialog::buildEditor(QVBoxLayout* layout)
{
    m_key->setObjectName(u"shortcutsKey"_s);
    m_key->setAccessibleName(tr("New key"));
    m_message->setObjectName(u"shortcutsMessage"_s);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_takeOver->setObjectName(u"shortcutsTakeOver"_s);
    m_clear->setObjectName(u"shortcutsClear"_s);
    m_reset->setObjectName(u"shortcutsReset"_s);
    auto* label = new QLabel(tr("New &key:"), this);
    label->setBuddy(m_key);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_key, 1);
    row->addWidget(m_clear);
    row->addWidget(m_reset);
    layout->addLayout(row);
    auto* told = new QHBoxLayout;
    told->addWidget(m_message, 1);
    told->addWidget(m_takeOver);
    layout->addLayout(told);
}

void ShortcutsDialog::fill(const QStringList& pages)
{
    for (const Shortcuts::Group& group : m_shortcuts.groups()) {
        if (group.actions.isEmpty())
            continue;
        auto* heading = new QTreeWidgetItem(m_list);
        heading->setText(Name, group.page < 0 ? tr("Everywhere")
                                              : tr("%1 page").arg(pages.value(group.page)));
        heading->setFirstColumnSpanned(true);
        heading->setFlags(Qt::ItemIsEnabled);
        for (QAction* action : group.actions) {
            auto* item = new QTreeWidgetItem(heading);
            item->setText(Name, plainName(action));
            item->setToolTip(Name, action->statusTip());
            item->setIcon(Name, action->icon());
            item->setData(Name, Qt::UserRole, QVariant::fromValue(action));
        }
    }
    m_list->expandAll();
    showKeys();
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
}

void ShortcutsDialog::showKeys()
{
    for (QTreeWidgetItemIterator each(m_list); *each; ++each) {
        const QAction* action = actionOf(*each);
        if (!action)
            continue;
        QFont font = m_list->font();
        font.setBold(m_shortcuts.isChanged(action));
        (*each)->setText(Key, Shortcuts::text(action));
        (*each)->setFont(Key, font);
    }
}

void ShortcutsDialog::find(const QString& words)
{
    const auto fits = [&](const QTreeWidgetItem* item) {
        return item->text(Name).contains(words, Qt::CaseInsensitive) ||
               item->text(Key).contains(words, Qt::CaseInsensitive);
    };
    for (int top = 0; top < m_list->topLevelItemCount(); ++top) {
        QTreeWidgetItem* heading = m_list->topLevelItem(top);
        bool any = false;
        for (int row = 0; row < heading->childCount(); ++row) {
            heading->child(row)->setHidden(!fits(heading->child(row)));
            any = any || !heading->child(row)->isHidden();
        }
        heading->setHidden(!any);
    }
}

QAction* ShortcutsDialog::current() const
{
    return actionOf(m_list->currentItem());
}

void ShortcutsDialog::showCurrent()
{
    const QAction* action = current();
    const QSignalBlocker blocker(m_key);
    m_key->setKeySequence(action ? action->shortcut() : QKeySequence());
    m_key->setEnabled(action);
    m_clear->setEnabled(action && !action->shortcut().isEmpty());
    m_reset->setEnabled(action && m_shortcuts.isChanged(action));
    m_message->setText(tr("Choose an action, then press its new key."));
    m_takeOver->hide();
}

void ShortcutsDialog::take(const QKeySequence& key)
{
    QAction* action = current();
    if (!action || key == action->shortcut())
        return;
    if (const QAction* other = m_shortcuts.conflict(action, key)) {
        m_message->setText(tr("%1 is the key of “%2” already.")
                               .arg(key.toString(QKeySequence::NativeText), plainName(other)));
        m_takeOver->show();
        return;
    }
    m_shortcuts.setKey(action, key);
}

void ShortcutsDialog::takeOver()
{
    QAction* action = current();
    const QKeySequence key = m_key->keySequence();
    if (!action)
        return;
    while (QAction* other = m_shortcuts.conflict(action, key)) {
        m_shortcuts.setKey(other, {});
    }
    m_shortcuts.setKey(action, key);
}

} // namespace duibiao::ui
