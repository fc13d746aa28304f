// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Walks through the window and leaves a picture of every page, state, theme and language:
//   duibiao_walkthrough FOLDER [REPORT...]      (QT_QPA_PLATFORM=offscreen; QT_SCALE_FACTOR)
// Without reports it reads the samples. Not a test: the pictures are for a person to look at.

#include "pagebench.h"
#include "reports/importdialog.h"
#include "shell/theme.h"
#include "support.h"
#include "wording/language.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFutureWatcher>
#include <QLineEdit>
#include <QPixmap>
#include <QPointer>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace duibiao;

namespace {

class Walk
{
public:
    Walk(const QString& folder, QString name, test::Desk& desk)
        : m_folder(folder), m_name(std::move(name)), m_desk(desk)
    {
    }

    void take(const QString& what, QWidget* widget = nullptr)
    {
        QWidget* shown = widget ? widget : &m_desk.window();
        const bool settled =
            QTest::qWaitFor([this, shown] { return shown->isVisible() && idle(); });
        QVERIFY2(settled, qPrintable(what));
        settle();
        takeNow(what, shown);
    }

    /// While something is under way.
    void takeNow(const QString& what, QWidget* shown)
    {
        const QString file =
            u"%1-%2-%3.png"_s.arg(m_name).arg(++m_count, 2, 10, QChar(u'0')).arg(what);
        shown->grab().save(m_folder.filePath(file));
    }

private:
    /// Toolbars lay themselves out, and charts that were replaced go, when events are handled.
    static void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    /// Every worker of a page has handed its result over: its watcher is gone by then.
    [[nodiscard]] bool idle() const
    {
        return m_desk.window().findChildren<QFutureWatcherBase*>().isEmpty();
    }

