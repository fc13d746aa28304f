// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/singleinstance.h"

#include <QDataStream>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

namespace {

/// A running program answers at once; one that hangs must not keep the second from starting.
constexpr int patience = 2000; // ms
/// More than any command line holds; what claims to be longer is not ours.
constexpr qint64 longestMessage = 4 * 1024 * 1024;
constexpr auto streamVersion = QDataStream::Qt_6_4;

/// A folder of the user's own, so that other users' programs stay their own.
QString runtimeFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder.isEmpty() ? QDir::tempPath() : folder;
}

QStringList absolute(const QStringList& files)
{
    QStringList paths;
    for (const QString& file : files)
        paths.append(QFileInfo(file).absoluteFilePath());
    return paths;
}

} // namespace

SingleInstance::SingleInstance(const QString& name, QObject* parent)
    : QObject(parent), m_name(QDir(runtimeFolder()).filePath(name)),
      m_lock(std::make_unique<QLockFile>(m_name + u".lock"_s)), m_server(new QLocalServer(this))
{
    m_lock->setStaleLockTime(0); // a lock is stale only when its process is gone
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

SingleInstance::~SingleInstance() = default;

QString SingleInstance::defaultName()
{
    // Where there is no folder of the user's own, the name tells users apart.
    return u"duibiao-%1"_s.arg(qHash(QDir::homePath()), 0, 16);
}

SingleInstance::Outcome SingleInstance::start(const QStringList& files)
{
    if (m_lock->tryLock(0)) {
        listen();
        return Outcome::First;
    }
    return handOver(absolute(files)) ? Outcome::HandedOver : Outcome::First;
}

bool SingleInstance::handOver(const QStringList& files) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patience))
        return false;
    QByteArray message;
    QDataStream out(&message, QIODevice::WriteOnly);
    out.setVersion(streamVersion);
    out << files;
    socket.write(message);
    // The answer says that the files have arrived whole.
    return socket.waitForBytesWritten(patience) && socket.waitForReadyRead(patience);
}

void SingleInstance::listen()
{
    // With the lock in hand a socket that is still there belongs to nobody.
    QLocalServer::removeServer(m_name);
    m_server->listen(m_name);
}

void SingleInstance::accept()
{
    while (QLocalSocket* socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        if (socket->bytesAvailable() > 0)
            read(socket);
    }
}

void SingleInstance::read(QLocalSocket* from)
{
    if (from->bytesAvailable() > longestMessage) {
        from->abort();
        return;
    }
    QDataStream in(from);
    in.setVersion(streamVersion);
    in.startTransaction();
    QStringList files;
    in >> files;
    if (!in.commitTransaction())
        return; // the rest is still on its way
    from->write("1");
    from->flush();
    Q_EMIT filesReceived(files);
}

} // namespace duibiao::ui
