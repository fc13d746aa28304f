// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/addfiguredialog.h"
#include "figures/figurefields.h"
#include "figures/figuresmodel.h"
#include "figures/figurespage.h"
#include "pagebench.h"
#include "wording/words.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace duibiao;
using namespace duibiao::test;
using namespace duibiao::ui;
using namespace Qt::StringLiterals;

using Model = FiguresModel;

namespace {

/// Bench with three figures, and the model over them.
struct Three
{
    Three()
    {
        goal = bench.add(figure(Role::Goal, shenzhen, seats, 2022, 200000, u"20万座以上"_s));
        outcome = bench.add(figure(Role::Achieved, shenzhen, seats, 2022, 206000, u"20.6万座"_s));
        other = bench.add(figure(Role::Goal, baoan, seats, 2021, 23100, u"23100座"_s));
        model = std::make_unique<Model>(bench.session());
        model->reload();
        tester = std::make_unique<QAbstractItemModelTester>(
            model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    [[nodiscard]] QModelIndex at(FigureId id, int column) const
    {
        return model->indexOfId(id, column);
    }

    PageBench bench;
    FigureId goal = 0;
    FigureId outcome = 0;
    FigureId other = 0;
    std::unique_ptr<Model> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

QStringList values(const Model& model)
{
    return cells(model, {Model::Literal});
}

} // namespace

class TestFiguresPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { PageBench::useOwnSettings(); }

    void tableShowsEveryFigure()
    {
        const Three three;
        QCOMPARE(cells(*three.model, {Model::District, Model::Literal, Model::Unit}),
                 QStringList({u"深圳市 | 20万座以上 | 座"_s, u"深圳市 | 20.6万座 | 座"_s,
                              u"深圳市/宝安区 | 23100座 | 座"_s}));
    }

    void sortsByValueNotByText()
    {
        const Three three;
        three.model->sort(Model::Value, Qt::AscendingOrder);
        QCOMPARE(values(*three.model), QStringList({u"23100座"_s, u"20万座以上"_s, u"20.6万座"_s}));
        three.model->sort(Model::Value, Qt::DescendingOrder);
        QCOMPARE(values(*three.model), QStringList({u"20.6万座"_s, u"20万座以上"_s, u"23100座"_s}));
        three.model->sort(-1);
        QCOMPARE(values(*three.model), QStringList({u"20万座以上"_s, u"20.6万座"_s, u"23100座"_s}));
    }

    /// A later version's catalogue may have known them.
    void indicatorsThatAreNotKnownGoByTheirLabels()
    {
        PageBench bench;
        for (const QString& label : {u"c"_s, u"a"_s, u"b"_s}) {
            Figure each =
                figure(Role::Goal, shenzhen, u"some.later.indicator"_s, 2022, 1, u"1座"_s);
            each.label = label;
            bench.add(each);
        }
        FiguresModel model(bench.session());
        model.reload();
        model.sort(Model::IndicatorColumn, Qt::AscendingOrder);
        QCOMPARE(cells(model, {Model::IndicatorColumn}), QStringList({u"a"_s, u"b"_s, u"c"_s}));
        QStringList typed(Model::columns);
        typed[Model::IndicatorColumn] = u"b"_s;
        model.choose({.text = {}, .role = {}, .review = {}, .columns = typed});
        QCOMPARE(cells(model, {Model::IndicatorColumn}), QStringList(u"b"_s));
    }

    void filters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("role"); // -1: any
        QTest::addColumn<QStringList>("shown");
        QTest::newRow("nothing") << QString() << -1
                                 << QStringList({u"20万座以上"_s, u"20.6万座"_s, u"23100座"_s});
        QTest::newRow("district") << u"宝安"_s << -1 << QStringList({u"23100座"_s});
        QTest::newRow("value") << u"206000"_s << -1 << QStringList({u"20.6万座"_s});
        QTest::newRow("role") << QString() << static_cast<int>(Role::Achieved)
                              << QStringList({u"20.6万座"_s});
        QTest::newRow("role and text")
            << u"20"_s << static_cast<int>(Role::Goal) << QStringList({u"20万座以上"_s});
        QTest::newRow("no such text") << u"no such"_s << -1 << QStringList();
    }

