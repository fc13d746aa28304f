// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/ledgerflow.h"
#include "pagebench.h"
#include "shared/rowmodel.h"
#include "shell/busybar.h"
#include "shell/messagebar.h"
#include "support.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::test;

namespace {

/// Marks whatever goes through tr(), so that what was not set anew shows.
class MarkingTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char*, const char* source, const char*,
                                    int n) const override
    {
        const QString number = n < 0 ? QString() : QString::number(n);
        return u"«"_s + QString::fromUtf8(source).replace(u"%n"_s, number);
    }
};

/// What can be done in a state, as one text.
QString enabledActions(const Desk& desk)
{
    QStringList names;
    for (const char* name :
         {"actionNew", "actionOpen", "actionClose", "actionImport", "actionExport", "actionPrint",
          "actionUndo", "actionRedo", "actionShowReports"}) {
        if (desk.action(name)->isEnabled())
            names.append(QLatin1StringView(name).sliced(6).toString());
    }
    return names.join(u' ');
}

} // namespace

class TestShell : public DeskTest
{
    Q_OBJECT

private Q_SLOTS:
    void tablesWaitForTheReportsTheyCameWith()
    {
        Desk desk;
        desk.begin(u"both.duibiao"_s);
        const QString table = desk.write(u"台账.csv"_s, u"区县,指标,年度,目标,单位\n"
                                                        "深圳市/宝安区,新建停车场,2022,12,座\n"_s);
        const auto isAsking = [&desk](const QString& name) {
            const auto dialogs = desk.window().findChildren<QDialog*>(name);
            return std::any_of(dialogs.begin(), dialogs.end(),
                               [](const QDialog* dialog) { return dialog->isVisible(); });
        };
        const QSignalSpy reading(desk.window().findChild<ui::LedgerFlow*>(),
                                 &ui::LedgerFlow::started);
        desk.window().takeFiles({desk.write(u"plan.txt"_s, planText()), table});
        QTRY_VERIFY(isAsking(u"importDialog"_s));
        QCOMPARE(reading.size(), 0);
        desk.find<QPushButton>("importStore")->click();
        QTRY_VERIFY(isAsking(u"ledgerDialog"_s));
        QCOMPARE(desk.session().reports().size(), size_t{1});
    }

    void openingThatBeganBeforeTheWindowIsTold()
    {
        PageBench bench;
        ui::Session& session = bench.session();
        QVERIFY(!session.addFigures(manyFigures()).empty());
        const QString path = session.path();
        session.closeWorkspace();
        QVERIFY(session.openWorkspace(path));
        QVERIFY(session.isBusy());
        ui::MainWindow window(session);
        window.show();
        const auto* busy = window.findChild<ui::BusyBar*>();
        QVERIFY(busy->isVisible());
        QVERIFY(!window.findChild<QAction*>(u"actionOpen"_s)->isEnabled());
        QTRY_VERIFY(!session.isBusy());
        QVERIFY(!busy->isVisible());
        QVERIFY(window.currentPage());
    }

    void actionsAreEnabledWhereTheyCanWork()
    {
        Desk desk;
        QCOMPARE(enabledActions(desk), u"New Open"_s);
        desk.begin(u"a.duibiao"_s);
        QCOMPARE(enabledActions(desk), u"New Open Close Import ShowReports"_s);
        desk.import({desk.write(u"plan.txt"_s, planText())});
        QCOMPARE(enabledActions(desk), u"New Open Close Import Export Print Undo ShowReports"_s);
        desk.trigger("actionUndo");
        QCOMPARE(enabledActions(desk), u"New Open Close Import Redo ShowReports"_s);
        desk.trigger("actionClose");
        QCOMPARE(enabledActions(desk), u"New Open"_s);
    }

    void everyActionHasTextTipAndUniqueKey()
    {
        Desk desk;
        QStringList keys;
        for (int command = 0; command < ui::Actions::commandCount; ++command) {
            const QAction* action =
                desk.window().actions()[static_cast<ui::Actions::Command>(command)];
            QVERIFY2(!action->objectName().isEmpty(), qPrintable(QString::number(command)));
            QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
            QVERIFY2(!action->toolTip().isEmpty(), qPrintable(action->objectName()));
            if (!action->shortcut().isEmpty())
                keys.append(action->shortcut().toString());
        }
        QCOMPARE(keys.removeDuplicates(), 0);
    }

