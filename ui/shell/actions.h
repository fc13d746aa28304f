// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include <array>

class QAction;

namespace duibiao::ui {

class Session;

/// Every action of the window: made here once, with its name, icon, key, tooltip and enabled
/// state. Menus, toolbar and navigation only show them; the window says what they do.
class Actions : public QObject
{
    Q_OBJECT

public:
    enum Command {
        New,
        Open,
        Close,
        Import,
        Export,
        Print,
        Quit,
        Undo,
        Redo,
        Paste,
        ShowReports,
        ShowFigures,
        ShowCompare,
        ShowMilestones,
        ShowChecks,
        ShowSheets,
        ShowCoverage,
        ShowAccuracy,
        ShowSearch,
        Chinese,
        English,
        ThemeSystem,
        ThemeLight,
        ThemeDark,
        Help,
        Keys,
        About,
    };
    static constexpr int commandCount = About + 1;
    static constexpr int pageCount = ShowSearch - ShowReports + 1;

    explicit Actions(const Session& session, QObject* parent = nullptr);

    [[nodiscard]] QAction* operator[](Command command) const { return m_actions[command]; }
    /// The action that shows page 0..pageCount-1.
    [[nodiscard]] QAction* page(int index) const { return m_actions[ShowReports + index]; }
    /// In the order of the commands.
    [[nodiscard]] QList<QAction*> all() const { return {m_actions.begin(), m_actions.end()}; }
    void retranslate();
    /// While long work runs, nothing that would change the workspace under it.
    void setBusy(bool busy);

private:
    void group(Command first, Command last);
    void updateStates();
    void updateHistoryTexts();
    void setText(Command command, const QString& text, const QString& tip);

    const Session& m_session;
    std::array<QAction*, commandCount> m_actions{};
    bool m_busy = false;
};

} // namespace duibiao::ui
