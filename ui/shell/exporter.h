// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "shared/filedialogs.h"

#include <QFutureWatcher>
#include <QObject>

class QWidget;

namespace duibiao::ui {

class Session;

/// Writes the whole comparison in any format that can be handed on, in a worker.
class Exporter : public QObject
{
    Q_OBJECT

public:
    Exporter(Session& session, QWidget* window);
    ~Exporter() override;

    void ask();
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void started();
    void ended();
    void exported(const QString& path);
    void failed(const duibiao::Error& error);

private:
    void start(const QString& path);
    void finish();
    [[nodiscard]] FileRequest fileRequest() const;

    Session& m_session;
    QWidget* m_window;
    QString m_path;
    QFutureWatcher<Result<void>> m_watcher;
};

} // namespace duibiao::ui
