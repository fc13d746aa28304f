// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A city's row of the comparison opens into those of its districts.
#include "compare/checkcombo.h"
#include "compare/comparemodel.h"
#include "compare/comparepage.h"
#include "pagebench.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QSignalSpy>
#include <QTableView>

using namespace duibiao;
using namespace duibiao::test;
using namespace duibiao::ui;
using namespace Qt::StringLiterals;

namespace {

const QString longhua = u"440309"_s;
const QString quanzhou = u"350500"_s;

struct Shown
{
    Shown()
    {
        bench.add(figure(Role::Goal, shenzhen, seats, 2022, 200000, u"20万座"_s));
        bench.add(figure(Role::Goal, quanzhou, seats, 2022, 50000, u"5万座"_s));
        bench.add(figure(Role::Goal, baoan, seats, 2022, 40000, u"4万座"_s));
        bench.add(figure(Role::Goal, longhua, seats, 2022, 30000, u"3万座"_s));
        bench.add(figure(Role::Goal, longhua, seats, 2023, 31000, u"3.1万座"_s));
        wait([this] { page.show(); });
        table = page.findChild<QTableView*>(u"compareTable"_s);
        tester = std::make_unique<QAbstractItemModelTester>(
            table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        table->setFocus();
    }

    template <typename Cause> void wait(const Cause& cause)
    {
        QSignalSpy compared(&page, &ComparePage::compared);
        cause();
        QVERIFY(compared.size() > 0 || compared.wait());
    }

    [[nodiscard]] const CompareModel& model() const
    {
        return *qobject_cast<const CompareModel*>(table->model());
    }

    [[nodiscard]] QString literal(const QModelIndex& index) const
    {
        return model().row(index)->goal->figure.quantity.literal;
    }

    /// The goals as they stand, each behind as many dots as cities it is beneath.
    [[nodiscard]] QStringList goals() const
    {
        QStringList list;
        for (int row = 0; row < model().rowCount(); ++row) {
            const QModelIndex goal = model().index(row, CompareModel::Goal);
            list.append(QString(model().depth(goal), u'.') + literal(goal));
        }
        return list;
    }

    void stand(const QString& goal) const
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (literal(model().index(row, CompareModel::Goal)) == goal)
                table->setCurrentIndex(model().index(row, CompareModel::Goal));
        }
    }

    PageBench bench;
    ComparePage page{bench.session()};
    QTableView* table = nullptr;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

} // namespace

class TestCompareCities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        PageBench::useOwnSettings();
        QLocale::setDefault(QLocale::c());
    }
    void init() { QSettings().clear(); }

    void spaceOpensACityAndPutsItsDistrictsBack()
    {
        const Shown shown;
        const QStringList flat{u"5万座"_s, u"20万座"_s, u"4万座"_s, u"3万座"_s, u"3.1万座"_s};
        QCOMPARE(shown.goals(), flat);
        shown.stand(u"20万座"_s);
        QTest::keyClick(shown.table, Qt::Key_Space);
        // of the same time only
        const QStringList open{u"5万座"_s, u"20万座"_s, u".4万座"_s, u".3万座"_s, u"3.1万座"_s};
        QCOMPARE(shown.goals(), open);
        QCOMPARE(shown.literal(shown.table->currentIndex()), u"20万座"_s);
        QTest::keyClick(shown.table, Qt::Key_Space);
        QCOMPARE(shown.goals(), flat);
    }

    void theMarkOpensIt()
    {
        const Shown shown;
        shown.stand(u"20万座"_s);
        const QModelIndex district =
            shown.table->currentIndex().siblingAtColumn(CompareModel::District);
        const QRect cell = shown.table->visualRect(district);
        const QPoint mark(cell.left() + 6, cell.center().y());
        QTest::mouseClick(shown.table->viewport(), Qt::RightButton, {}, mark); // asks for the menu
        QCOMPARE(shown.goals().at(2), u"4万座"_s);
        QTest::mouseClick(shown.table->viewport(), Qt::LeftButton, {}, mark);
        QCOMPARE(shown.goals().at(2), u".4万座"_s);
    }

    void districtsStayBeneathTheirCityWhateverTheOrder()
    {
        const Shown shown;
        shown.stand(u"20万座"_s);
        QTest::keyClick(shown.table, Qt::Key_Space);
        shown.table->sortByColumn(CompareModel::Goal, Qt::AscendingOrder);
        QCOMPARE(shown.goals(),
                 QStringList({u"3.1万座"_s, u"5万座"_s, u"20万座"_s, u".3万座"_s, u".4万座"_s}));
        shown.table->sortByColumn(CompareModel::Goal, Qt::DescendingOrder);
        QCOMPARE(shown.goals(),
                 QStringList({u"20万座"_s, u".4万座"_s, u".3万座"_s, u"5万座"_s, u"3.1万座"_s}));
    }

    void aFilteredCityShowsItsDistrictsAllTheSame()
    {
        const Shown shown;
        shown.page.findChildren<CheckCombo*>().at(0)->setCheckedKeys({shenzhen});
        QCOMPARE(shown.goals(), QStringList(u"20万座"_s));
        shown.stand(u"20万座"_s);
        QTest::keyClick(shown.table, Qt::Key_Space);
        QCOMPARE(shown.goals(), QStringList({u"20万座"_s, u".4万座"_s, u".3万座"_s}));
    }

    void itStaysOpenWhenTheComparisonIsWorkedOutAnew()
    {
        Shown shown;
        shown.stand(u"20万座"_s);
        QTest::keyClick(shown.table, Qt::Key_Space);
        shown.wait([&shown] {
            shown.bench.add(figure(Role::Goal, u"440305"_s, seats, 2022, 20000, u"2万座"_s));
        });
        QCOMPARE(shown.goals(), QStringList({u"5万座"_s, u"20万座"_s, u".2万座"_s, u".4万座"_s,
                                             u".3万座"_s, u"3.1万座"_s}));
    }

    void onlyACityHasTheAction()
    {
        const Shown shown;
        const auto* open = shown.page.findChild<QAction*>(u"openCity"_s);
        shown.stand(u"20万座"_s);
        QVERIFY(open->isEnabled());
        QVERIFY(shown.model()
                    .index(shown.table->currentIndex().row(), CompareModel::District)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"2 row"_s));
        for (const QString& goal : {u"5万座"_s, u"4万座"_s}) {
            shown.stand(goal);
            QVERIFY2(!open->isEnabled(), qPrintable(goal));
        }
    }
};

QTEST_MAIN(TestCompareCities)
#include "tst_compare_cities.moc"
