// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

class QLocalServer;
class QLocalSocket;
class QLockFile;

namespace duibiao::ui {

/// One running program per user: a second start hands its files to the first and goes. Who holds
/// the lock is the first; the lock of a program that died is taken over, and its socket with it.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Outcome {
        First,     ///< nobody else runs; this one listens now
        HandedOver ///< the running one took the files; nothing is left to do here
    };

    /// `name` is of the program and the user; defaultName() for the real one.
    explicit SingleInstance(const QString& name, QObject* parent = nullptr);
    ~SingleInstance() override;

    [[nodiscard]] static QString defaultName();
    /// Relative paths are made absolute here, where the working folder is still known. Where the
    /// running one does not answer, this start goes on by itself as well.
    [[nodiscard]] Outcome start(const QStringList& files);

Q_SIGNALS:
    /// A second start wants these opened; empty: only the window.
    void filesReceived(const QStringList& files);

private:
    [[nodiscard]] bool handOver(const QStringList& files) const;
    void listen();
    void accept();
    void read(QLocalSocket* from);

    QString m_name;
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer* m_server;
};

} // namespace duibiao::ui
