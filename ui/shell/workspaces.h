// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace duibiao::ui {

class RecentWorkspaces;
class Session;

/// Making, opening and closing workspace files.
class Workspaces : public QObject
{
    Q_OBJECT

public:
    /// What the session opens becomes the most recent.
    Workspaces(Session& session, RecentWorkspaces& recent, QWidget* window);

    /// `then` runs when there is a new workspace.
    void askNew(const std::function<void()>& then = {});
    void askOpen();
    void open(const QString& path);
    void openForReading(const QString& path);
    /// Opens the sample workspace, made from the built-in reports where there is none yet.
    void openSample();
    /// The ending of workspace files, without the dot.
    [[nodiscard]] static QString suffix();
    /// By its ending.
    [[nodiscard]] static bool isWorkspace(const QString& path);

Q_SIGNALS:
    /// A new, empty sample workspace is open and these reports belong into it.
    void sampleWanted(const QStringList& reports);

private:
    Session& m_session;
    QWidget* m_window;
};

} // namespace duibiao::ui