    QDir m_folder;
    QString m_name;
    test::Desk& m_desk;
    int m_count = 0;
};

constexpr std::array pages{"actionShowReports",    "actionShowFigures",  "actionShowCompare",
                           "actionShowMilestones", "actionShowChecks",   "actionShowSheets",
                           "actionShowCoverage",   "actionShowAccuracy", "actionShowSearch"};
/// What opens a dialog; the last four need the Figures page.
constexpr std::array dialogActions{"actionKeys", "actionHelp",   "addFigure",
                                   "enterPlan",  "editSelected", "figureUses"};

QString pageName(const char* action)
{
    return QString::fromLatin1(action).mid(10).toLower();
}

/// The dialogs that are open, which are closed behind it.
void takeOpen(Walk& pictures, const QString& name)
{
    std::vector<QPointer<QDialog>> open; // one that was closed goes while another is looked at
    for (QWidget* top : QApplication::topLevelWidgets()) {
        if (auto* dialog = qobject_cast<QDialog*>(top); dialog && dialog->isVisible())
            open.emplace_back(dialog);
    }
    for (const QPointer<QDialog>& dialog : open) {
        pictures.take(name, dialog);
        dialog->close();
    }
}

/// Every choice of a box, as its user would choose it.
void takeChoices(test::Desk& desk, Walk& pictures, const char* box, const QString& name)
{
    auto* choices = desk.find<QComboBox>(box);
    for (int i = choices->count() - 1; i >= 0; --i) {
        choices->setCurrentIndex(i);
        Q_EMIT choices->activated(i);
        pictures.take(u"%1-%2"_s.arg(name, choices->itemData(i).toString()));
    }
}

/// A city's row with those of two districts beneath it.
void takeOpenCity(test::Desk& desk, Walk& pictures)
{
    auto* table = desk.find<QTableView>("compareTable");
    const int before = table->model()->rowCount();
    const auto made = desk.session().addFigures(
        {test::figure(Role::Goal, test::baoan, test::seats, 2022, 50'000, u"5万座"_s),
         test::figure(Role::Goal, u"440309"_s, test::seats, 2022, 30'000, u"3万座"_s)});
    if (made.empty() || !QTest::qWaitFor([&] { return table->model()->rowCount() > before; }))
        return;
    desk.focus(table);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Space);
    pictures.take(u"open-city"_s);
    desk.trigger("actionUndo");
}

/// The comparison in its layouts, with its charts, its dialogs and the evidence of a row.
void takeComparison(test::Desk& desk, Walk& pictures)
{
    desk.trigger("actionShowCompare");
    takeChoices(desk, pictures, "compareLayout", u"layout"_s);
    takeChoices(desk, pictures, "chartKinds", u"chart"_s);
    takeOpenCity(desk, pictures);
    auto* table = desk.find<QTableView>("compareTable");
    desk.focus(table);
    table->setCurrentIndex(table->model()->index(0, 4));
    QTest::keyClick(table, Qt::Key_Return);
    pictures.take(u"evidence"_s);
    for (const char* action : {"enterDenominators", "enterPace"}) {
        desk.trigger(action);
        takeOpen(pictures, QString::fromLatin1(action).toLower());
    }
}

/// Every dialog that an action opens, and a pasted block of cells.
void takeDialogs(test::Desk& desk, Walk& pictures)
{
    desk.trigger("actionShowFigures");
    desk.find<QTableView>("figuresTable")->selectRow(1);
    for (const char* action : dialogActions) {
        desk.trigger(action);
        takeOpen(pictures, QString::fromLatin1(action).toLower());
    }
    QGuiApplication::clipboard()->setText(u"区县\t指标名称\t目标值\t实际完成\t年度\n"
                                          "深圳市/宝安区\t新建停车场\t12座\t14座\t2022\n"
                                          "深圳市/龙华区\t新建停车场\t若干\t9座\t2022\n"_s);
    desk.trigger("actionPaste");
    takeOpen(pictures, u"paste"_s);
    desk.chooseFiles({desk.write(u"台账.csv"_s, u"区县,指标,年度,目标,完成值,单位\n"
                                                "深圳市/宝安区,新建停车场,2022,12,14,座\n"
                                                "深圳市/龙华区,新建停车场,2022,若干,9,座\n"_s)});
    desk.trigger("actionImport");
    if (QTest::qWaitFor([&desk] { return desk.find<QDialog>("ledgerDialog"); }))
        takeOpen(pictures, u"ledger"_s);
    desk.trigger("actionShowChecks");
    auto* findings = desk.find<QTableView>("findingsTable");
    if (QTest::qWaitFor([findings] { return findings->model()->rowCount() > 0; })) {
        findings->selectRow(0);
        pictures.take(u"checks-chosen"_s);
        desk.trigger("acceptFinding");
        takeOpen(pictures, u"accept"_s);
    }
    desk.trigger("actionShowSearch");
    auto* line = desk.find<QLineEdit>("searchLine");
    line->setText(u"学位"_s);
    QTest::keyClick(line, Qt::Key_Return);
    pictures.take(u"search-found"_s);
}

void walk(const QString& folder, const QString& name, const QStringList& reports)
{
    test::Desk desk;
    desk.window().resize(1280, 760);
    Walk pictures(folder, name, desk);
    pictures.take(u"welcome"_s);
    desk.begin(name + u".duibiao"_s);
    for (const char* page : pages) {
        desk.trigger(page);
        pictures.take(pageName(page) + u"-empty"_s);
    }
    desk.trigger(pages.front());
    ui::ImportDialog* dialog =
        desk.openImport(reports + QStringList{desk.write(u"empty.txt"_s, {})});
    QVERIFY(dialog);
    pictures.take(u"import"_s, dialog);
    dialog->accept();
    if (QTest::qWaitFor([&desk] { return desk.session().isBusy(); }))
        pictures.takeNow(u"reports-storing"_s, &desk.window());
    QTRY_VERIFY(!desk.session().isBusy() && !desk.session().reports().empty());
    pictures.take(u"reports-imported"_s);
    auto* table = desk.find<QTableView>("reviewTable");
    desk.focus(table);
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_A);
    QTest::keyClick(table, Qt::Key_R);
    pictures.take(u"reports-reviewed"_s);
    QTest::keyClick(table, Qt::Key_Return);
    pictures.take(u"reports-fix"_s);
    desk.trigger("actionCorrectHeading");
    for (QDialog* open : desk.window().findChildren<QDialog*>(u"headerDialog"_s)) {
        pictures.take(u"heading"_s, open);
        open->reject();
    }
    for (const char* page : pages) {
        desk.trigger(page);
        pictures.take(pageName(page));
    }
    takeComparison(desk, pictures);
    takeDialogs(desk, pictures);
    desk.window().takeFiles({desk.write(u"broken.duibiao"_s, u"This is no workspace."_s)});
    pictures.take(u"error"_s);
}

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments().sliced(1);
    if (arguments.isEmpty())
        return 2;
    test::useOwnSettings();
    QDir().mkpath(arguments.first());
    QStringList reports = arguments.sliced(1);
    if (reports.isEmpty()) {
        for (const QFileInfo& sample : QDir(u":/duibiao/samples"_s).entryInfoList(QDir::Files))
            reports.append(sample.filePath());
    }
    for (const QString& language : wording::languages()) {
        wording::useLanguage(language);
        for (const auto& [theme, name] :
             {std::pair(ui::Theme::Light, u"light"_s), std::pair(ui::Theme::Dark, u"dark"_s)}) {
            ui::applyTheme(theme);
            walk(arguments.first(), language + u'-' + name, reports);
        }
    }
    return 0;
}
