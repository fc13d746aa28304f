// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/actions.h"

#include "shared/icons.h"
#include "shared/session.h"
#include "wording/words.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

namespace {

struct Spec
{
    Actions::Command command;
    const char* name;
    const char* icon;
    QKeySequence key;
};

const std::array<Spec, Actions::commandCount>& specs()
{
    using K = QKeySequence;
    static const std::array<Spec, Actions::commandCount> table{{
        {Actions::New, "actionNew", "new", K(K::New)},
        {Actions::Open, "actionOpen", "open", K(K::Open)},
        {Actions::Close, "actionClose", "close", K(K::Close)},
        {Actions::Import, "actionImport", "import", K(Qt::CTRL | Qt::Key_I)},
        {Actions::Export, "actionExport", "export", K(Qt::CTRL | Qt::Key_E)},
        {Actions::Print, "actionPrint", "print", K(K::Print)},
        {Actions::Quit, "actionQuit", "quit", K(Qt::CTRL | Qt::Key_Q)},
        {Actions::Undo, "actionUndo", "undo", K(K::Undo)},
        {Actions::Redo, "actionRedo", "redo", K(K::Redo)},
        {Actions::Paste, "actionPaste", "paste", K(K::Paste)},
        {Actions::ShowReports, "actionShowReports", "reports", K(Qt::CTRL | Qt::Key_1)},
        {Actions::ShowFigures, "actionShowFigures", "figures", K(Qt::CTRL | Qt::Key_2)},
        {Actions::ShowCompare, "actionShowCompare", "compare", K(Qt::CTRL | Qt::Key_3)},
        {Actions::ShowMilestones, "actionShowMilestones", "milestones", K(Qt::CTRL | Qt::Key_4)},
        {Actions::ShowChecks, "actionShowChecks", "checks", K(Qt::CTRL | Qt::Key_5)},
        {Actions::ShowSheets, "actionShowSheets", "sheets", K(Qt::CTRL | Qt::Key_6)},
        {Actions::ShowCoverage, "actionShowCoverage", "coverage", K(Qt::CTRL | Qt::Key_7)},
        {Actions::ShowAccuracy, "actionShowAccuracy", "accuracy", K(Qt::CTRL | Qt::Key_8)},
        {Actions::ShowSearch, "actionShowSearch", "find", K(K::Find)},
        {Actions::Chinese, "actionChinese", nullptr, {}},
        {Actions::English, "actionEnglish", nullptr, {}},
        {Actions::ThemeSystem, "actionThemeSystem", nullptr, {}},
        {Actions::ThemeLight, "actionThemeLight", nullptr, {}},
        {Actions::ThemeDark, "actionThemeDark", nullptr, {}},
        {Actions::Help, "actionHelp", "help", K(K::HelpContents)},
        {Actions::Keys, "actionKeys", "keys", {}},
        {Actions::About, "actionAbout", "info", {}},
    }};
    return table;
}

} // namespace

Actions::Actions(const Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    for (const Spec& spec : specs()) {
        auto* action = new QAction(this);
        action->setObjectName(QLatin1StringView(spec.name));
        if (spec.icon)
            action->setIcon(icon(QLatin1StringView(spec.icon)));
        action->setShortcut(spec.key);
        m_actions[spec.command] = action;
    }
    m_actions[Quit]->setMenuRole(QAction::QuitRole);
    m_actions[About]->setMenuRole(QAction::AboutRole);
    group(ShowReports, ShowSearch);
    group(Chinese, English);
    group(ThemeSystem, ThemeDark);
    connect(&session, &Session::opened, this, &Actions::updateStates);
    connect(&session, &Session::changed, this, &Actions::updateStates);
    retranslate();
}

void Actions::group(Command first, Command last)
{
    auto* exclusive = new QActionGroup(this);
    for (int command = first; command <= last; ++command) {
        m_actions[static_cast<size_t>(command)]->setCheckable(true);
        exclusive->addAction(m_actions[static_cast<size_t>(command)]);
    }
}

void Actions::setBusy(bool busy)
{
    m_busy = busy;
    updateStates();
}

