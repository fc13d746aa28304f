// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/selection.h"

#include <QToolButton>

#include <functional>

namespace duibiao::ui {

class Session;

/// The saved views of the workspace: a button that opens a list to choose from, with saving,
/// renaming and deleting below. Each of these can be undone.
class ViewsBox : public QToolButton
{
    Q_OBJECT

public:
    using Current = std::function<compare::Selection()>;

    /// `current` is asked for what is shown when a view is saved.
    ViewsBox(Session& session, Current current, QWidget* parent = nullptr);

    /// Takes over what the workspace holds.
    void refresh();
    /// The name of the view that is shown; empty: none, or it was changed since.
    [[nodiscard]] QString shown() const { return m_shown; }
    /// What is shown is no longer what was chosen.
    void forgetShown();
    void save(const QString& name);
    void rename(const QString& name);
    void remove();
    void choose(const QString& name);
    void retranslate();

Q_SIGNALS:
    void chosen(const duibiao::compare::Selection& selection);

private:
    void fillMenu();
    void askName(const QString& title, const QString& before,
                 const std::function<void(const QString& name)>& take);
    void setShown(const QString& name);
    [[nodiscard]] const SavedView* view(const QString& name) const;

    Session& m_session;
    Current m_current;
    QString m_shown;
};

} // namespace duibiao::ui
