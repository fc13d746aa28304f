// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/checkcombo.h"
#include "compare/comparemodel.h"
#include "compare/comparepage.h"
#include "compare/denominatordialog.h"
#include "compare/evidencepanel.h"
#include "compare/pacedialog.h"
#include "compare/viewsbox.h"
#include "pagebench.h"
#include "wording/words.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>

using namespace duibiao;
using namespace duibiao::test;
using namespace duibiao::ui;
using namespace Qt::StringLiterals;

using Model = CompareModel;

namespace {

struct Day
{
    Day()
    {
        bench.add(figure(Role::Goal, shenzhen, seats, 2022, 200000, u"20万座"_s));
        bench.add(figure(Role::Achieved, shenzhen, seats, 2022, 206000, u"20.6万座"_s));
        bench.add(figure(Role::Goal, baoan, seats, 2022, 40000, u"4万座"_s));
        bench.add(figure(Role::Achieved, baoan, seats, 2022, 30000, u"3万座"_s));
    }

    PageBench bench;
};

struct Shown
{
    explicit Shown(PageBench& bench) : page(bench.session())
    {
        page.resize(1200, 700);
        wait([this] { page.show(); });
        table = page.findChild<QTableView*>(u"compareTable"_s);
        views = page.findChild<ViewsBox*>();
    }

    /// Until the comparison that `cause` asks for is on show.
    template <typename Cause> void wait(const Cause& cause)
    {
        QSignalSpy compared(&page, &ComparePage::compared);
        cause();
        done = compared.size() > 0 || compared.wait();
    }

    [[nodiscard]] QStringList print() const { return cells(*table->model(), {Model::District}); }

    ComparePage page;
    QTableView* table = nullptr;
    ViewsBox* views = nullptr;
    bool done = false;
};

template <typename Dialog> Dialog* opened(const ComparePage& page, const QString& action)
{
    page.findChild<QAction*>(action)->trigger();
    return page.findChild<Dialog*>();
}

} // namespace

class TestCompareViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        PageBench::useOwnSettings();
        QLocale::setDefault(QLocale::c());
    }
    void init() { QSettings().clear(); }

    void aViewBringsBackWhatWasSaved()
    {
        Day day;
        Shown shown(day.bench);
        QVERIFY(shown.done);
        const auto filters = shown.page.findChildren<CheckCombo*>();
        filters.at(0)->setCheckedKeys({baoan});
        shown.table->horizontalHeader()->setSectionHidden(Model::Gap, true);
        shown.table->sortByColumn(Model::Goal, Qt::DescendingOrder);
        shown.views->save(u"宝安"_s);
        const compare::Selection saved = shown.page.selection();
        QCOMPARE(shown.views->shown(), u"宝安"_s);

        filters.at(0)->setCheckedKeys({});
        QCOMPARE(shown.views->shown(), QString()); // what is shown is no longer that view
        shown.table->horizontalHeader()->setSectionHidden(Model::Gap, false);
        shown.table->sortByColumn(-1, Qt::AscendingOrder);
        QCOMPARE(shown.print(), QStringList({u"深圳市"_s, u"深圳市/宝安区"_s}));

        shown.views->choose(u"宝安"_s);
        QCOMPARE(shown.print(), QStringList(u"深圳市/宝安区"_s));
        QVERIFY(shown.table->isColumnHidden(Model::Gap));
        QCOMPARE(shown.page.selection(), saved);
        QCOMPARE(shown.views->shown(), u"宝安"_s);
    }

    void whatCountsBelongsToTheViewAndHoldsOnAllPages()
    {
        PageBench bench;
        Figure goal = figure(Role::Goal, shenzhen, seats, 2022, 180000, u"18万座"_s);
        goal.issued = QDate(2022, 1, 10);
        bench.add(goal);
        goal.quantity.value = Decimal(200000);
        goal.issued = QDate(2022, 7, 1);
        bench.add(goal);
        bench.add(figure(Role::Achieved, shenzhen, seats, 2022, 190000, u"19万座"_s));
        Shown shown(bench);
        const auto verdicts = [&shown] { return cells(*shown.table->model(), {Model::Verdict}); };
        const QString missed = wording::name(compare::Verdict::Missed);
        const QString met = wording::name(compare::Verdict::Met);
        QCOMPARE(verdicts(), QStringList(missed));

        auto* versions = shown.page.findChild<QComboBox*>(u"compareVersions"_s);
        const auto choose = [&](const QString& code) {
            shown.wait([&] {
                versions->setCurrentIndex(versions->findData(code));
                Q_EMIT versions->activated(versions->currentIndex());
            });
        };
        choose(u"first"_s);
        QCOMPARE(verdicts(), QStringList(met));
        QCOMPARE(bench.session().snapshot().query().versions, compare::Versions::First);
        shown.views->save(u"原目标"_s);
        choose(u"both"_s);
        QCOMPARE(verdicts(), QStringList({met, missed}));
        QCOMPARE(shown.views->shown(), QString()); // no longer that view

        shown.wait([&] { shown.views->choose(u"原目标"_s); });
        QCOMPARE(verdicts(), QStringList(met));
        QCOMPARE(versions->currentData().toString(), u"first"_s);
        QCOMPARE(shown.views->shown(), u"原目标"_s);
        // another session of the same planner starts with it
        QCOMPARE(rememberedJudging().versions, compare::Versions::First);
        bench.session().setJudging({});
    }

    void viewsAreRenamedDeletedAndBroughtBack()
    {
        Day day;
        Shown shown(day.bench);
        const auto names = [&day] {
            QStringList list;
            for (const SavedView& view : day.bench.session().contents().views())
                list.append(view.name);
            return list;
        };
        shown.views->save(u"甲"_s);
        shown.views->rename(u"乙"_s);
        QCOMPARE(names(), QStringList(u"乙"_s));
        QCOMPARE(shown.views->shown(), u"乙"_s);
        shown.views->remove();
        QCOMPARE(names(), QStringList());
        QCOMPARE(shown.views->shown(), QString());
        QVERIFY(day.bench.session().undo());
        QCOMPARE(names(), QStringList(u"乙"_s));
    }

    void perHeadHasAValueOnlyWhereTheDenominatorWasEntered()
    {
        Day day;
        QVERIFY(day.bench.session().setDenominators({{.districtCode = shenzhen,
                                                      .year = 2022,
                                                      .kind = Denominator::Kind::Residents,
                                                      .value = Decimal(20600000)}}));
        Shown shown(day.bench);
        QVERIFY(shown.table->isColumnHidden(Model::PerHeadColumn));
        auto* per = shown.page.findChild<QComboBox*>(u"comparePer"_s);
        per->setCurrentIndex(per->findData(u"residents"_s));
        Q_EMIT per->activated(per->currentIndex());
        QVERIFY(!shown.table->isColumnHidden(Model::PerHeadColumn));
        QCOMPARE(cells(*shown.table->model(), {Model::PerHeadColumn}),
                 QStringList({u"100.00"_s, u"–"_s}));
    }

    void denominatorsAreTypedStoredAndCleared()
    {
        Day day;
        Shown shown(day.bench);
        auto* dialog = opened<DenominatorDialog>(shown.page, u"enterDenominators"_s);
        QVERIFY(dialog);
        auto* model = dialog->findChild<DenominatorModel*>();
        const QAbstractItemModelTester tester(
            model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QModelIndex cell = model->index(0, DenominatorModel::Residents);
        QVERIFY(!model->setData(cell, u"many"_s, Qt::EditRole));
        QVERIFY(!model->setData(cell, u"0"_s, Qt::EditRole));
        QVERIFY(model->setData(cell, u"1768.16万"_s, Qt::EditRole));
        QCOMPARE(cell.data().toString(), u"17681600"_s);
        dialog->accept();
        const std::vector<Denominator> stored{{.districtCode = shenzhen,
                                               .year = 2022,
                                               .kind = Denominator::Kind::Residents,
                                               .value = Decimal(17681600)}};
        QCOMPARE(day.bench.session().contents().denominators(), stored);

        DenominatorDialog again(day.bench.session(), {shenzhen}, {2022});
        auto* typed = again.findChild<DenominatorModel*>();
        QVERIFY(
            typed->setData(typed->index(0, DenominatorModel::Residents), QString(), Qt::EditRole));
        again.accept();
        QVERIFY(day.bench.session().contents().denominators().empty());
        QVERIFY(day.bench.session().undo());
        QCOMPARE(day.bench.session().contents().denominators(), stored);
    }

    void denominatorsArePasted()
    {
        Day day;
        DenominatorModel model(day.bench.session(), {shenzhen, baoan});
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setYear(2022);
        const auto shown = [&model] { return cells(model, {1, 2, 3}); };
        // from the cell on
        QCOMPARE(model.paste(model.index(0, DenominatorModel::Residents),
                             u"1768.16万\t120万\r\n447.66万\t\r\n"_s),
                 0);
        QCOMPARE(shown(), QStringList({u"17681600 | 1200000 | "_s, u"4476600 |  | "_s}));
        // to the districts that are named, whatever their order
        QCOMPARE(model.paste({}, u"宝安区\t450万\n深圳市\t1779万"_s), 0);
        QCOMPARE(shown(), QStringList({u"17790000 | 1200000 | "_s, u"4500000 |  | "_s}));
        // a heading, another district, beyond the table
        QCOMPARE(model.paste({}, u"区\t常住人口\n福田区\t155万\n深圳市\t1780万\t1\t2\t3"_s), 5);
        QCOMPARE(shown(), QStringList({u"17800000 | 1 | 2"_s, u"4500000 |  | "_s}));
    }

    void stepsOfAGoalAreSuggestedChangedAndStored()
    {
        Day day;
        Shown shown(day.bench);
        shown.table->setCurrentIndex(shown.table->model()->index(0, 0));
        auto* dialog = opened<PaceDialog>(shown.page, u"enterPace"_s);
        QVERIFY(dialog);
        dialog->findChild<QPushButton*>(u"suggestSteps"_s)->click();
        auto* steps = dialog->findChild<QTableWidget*>();
        QCOMPARE(steps->rowCount(), 3); // the end of the year is the goal itself
        steps->item(2, 1)->setData(Qt::EditRole, 20.0);
        QVERIFY(!dialog->steps()); // less than before
        steps->item(0, 1)->setData(Qt::EditRole, 0.0);
        steps->item(1, 1)->setData(Qt::EditRole, 10.0);
        const FigureId goal = day.bench.session().figures().front().id;
        shown.wait([dialog] { dialog->accept(); });
        const std::vector<PaceStep> stored = day.bench.session().contents().paceSteps().value(goal);
        QCOMPARE(stored.size(), size_t(3));
        QCOMPARE(stored.back(),
                 PaceStep({.date = QDate(2022, 9, 30), .share = *Decimal::parse(u"0.2"_s)}));
    }

    void aPinnedValueStandsForItsCell()
    {
        Day day;
        day.bench.add(figure(Role::Achieved, shenzhen, seats, 2022, 199000, u"19.9万座"_s));
        Shown shown(day.bench);
        const auto outcome = [&shown] {
            return cells(*shown.table->model(), {Model::Outcome}).at(0);
        };
        const QString before = outcome();
        Q_EMIT shown.table->doubleClicked(shown.table->model()->index(0, Model::Outcome));
        const auto pins = shown.page.findChild<EvidencePanel*>()->findChildren<QPushButton*>(
            QRegularExpression(u"^pin"_s));
        QCOMPARE(pins.size(), 2);
        shown.wait([&pins] { pins.at(1)->click(); });
        QVERIFY(outcome() != before);
        shown.wait([&day] { QVERIFY(day.bench.session().undo()); });
        QCOMPARE(outcome(), before);
    }
};

QTEST_MAIN(TestCompareViews)
#include "tst_compare_views.moc"