    void workspaceSurvivesARestart()
    {
        Desk desk;
        desk.begin(u"a.duibiao"_s);
        desk.import({desk.write(u"plan.txt"_s, planText())});
        const auto figures = desk.session().figures();
        QVERIFY(!figures.empty());
        desk.restart();
        QVERIFY(!desk.session().isOpen());
        auto* recent = desk.find<QListWidget>("recentList");
        QCOMPARE(recent->count(), 1);
        QTest::keyClick(recent, Qt::Key_Return);
        QVERIFY(desk.session().isOpen());
        QCOMPARE(desk.session().figures(), figures);
        QVERIFY(desk.action("actionUndo")->isEnabled());
    }

    void deleteForgetsARecentWorkspace()
    {
        Desk desk;
        desk.begin(u"a.duibiao"_s);
        desk.trigger("actionClose");
        auto* recent = desk.find<QListWidget>("recentList");
        QCOMPARE(recent->count(), 1);
        QTest::keyClick(recent, Qt::Key_Delete);
        QCOMPARE(recent->count(), 0);
        QVERIFY(QFile::exists(desk.path(u"a.duibiao"_s)));
    }

    void aFileThatIsNoWorkspaceIsSaid()
    {
        Desk desk;
        desk.chooseFiles({desk.write(u"letter.duibiao"_s, u"just a letter"_s)});
        desk.trigger("actionOpen");
        QVERIFY(!desk.session().isOpen());
        auto* bar = desk.find<ui::MessageBar>("messageBar");
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->kind(), ui::MessageBar::Kind::Error);
        QTest::keyClick(bar, Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
    }

    void messageBarOffersTheWayBack()
    {
        Desk desk;
        desk.begin(u"a.duibiao"_s);
        desk.import({desk.write(u"plan.txt"_s, planText())});
        QCOMPARE(desk.session().reports().size(), 1U);
        QTest::mouseClick(desk.find<QAbstractButton>("messageAction"), Qt::LeftButton);
        QCOMPARE(desk.session().reports().size(), 0U);
        QTest::mouseClick(desk.find<QAbstractButton>("messageAction"), Qt::LeftButton);
        QCOMPARE(desk.session().reports().size(), 1U);
    }

    void cancelledDialogsChangeNothing()
    {
        Desk desk;
        desk.chooseFiles({});
        desk.trigger("actionNew");
        desk.trigger("actionOpen");
        QVERIFY(!desk.session().isOpen());
    }

    void pagesAreReachedByKey()
    {
        Desk desk;
        desk.begin(u"a.duibiao"_s);
        ui::Page* first = desk.window().currentPage();
        QTest::keyClick(&desk.window(), Qt::Key_2, Qt::ControlModifier);
        QVERIFY(desk.window().currentPage() != first);
        QTest::keyClick(&desk.window(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(desk.window().currentPage(), first);
    }

    void everyTextOfTheFrameFollowsTheLanguage()
    {
        Desk desk;
        desk.begin(u"a.duibiao"_s);
        MarkingTranslator marking;
        QCoreApplication::installTranslator(&marking);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
        QStringList left;
        for (int command = 0; command < ui::Actions::commandCount; ++command) {
            const auto which = static_cast<ui::Actions::Command>(command);
            const QAction* action = desk.window().actions()[which];
            const bool ownName = which == ui::Actions::Chinese || which == ui::Actions::English;
            if (!ownName && !action->text().startsWith(u'«'))
                left.append(action->text());
        }
        auto* page = desk.find<QWidget>("reportsPage");
        for (const QAbstractButton* button : page->findChildren<QAbstractButton*>()) {
            if (button->isVisible() && !button->text().isEmpty() &&
                !button->text().startsWith(u'«'))
                left.append(button->text());
        }
        for (const QLabel* label : page->findChildren<QLabel*>()) {
            if (label->isVisible() && !label->text().isEmpty() && !label->text().startsWith(u'«'))
                left.append(label->text());
        }
        QCoreApplication::removeTranslator(&marking);
        QCOMPARE(left, QStringList());
    }

    void busyWindowProtectsTheWorkspace()
    {
        Desk desk;
        desk.begin(u"a.duibiao"_s);
        ui::Actions actions(desk.session());
        actions.setBusy(true);
        for (const auto command : {ui::Actions::New, ui::Actions::Open, ui::Actions::Close,
                                   ui::Actions::Import, ui::Actions::Undo})
            QVERIFY(!actions[command]->isEnabled());
        actions.setBusy(false);
        QVERIFY(actions[ui::Actions::Import]->isEnabled());
    }

    void busyBarAsksOnceToCancel()
    {
        ui::BusyBar bar;
        QSignalSpy asked(&bar, &ui::BusyBar::cancelRequested);
        bar.begin(u"Reading"_s, true);
        auto* cancel = bar.findChild<QAbstractButton*>(u"busyCancel"_s);
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTest::mouseClick(cancel, Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
    }
};

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