    void filters()
    {
        QFETCH(QString, text);
        QFETCH(int, role);
        const Three three;
        FigureChoice choice;
        choice.text = text;
        if (role >= 0)
            choice.role = static_cast<Role>(role);
        three.model->choose(choice);
        QTEST(values(*three.model), "shown");
    }

    void filterOutlivesAReload()
    {
        Three three;
        three.model->choose({.text = u"宝安"_s, .role = {}, .review = {}});
        three.bench.add(figure(Role::Goal, baoan, seats, 2022, 1, u"1座"_s));
        three.model->reload();
        QCOMPARE(values(*three.model), QStringList({u"23100座"_s, u"1座"_s}));
    }

    void editingIsStoredAndUndone()
    {
        Three three;
        QVERIFY(three.model->setData(three.at(three.goal, Model::Value), u"≥21万"_s));
        const Quantity edited = three.bench.session().figure(three.goal)->quantity;
        QCOMPARE(edited.value, Decimal(210000));
        QCOMPARE(edited.bound, Bound::AtLeast);
        QVERIFY(three.bench.session().undo());
        QCOMPARE(three.bench.session().figure(three.goal)->quantity.literal, u"20万座以上"_s);
    }

    void editsOfEachField_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QVariant>("typed");
        QTest::addColumn<QString>("shown");
        QTest::newRow("district") << int(Model::District) << QVariant(u"深圳市/龙华区"_s)
                                  << u"深圳市/龙华区"_s;
        QTest::newRow("label") << int(Model::IndicatorColumn) << QVariant(u"新办托儿所"_s)
                               << u"新办托儿所"_s;
        QTest::newRow("role") << int(Model::RoleColumn) << QVariant(int(Role::Achieved))
                              << wording::name(Role::Achieved);
        QTest::newRow("period") << int(Model::PeriodColumn) << QVariant(u"2021H1"_s)
                                << wording::name(Period::halfYear(2021, 1));
        QTest::newRow("unit") << int(Model::Unit) << QVariant(u"所"_s) << u"所"_s;
        QTest::newRow("review") << int(Model::ReviewColumn) << QVariant(int(Review::Rejected))
                                << wording::name(Review::Rejected);
        QTest::newRow("department")
            << int(Model::Department) << QVariant(u"基教科"_s) << u"基教科"_s;
    }

    void editsOfEachField()
    {
        QFETCH(int, column);
        QFETCH(QVariant, typed);
        Three three;
        QVERIFY(three.model->setData(three.at(three.goal, column), typed));
        three.model->reload();
        QTEST(three.at(three.goal, column).data().toString(), "shown");
    }

    void nonsenseIsRefusedWithAReason_data()
    {
        QTest::addColumn<int>("column");
        QTest::newRow("district") << int(Model::District);
        QTest::newRow("period") << int(Model::PeriodColumn);
        QTest::newRow("value") << int(Model::Value);
    }

    void nonsenseIsRefusedWithAReason()
    {
        QFETCH(int, column);
        Three three;
        const Figure before = *three.bench.session().figure(three.goal);
        QSignalSpy refused(three.model.get(), &Model::refused);
        QVERIFY(!three.model->setData(three.at(three.goal, column), u"qqq"_s));
        QCOMPARE(refused.size(), 1);
        QVERIFY(refused.at(0).at(0).toString().contains(u"qqq"_s));
        QCOMPARE(*three.bench.session().figure(three.goal), before);
    }

    void unchangedValueKeepsItsRounding()
    {
        Three three;
        const QModelIndex index = three.at(three.outcome, Model::Value);
        QVERIFY(three.model->setData(index, index.data(Qt::EditRole)));
        QCOMPARE(three.bench.session().figure(three.outcome)->quantity.literal, u"20.6万座"_s);
    }

