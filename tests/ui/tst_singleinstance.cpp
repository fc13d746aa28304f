// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/singleinstance.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;
using duibiao::ui::SingleInstance;

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8()); }

    void theSecondStartHandsItsFilesOver()
    {
        SingleInstance first(u"two"_s);
        QCOMPARE(first.start({}), SingleInstance::Outcome::First);
        QSignalSpy received(&first, &SingleInstance::filesReceived);
        QCOMPARE(startAside(u"two"_s, {u"a.txt"_s, u"/b/学位.duibiao"_s}),
                 SingleInstance::Outcome::HandedOver);
        QCOMPARE(received.size(), 1);
        QCOMPARE(received.at(0).at(0).toStringList(),
                 QStringList({QDir::current().absoluteFilePath(u"a.txt"_s), u"/b/学位.duibiao"_s}));
    }

    void aSecondStartWithoutFilesOnlyShowsTheWindow()
    {
        SingleInstance first(u"bare"_s);
        QCOMPARE(first.start({}), SingleInstance::Outcome::First);
        QSignalSpy received(&first, &SingleInstance::filesReceived);
        QCOMPARE(startAside(u"bare"_s, {}), SingleInstance::Outcome::HandedOver);
        QCOMPARE(received.size(), 1);
        QCOMPARE(received.at(0).at(0).toStringList(), QStringList());
    }

    void aDeadSocketAndALockOfADeadProgramAreTakenOver()
    {
        QFile socket(m_folder.filePath(u"dead"_s));
        QVERIFY(socket.open(QIODevice::WriteOnly));
        QFile lock(m_folder.filePath(u"dead.lock"_s));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("999999999\nduibiao\n"); // a process number that no system gives out
        lock.close();
        SingleInstance only(u"dead"_s);
        QCOMPARE(only.start({}), SingleInstance::Outcome::First);
        QCOMPARE(startAside(u"dead"_s, {}), SingleInstance::Outcome::HandedOver);
    }

    void whoGoesMakesRoomForTheNext()
    {
        {
            SingleInstance first(u"gone"_s);
            QCOMPARE(first.start({}), SingleInstance::Outcome::First);
        }
        SingleInstance next(u"gone"_s);
        QCOMPARE(next.start({}), SingleInstance::Outcome::First);
    }

    void nonsenseFromOutsideIsNotTaken()
    {
        SingleInstance first(u"nonsense"_s);
        QCOMPARE(first.start({}), SingleInstance::Outcome::First);
        QSignalSpy received(&first, &SingleInstance::filesReceived);
        QLocalSocket stranger;
        stranger.connectToServer(m_folder.filePath(u"nonsense"_s));
        QVERIFY(stranger.waitForConnected());
        stranger.write("\0\0\0\5hello", 9); // says five strings and has none
        QVERIFY(stranger.waitForBytesWritten());
        stranger.disconnectFromServer();
        QCOMPARE(startAside(u"nonsense"_s, {}), SingleInstance::Outcome::HandedOver);
        QCOMPARE(received.size(), 1);
    }

private:
    /// A second start waits for the first one's answer, so it needs a thread of its own here.
    static SingleInstance::Outcome startAside(const QString& name, const QStringList& files)
    {
        const auto started = QtConcurrent::run([name, files] {
            SingleInstance second(name);
            return second.start(files);
        });
        const bool ended = QTest::qWaitFor([&] { return started.isFinished(); });
        Q_ASSERT(ended);
        Q_UNUSED(ended);
        return started.result();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
