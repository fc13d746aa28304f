// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/shortcuts.h"
#include "shell/shortcutsdialog.h"
#include "support.h"

#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::test;

namespace {

/// The dialog in the real window, with an action chosen in it.
class Chooser
{
public:
    explicit Chooser(Desk& desk)
    {
        desk.trigger("actionKeys");
        for (auto* each : desk.window().findChildren<ui::ShortcutsDialog*>()) {
            if (each->isVisible())
                dialog = each;
        }
    }

    template <typename T> [[nodiscard]] T* find(const char* name) const
    {
        return dialog->findChild<T*>(QLatin1StringView(name));
    }

    void choose(const QAction* action) const
    {
        auto* list = find<QTreeWidget>("shortcutsList");
        for (QTreeWidgetItemIterator each(list); *each; ++each) {
            if ((*each)->data(0, Qt::UserRole).value<QAction*>() == action)
                list->setCurrentItem(*each);
        }
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
    {
        auto* edit = find<QKeySequenceEdit>("shortcutsKey");
        QTest::keyClick(edit, key, modifiers);
        Q_EMIT edit->editingFinished(); // as it does a second after the last key
    }

    [[nodiscard]] QStringList shown() const
    {
        QStringList names;
        for (QTreeWidgetItemIterator each(find<QTreeWidget>("shortcutsList"),
                                          QTreeWidgetItemIterator::NotHidden);
             *each; ++each) {
            if ((*each)->data(0, Qt::UserRole).value<QAction*>())
                names.append((*each)->text(0));
        }
        return names;
    }

    ui::ShortcutsDialog* dialog = nullptr;
};

} // namespace

class TestShortcuts : public DeskTest
{
    Q_OBJECT

private Q_SLOTS:
    void aChosenKeyWorksAtOnceAndAfterARestart()
    {
        Desk desk;
        desk.begin(u"a.duibiao"_s);
        {
            const Chooser chooser(desk);
            chooser.choose(desk.action("actionShowChecks"));
            chooser.press(Qt::Key_J, Qt::ControlModifier);
            chooser.dialog->close();
        }
        const QKeySequence key(Qt::CTRL | Qt::Key_J);
        QCOMPARE(desk.action("actionShowChecks")->shortcut(), key);
        QVERIFY(desk.action("actionShowChecks")->toolTip().contains(u"Ctrl+J"_s));
        desk.restart();
        QCOMPARE(desk.action("actionShowChecks")->shortcut(), key);
        QVERIFY(desk.action("actionShowChecks")->toolTip().contains(u"Ctrl+J"_s));
    }

    void aKeyThatIsTakenIsToldAndCanBeTakenOver()
    {
        Desk desk;
        const Chooser chooser(desk);
        chooser.choose(desk.action("actionExport"));
        chooser.press(Qt::Key_I, Qt::ControlModifier);
        QCOMPARE(desk.action("actionExport")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_E));
        QVERIFY(chooser.find<QLabel>("shortcutsMessage")->text().contains(u"Import Reports"_s));
        auto* takeOver = chooser.find<QPushButton>("shortcutsTakeOver");
        QVERIFY(takeOver->isVisible());
        takeOver->click();
        QCOMPARE(desk.action("actionExport")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_I));
        QCOMPARE(desk.action("actionImport")->shortcut(), QKeySequence());
        QVERIFY(!takeOver->isVisible());
    }

    void pagesDoNotStandInEachOthersWay()
    {
        ui::Shortcuts shortcuts;
        QAction everywhere;
        QAction first;
        QAction second;
        everywhere.setObjectName(u"everywhere"_s);
        first.setObjectName(u"first"_s);
        second.setObjectName(u"second"_s);
        first.setShortcut(Qt::Key_A);
        everywhere.setShortcut(Qt::CTRL | Qt::Key_A);
        shortcuts.adopt(-1, {&everywhere});
        shortcuts.adopt(0, {&first});
        shortcuts.adopt(1, {&second});
        QCOMPARE(shortcuts.conflict(&second, Qt::Key_A), nullptr);
        QCOMPARE(shortcuts.conflict(&everywhere, Qt::Key_A), &first);
        QCOMPARE(shortcuts.conflict(&second, Qt::CTRL | Qt::Key_A), &everywhere);
        // Ctrl+A would fire before the second half of Ctrl+A, B is typed
        QCOMPARE(shortcuts.conflict(&second, QKeySequence(u"Ctrl+A, B"_s)), &everywhere);
    }

    void standardKeysComeBack()
    {
        Desk desk;
        const Chooser chooser(desk);
        chooser.choose(desk.action("actionImport"));
        chooser.find<QPushButton>("shortcutsClear")->click();
        QCOMPARE(desk.action("actionImport")->shortcut(), QKeySequence());
        chooser.find<QPushButton>("shortcutsReset")->click();
        QCOMPARE(desk.action("actionImport")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_I));
        chooser.choose(desk.action("actionQuit"));
        chooser.press(Qt::Key_J, Qt::ControlModifier);
        chooser.find<QPushButton>("shortcutsResetAll")->click();
        QCOMPARE(desk.action("actionQuit")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Q));
        QCOMPARE(QSettings().contains(u"shortcuts/actionQuit"_s), false);
    }

    void findsByNameAndByKey()
    {
        Desk desk;
        const Chooser chooser(desk);
        auto* find = chooser.find<QLineEdit>("shortcutsFind");
        find->setText(u"Keyboard"_s);
        QCOMPARE(chooser.shown(), QStringList(u"Keyboard Shortcuts"_s));
        find->setText(u"ctrl+i"_s);
        QCOMPARE(chooser.shown(), QStringList(u"Import Reports"_s));
    }
};

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
