// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagebench.h"
#include "paper/fontlist.h"
#include "shell/mainwindow.h"
#include "shell/messagebar.h"
#include "shell/startup.h"

#include <QFile>
#include <QListWidget>

using namespace duibiao;
using namespace duibiao::test;
using namespace Qt::StringLiterals;

/// A start with a workspace as argument: it is opened before there is a window.
class TestStartup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { PageBench::useOwnSettings(); }

    void theWindowShowsWhatWasOpenedBeforeIt()
    {
        const QStringList files = {m_folder.filePath(u"plan.txt"_s),
                                   m_folder.filePath(u"a.duibiao"_s)};
        QVERIFY(store::Workspace::create(files.at(1)));
        const ui::Startup startup(paper::readFontList());
        ui::Session session(startup.knowledge());
        ui::Startup::openEarly(session, files);
        QCOMPARE(session.path(), files.at(1));

        ui::MainWindow window(session);
        window.takeFiles({files.at(1)});
        window.show();
        QCOMPARE(session.path(), files.at(1));
        QVERIFY(window.currentPage() != nullptr);
        session.closeWorkspace();
        QCOMPARE(window.findChild<QListWidget*>(u"recentList"_s)->count(), 1);
    }

    void theWindowTellsWhatCouldNotBeOpenedBeforeIt()
    {
        QFile letter(m_folder.filePath(u"letter.duibiao"_s));
        QVERIFY(letter.open(QIODevice::WriteOnly));
        letter.write("just a letter");
        letter.close();
        const ui::Startup startup(paper::readFontList());
        ui::Session session(startup.knowledge());
        ui::Startup::openEarly(session, {letter.fileName()});
        QVERIFY(!session.isOpen());

        ui::MainWindow window(session);
        window.takeFiles({letter.fileName()});
        window.show();
        const auto* bar = window.findChild<ui::MessageBar*>(u"messageBar"_s);
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->kind(), ui::MessageBar::Kind::Error);
    }

    void withoutAWorkspaceNothingIsOpened()
    {
        const ui::Startup startup(paper::readFontList());
        ui::Session session(startup.knowledge());
        ui::Startup::openEarly(session, {u"plan.txt"_s});
        QVERIFY(!session.isOpen());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestStartup)
#include "tst_startup.moc"