    void whatWasWrittenCannotBeEdited()
    {
        const Three three;
        QVERIFY(!three.at(three.goal, Model::Literal).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(three.at(three.goal, Model::Value).flags().testFlag(Qt::ItemIsEditable));
    }

    void pageReviewsAndRemovesWhatIsChosen()
    {
        Three three;
        FiguresPage page(three.bench.session());
        page.show();
        auto* table = page.findChild<QTableView*>();
        QCOMPARE(table->model()->rowCount(), 3);
        table->selectRow(1);
        table->setFocus();
        page.findChild<QAction*>(u"acceptFigures"_s)->trigger();
        QCOMPARE(three.bench.session().figure(three.outcome)->review, Review::Accepted);
        page.findChild<QAction*>(u"removeFigures"_s)->trigger();
        QVERIFY(!three.bench.session().figure(three.outcome));
        QCOMPARE(table->model()->rowCount(), 2);
    }

    void doubleClickLeadsToTheSentence()
    {
        PageBench bench;
        Figure read = figure(Role::Achieved, shenzhen, seats, 2022, 206000, u"20.6万座"_s);
        read.evidence.quote = u"新建学位20.6万座"_s;
        bench.addReport(u"去年,新建学位20.6万座。"_s, {read});
        FiguresPage page(bench.session());
        page.show();
        QSignalSpy asked(&bench.session(), &Session::evidenceRequested);
        auto* table = page.findChild<QTableView*>();
        Q_EMIT table->doubleClicked(table->model()->index(0, 0));
        QCOMPARE(asked.size(), 0); // nothing is current yet
        table->setCurrentIndex(table->model()->index(0, 0));
        Q_EMIT table->doubleClicked(table->model()->index(0, 0));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(0).toLongLong(), bench.session().figures().at(0).id);
    }

    void showFigureLiftsAFilterThatHidesIt()
    {
        Three three;
        FiguresPage page(three.bench.session());
        page.show();
        page.findChild<QLineEdit*>()->setText(u"宝安"_s);
        QTRY_COMPARE(page.findChild<QTableView*>()->model()->rowCount(), 1);
        page.showFigure(three.outcome);
        auto* table = page.findChild<QTableView*>();
        QCOMPARE(table->currentIndex().siblingAtColumn(Model::Literal).data().toString(),
                 u"20.6万座"_s);
    }

    void dialogAddsAGoal()
    {
        PageBench bench;
        AddFigureDialog dialog(bench.session(), [&bench](const Figure& figure) {
            return !bench.session().addFigures({figure}).empty();
        });
        const auto field = [&dialog](const QString& name) {
            for (auto* line : dialog.findChildren<QLineEdit*>()) {
                if (line->accessibleName() == name)
                    return line;
            }
            return static_cast<QLineEdit*>(nullptr);
        };
        auto* add = dialog.findChild<QPushButton*>(u"add"_s);
        field(u"District"_s)->setText(u"深圳市"_s);
        field(u"Value"_s)->setText(u"20万"_s);
        field(u"Unit"_s)->setText(u"座"_s);
        field(u"Period"_s)->setText(u"2023"_s);
        add->click();
        QCOMPARE(bench.session().figures().size(), size_t(0)); // no indicator yet
        field(u"Indicator"_s)->setText(seats);
        add->click();
        QCOMPARE(bench.session().figures().size(), size_t(1));
        const Figure& added = bench.session().figures().front();
        QCOMPARE(added.indicatorId, seats);
        QCOMPARE(added.role, Role::Goal);
        QCOMPARE(added.quantity.value, Decimal(200000));
        QCOMPARE(added.period, Period::year(2023));
        QVERIFY(added.typedIn);
    }
};

QTEST_MAIN(TestFiguresPage)
#include "tst_figures_page.moc"
