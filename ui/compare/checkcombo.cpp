// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/checkcombo.h"

#include <QEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace duibiao::ui {

namespace {

constexpr int KeyRole = Qt::UserRole;
/// A list of this length is read at a glance and needs no search line.
constexpr int shortList = 8;

} // namespace

CheckCombo::CheckCombo(QWidget* parent)
    : QToolButton(parent), m_find(new QLineEdit), m_list(new QListWidget), m_all(new QPushButton)
{
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    buildPopup();
    connect(m_find, &QLineEdit::textChanged, this, &CheckCombo::narrow);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        updateText();
        Q_EMIT checkedChanged();
    });
    connect(m_all, &QPushButton::clicked, this, [this] { setCheckedKeys({}); });
    retranslate();
}

void CheckCombo::buildPopup()
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->addWidget(m_find);
    layout->addWidget(m_list);
    layout->addWidget(m_all);
    m_find->setClearButtonEnabled(true);
    m_list->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    auto* menu = new QMenu(this);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(content);
    menu->addAction(action);
    connect(menu, &QMenu::aboutToShow, this, [this] {
        m_find->clear();
        (m_find->isHidden() ? static_cast<QWidget*>(m_list) : m_find)->setFocus();
    });
    setMenu(menu);
}

void CheckCombo::setTitle(const QString& title)
{
    m_title = title;
    m_list->setAccessibleName(title);
    setAccessibleName(title);
    updateText();
}

void CheckCombo::setItems(const std::vector<Item>& items)
{
    const QStringList before = checkedKeys();
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const Item& item : items) {
            auto* entry = new QListWidgetItem(item.name, m_list);
            entry->setData(KeyRole, item.key);
            entry->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            entry->setCheckState(before.contains(item.key) ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_find->setVisible(m_list->count() > shortList);
    setEnabled(m_list->count() > 0);
    updateText();
    if (checkedKeys() != before)
        Q_EMIT checkedChanged();
}

QStringList CheckCombo::checkedKeys() const
{
    QStringList keys;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            keys.append(m_list->item(i)->data(KeyRole).toString());
    }
    return keys;
}

void CheckCombo::setCheckedKeys(const QStringList& keys)
{
    if (keys == checkedKeys())
        return;
    {
        const QSignalBlocker blocker(m_list);
        for (int i = 0; i < m_list->count(); ++i) {
            QListWidgetItem* item = m_list->item(i);
            item->setCheckState(keys.contains(item->data(KeyRole).toString()) ? Qt::Checked
                                                                              : Qt::Unchecked);
        }
    }
    m_list->viewport()->update();
    updateText();
    Q_EMIT checkedChanged();
}

void CheckCombo::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

void CheckCombo::retranslate()
{
    m_find->setPlaceholderText(tr("Find in this list"));
    m_find->setAccessibleName(tr("Find in this list"));
    m_all->setText(tr("Show &All"));
    updateText();
}

void CheckCombo::updateText()
{
    const QStringList keys = checkedKeys();
    QString state = tr("%n chosen", nullptr, static_cast<int>(keys.size()));
    if (keys.isEmpty()) {
        state = tr("all");
    } else if (keys.size() == 1) {
        for (int i = 0; i < m_list->count(); ++i) {
            if (m_list->item(i)->checkState() == Qt::Checked)
                state = m_list->item(i)->text();
        }
    }
    setText(tr("%1: %2", "what is filtered, what is chosen").arg(m_title, state));
    m_all->setEnabled(!keys.isEmpty());
}

void CheckCombo::narrow(const QString& text)
{
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem* item = m_list->item(i);
        item->setHidden(!item->text().contains(text, Qt::CaseInsensitive));
    }
}

} // namespace duibiao::ui