void Actions::updateStates()
{
    const bool open = m_session.isOpen();
    const bool writable = open && !m_session.isReadOnly() && !m_busy;
    const bool figures = open && !m_session.figures().empty();
    m_actions[New]->setEnabled(!m_busy);
    m_actions[Open]->setEnabled(!m_busy);
    m_actions[Close]->setEnabled(open && !m_busy);
    m_actions[Import]->setEnabled(writable);
    m_actions[Export]->setEnabled(figures && !m_busy);
    m_actions[Print]->setEnabled(figures);
    m_actions[Paste]->setEnabled(writable);
    m_actions[Undo]->setEnabled(writable && m_session.undoable().has_value());
    m_actions[Redo]->setEnabled(writable && m_session.redoable().has_value());
    for (int index = 0; index < pageCount; ++index)
        page(index)->setEnabled(open);
    updateHistoryTexts();
}

void Actions::setText(Command command, const QString& text, const QString& tip)
{
    QAction* action = m_actions[command];
    action->setText(text);
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(key.isEmpty() ? tip : tr("%1 (%2)", "tooltip (key)").arg(tip, key));
    action->setStatusTip(tip);
}

void Actions::updateHistoryTexts()
{
    const auto& undoable = m_session.undoable();
    const auto& redoable = m_session.redoable();
    const QString undo = undoable ? tr("Undo: %1").arg(wording::name(*undoable)) : tr("Undo");
    const QString redo = redoable ? tr("Redo: %1").arg(wording::name(*redoable)) : tr("Redo");
    setText(Undo, undo, undo);
    setText(Redo, redo, redo);
    m_actions[Undo]->setIconText(tr("Undo"));
    m_actions[Redo]->setIconText(tr("Redo"));
}

void Actions::retranslate()
{
    setText(New, tr("&New Workspace…"), tr("Make a new, empty workspace file"));
    setText(Open, tr("&Open Workspace…"), tr("Open a workspace file"));
    setText(Close, tr("&Close Workspace"), tr("Close the workspace and go to the start page"));
    setText(Import, tr("&Import Reports…"), tr("Read plans and summaries from text files"));
    setText(Export, tr("&Export Comparison…"), tr("Write the comparison to an Excel or CSV file"));
    setText(Print, tr("&Print Sheets…"), tr("See and print one summary sheet per district"));
    setText(Quit, tr("&Quit"), tr("Close the window; everything is saved already"));
    setText(Paste, tr("&Paste"), tr("Make a report of copied text, or figures of copied cells"));
    setText(ShowReports, tr("Reports"), tr("Imported reports and what was read from them"));
    setText(ShowFigures, tr("Figures"), tr("All goals and outcomes in one table"));
    setText(ShowCompare, tr("Compare"), tr("Goals beside outcomes, as table and chart"));
    setText(ShowMilestones, tr("Milestones"), tr("What was to be delivered, and what was"));
    setText(ShowChecks, tr("Checks"), tr("What does not fit together"));
    setText(ShowSheets, tr("Sheets"), tr("Summary sheets on paper"));
    setText(ShowCoverage, tr("Coverage"),
            tr("Which plans and summaries are there, and what is missing between them"));
    setText(ShowAccuracy, tr("Accuracy"),
            tr("How well reports were read, told from your own review"));
    setText(ShowSearch, tr("Search"), tr("Find words in the whole workspace"));
    setText(Chinese, u"中文"_s, tr("Show the program in Chinese"));
    setText(English, u"English"_s, tr("Show the program in English"));
    setText(ThemeSystem, tr("As the &System"), tr("Light or dark as the desktop is"));
    setText(ThemeLight, tr("&Light"), tr("Dark text on light ground"));
    setText(ThemeDark, tr("&Dark"), tr("Light text on dark ground"));
    setText(Help, tr("Duibiao &Help"), tr("The guide, opened at the current page"));
    setText(Keys, tr("Keyboard &Shortcuts…"), tr("See and change the keys of all actions"));
    setText(About, tr("&About Duibiao"), tr("Version and licence"));
    m_actions[Import]->setIconText(tr("Import"));
    m_actions[Export]->setIconText(tr("Export"));
    m_actions[Print]->setIconText(tr("Print"));
    updateStates();
}

} // namespace duibiao::ui
