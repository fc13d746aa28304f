// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/shortcuts.h"

#include <QAction>
#include <QSettings>

#include <algorithm>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

namespace {

QString settingOf(const QAction* action)
{
    return u"shortcuts/"_s + action->objectName();
}

/// Whether pressing the one would do the other, or wait for the rest of it.
bool clash(const QKeySequence& a, const QKeySequence& b)
{
    return !a.isEmpty() && !b.isEmpty() &&
           (a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch);
}

} // namespace

void Shortcuts::adopt(int page, const QList<QAction*>& actions)
{
    const auto known = [page](const Group& group) { return group.page == page; };
    if (std::any_of(m_groups.begin(), m_groups.end(), known))
        return;
    Group group{.page = page, .actions = {}};
    const QSettings settings;
    for (QAction* action : actions) {
        if (action->objectName().isEmpty())
            continue;
        m_given.insert(action, action->shortcuts());
        group.actions.append(action);
        const QVariant chosen = settings.value(settingOf(action));
        if (!chosen.isValid())
            continue;
        action->setShortcut(QKeySequence::fromString(chosen.toString()));
        show(action);
    }
    m_groups.push_back(std::move(group));
}

QAction* Shortcuts::conflict(const QAction* action, const QKeySequence& key) const
{
    const auto own = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group& group) {
        return group.actions.contains(action);
    });
    if (own == m_groups.end())
        return nullptr;
    for (const Group& group : m_groups) {
        // Two pages are never seen together.
        if (own->page >= 0 && group.page >= 0 && group.page != own->page)
            continue;
        for (QAction* other : group.actions) {
            const QList<QKeySequence> keys = other->shortcuts();
            if (other != action && std::any_of(keys.begin(), keys.end(),
                                               [&](const auto& one) { return clash(one, key); }))
                return other;
        }
    }
    return nullptr;
}

void Shortcuts::setKey(QAction* action, const QKeySequence& key)
{
    action->setShortcut(key);
    if (isChanged(action))
        QSettings().setValue(settingOf(action), key.toString());
    else
        QSettings().remove(settingOf(action));
    show(action);
    Q_EMIT changed();
}

void Shortcuts::reset(QAction* action)
{
    action->setShortcuts(m_given.value(action));
    QSettings().remove(settingOf(action));
    show(action);
    Q_EMIT changed();
}

void Shortcuts::resetAll()
{
    for (const Group& group : m_groups) {
        for (QAction* action : group.actions) {
            action->setShortcuts(m_given.value(action));
            show(action);
        }
    }
    QSettings().remove(u"shortcuts"_s);
    Q_EMIT changed();
}

bool Shortcuts::isChanged(const QAction* action) const
{
    return action->shortcuts() != m_given.value(action);
}

QString Shortcuts::text(const QAction* action)
{
    return QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
}

void Shortcuts::show(QAction* action) const
{
    // The status tip is the tooltip without the key.
    if (action->statusTip().isEmpty())
        return;
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(key.isEmpty()
                           ? action->statusTip()
                           : tr("%1 (%2)", "tooltip (key)").arg(action->statusTip(), key));
}

} // namespace duibiao::ui
