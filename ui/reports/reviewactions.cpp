// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reviewactions.h"

#include "shared/icons.h"

#include <QAction>
#include <QKeySequence>
#include <QWidget>

#include <algorithm>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

namespace {

struct Spec
{
    const char* name;
    const char* icon;
    QList<QKeySequence> keys;
};

const std::array<Spec, ReviewActions::commandCount>& specs()
{
    static const std::array<Spec, ReviewActions::commandCount> table{{
        {"actionAccept", "accept", {Qt::Key_A}},
        {"actionFix", "edit", {Qt::Key_Return, Qt::Key_Enter, Qt::Key_F2}},
        {"actionReject", "reject", {Qt::Key_R}},
        {"actionReopen", "reopen", {Qt::Key_O}},
        {"actionNextOpen", "down", {Qt::Key_N}},
        {"actionPreviousOpen", "up", {Qt::Key_P}},
        {"actionAcceptAlike", "acceptall", {Qt::SHIFT | Qt::Key_A}},
        {"actionRejectAlike", "reject", {Qt::SHIFT | Qt::Key_R}},
        {"actionNewFigure", "add", {Qt::Key_M, Qt::Key_Insert}},
        {"actionShowUses", "compare", {Qt::Key_U}},
        {"actionAcceptSure", "acceptall", {Qt::CTRL | Qt::SHIFT | Qt::Key_A}},
        {"actionCorrectHeading", "header", {Qt::CTRL | Qt::Key_H}},
        {"actionRemoveReport", "remove", {Qt::CTRL | Qt::Key_Delete}},
    }};
    return table;
}

} // namespace

ReviewActions::ReviewActions(QWidget* page) : QObject(page)
{
    for (size_t command = 0; command < m_actions.size(); ++command) {
        const Spec& spec = specs()[command];
        auto* action = new QAction(icon(QLatin1StringView(spec.icon)), {}, this);
        action->setObjectName(QLatin1StringView(spec.name));
        action->setShortcuts(spec.keys);
        const bool plain = command < AcceptSure;
        action->setShortcutContext(plain ? Qt::WidgetShortcut : Qt::WidgetWithChildrenShortcut);
        if (!plain)
            page->addAction(action);
        m_actions[command] = action;
    }
    retranslate();
}

QList<QAction*> ReviewActions::all() const
{
    QList<QAction*> actions(m_actions.begin(), m_actions.end());
    // A narrow toolbar shows the daily ones and keeps the rarer ones for its menu.
    std::rotate(actions.begin() + AcceptAlike, actions.begin() + AcceptSure, actions.end());
    return actions;
}

void ReviewActions::listenIn(QWidget* widget)
{
    for (int command = Accept; command < AcceptSure; ++command)
        widget->addAction(m_actions[static_cast<size_t>(command)]);
}

void ReviewActions::update(const State& state)
{
    const bool change = state.writable && state.report;
    m_actions[Accept]->setEnabled(change && state.selection);
    m_actions[Fix]->setEnabled(change && state.selection);
    m_actions[Reject]->setEnabled(change && state.selection);
    m_actions[Reopen]->setEnabled(change && state.selection);
    m_actions[NextOpen]->setEnabled(state.anyOpen);
    m_actions[PreviousOpen]->setEnabled(state.anyOpen);
    m_actions[AcceptAlike]->setEnabled(change && state.figure);
    m_actions[RejectAlike]->setEnabled(change && state.figure);
    m_actions[NewFigure]->setEnabled(change && state.marked);
    m_actions[ShowUses]->setEnabled(state.figure);
    m_actions[AcceptSure]->setEnabled(change && state.anySure);
    m_actions[CorrectHeading]->setEnabled(change);
    m_actions[RemoveReport]->setEnabled(change);
}

void ReviewActions::retranslate()
{
    const auto say = [this](Command command, const QString& text, const QString& tip) {
        QAction* action = m_actions[command];
        action->setText(text);
        action->setToolTip(tr("%1 (%2)", "tooltip (key)")
                               .arg(tip, action->shortcut().toString(QKeySequence::NativeText)));
        action->setStatusTip(tip);
    };
    say(Accept, tr("Accept"), tr("What was read is right"));
    say(Fix, tr("Fix"), tr("Correct number, role, indicator, district or period"));
    say(Reject, tr("Refuse"), tr("This is no figure of the report; leave it out"));
    say(Reopen, tr("Reopen"), tr("Take acceptance or refusal back"));
    say(NextOpen, tr("Next"), tr("Next one that is not reviewed"));
    say(PreviousOpen, tr("Previous"), tr("Previous one that is not reviewed"));
    say(AcceptAlike, tr("Accept Same Wording"),
        tr("Accept this figure and all of the workspace that are worded alike"));
    say(RejectAlike, tr("Refuse Same Wording"),
        tr("Refuse this figure and all of the workspace that are worded alike"));
    say(NewFigure, tr("Make Figure"), tr("Make a figure of the words marked in the text"));
    say(ShowUses, tr("Uses…"), tr("Show the comparisons and checks that rest on the figure"));
    say(AcceptSure, tr("Accept All Sure"),
        tr("Accept every open figure of this report that is not "
           "doubtful"));
    say(CorrectHeading, tr("Correct Heading…"),
        tr("Correct title, district, kind or period of the "
           "report"));
    say(RemoveReport, tr("Remove Report"),
        tr("Take the report and its figures out of the "
           "workspace"));
}

} // namespace duibiao::ui
