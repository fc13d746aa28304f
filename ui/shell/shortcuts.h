// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>

#include <vector>

class QAction;

namespace duibiao::ui {

/// The keys of the window's and the pages' actions: the ones they are made with, and the ones that
/// the user chose instead, remembered by the actions' names. Actions without a name are left alone.
class Shortcuts : public QObject
{
    Q_OBJECT

public:
    /// Actions that can be reached together: those of the window, or of one page.
    struct Group
    {
        int page = -1; ///< -1: of the window
        QList<QAction*> actions;
    };

    using QObject::QObject;

    /// Gives these actions their chosen keys. A page is adopted once.
    void adopt(int page, const QList<QAction*>& actions);
    [[nodiscard]] const std::vector<Group>& groups() const { return m_groups; }

    /// The other action that this key already stands for where `action` can be reached.
    [[nodiscard]] QAction* conflict(const QAction* action, const QKeySequence& key) const;
    /// An empty key takes the action's key away.
    void setKey(QAction* action, const QKeySequence& key);
    void reset(QAction* action);
    void resetAll();
    [[nodiscard]] bool isChanged(const QAction* action) const;
    /// All keys of an action, for display.
    [[nodiscard]] static QString text(const QAction* action);

Q_SIGNALS:
    /// Keys differ; what shows them has to be set anew.
    void changed();

private:
    void show(QAction* action) const;

    std::vector<Group> m_groups;
    QHash<const QAction*, QList<QKeySequence>> m_given;
};

} // namespace duibiao::ui
