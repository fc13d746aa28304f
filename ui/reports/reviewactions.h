// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include <array>

class QAction;
class QWidget;

namespace duibiao::ui {

/// What can be done with what was read from a report.
class ReviewActions : public QObject
{
    Q_OBJECT

public:
    enum Command {
        Accept,
        Fix,
        Reject,
        Reopen,
        NextOpen,
        PreviousOpen,
        AcceptAlike,
        RejectAlike,
        NewFigure,
        ShowUses,
        AcceptSure,
        CorrectHeading,
        RemoveReport,
    };
    static constexpr int commandCount = RemoveReport + 1;

    explicit ReviewActions(QWidget* page);

    [[nodiscard]] QAction* operator[](Command command) const { return m_actions[command]; }
    [[nodiscard]] QList<QAction*> all() const;
    /// Keys that are single letters work only while one of these has the focus, so that they never
    /// take a letter from a text field.
    void listenIn(QWidget* widget);
    void retranslate();

    struct State
    {
        bool writable = false;
        bool report = false;    ///< one is shown
        bool selection = false; ///< figures or milestones are selected
        bool figure = false;    ///< the current one is a figure
        bool marked = false;    ///< words of the text are marked
        bool anyOpen = false;   ///< some of the report are not reviewed
        bool anySure = false;   ///< some of these are sure
    };
    void update(const State& state);

private:
    std::array<QAction*, commandCount> m_actions{};
};

} // namespace duibiao::ui
