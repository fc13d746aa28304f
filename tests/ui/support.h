// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/session.h"
#include "shell/mainwindow.h"

#include <QAction>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// The real window on temporary files, with the answers that a user would give to its dialogs.
namespace duibiao::ui {
class ImportDialog;
}

namespace duibiao::test {

/// Call first in initTestCase(): settings and data of the test, never the user's.
void useOwnSettings();

/// Loaded once.
[[nodiscard]] std::shared_ptr<const reading::Knowledge> knowledge();

class Desk
{
public:
    Desk();
    ~Desk();

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    /// Writes a UTF-8 file and returns its path.
    [[nodiscard]] QString write(const QString& name, const QString& text) const;

    [[nodiscard]] ui::Session& session() { return *m_session; }
    [[nodiscard]] ui::MainWindow& window() { return *m_window; }
    /// As if the program were closed and started again.
    void restart();

    /// What the next file dialog answers; empty: the user cancels.
    void chooseFiles(const QStringList& paths) { m_chosen = paths; }

    /// The action of that name; the test fails where there is none or it is disabled.
    void trigger(const char* name);
    [[nodiscard]] QAction* action(const char* name) const;
    template <typename T> [[nodiscard]] T* find(const char* name) const
    {
        return m_window->findChild<T*>(QLatin1StringView(name));
    }

    /// A new workspace, and these reports imported without a correction.
    void begin(const QString& workspace);
    void import(const QStringList& paths);
    /// Opens the import dialog on these files; null where none came.
    [[nodiscard]] ui::ImportDialog* openImport(const QStringList& paths);
    /// Gives a widget the focus as a click into it would, so that its keys work.
    void focus(QWidget* widget);

private:
    void start();

    QTemporaryDir m_folder;
    QStringList m_chosen;
    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<ui::MainWindow> m_window;
};

/// A test on the desk: with settings of its own, empty before each case, and the knowledge at hand.
class DeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
};

/// Short reports written for the tests.
[[nodiscard]] QString planText();
[[nodiscard]] QString summaryText();

} // namespace duibiao::test
