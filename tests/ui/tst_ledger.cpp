// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/files.h"
#include "figures/ledgerdialog.h"
#include "figures/ledgermemory.h"
#include "figures/ledgermodel.h"
#include "pagebench.h"
#include "support.h"
#include "wording/language.h"
#include "wording/tables.h"
#include "wording/words.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>

using namespace duibiao;
using namespace duibiao::test;
using namespace duibiao::ui;
using namespace Qt::StringLiterals;
using exchange::LedgerField;

namespace {

/// The dialog that the window has open, once it is there.
LedgerDialog* openLedger(Desk& desk)
{
    LedgerDialog* open = nullptr;
    const auto look = [&] {
        for (auto* dialog : desk.window().findChildren<LedgerDialog*>()) {
            if (dialog->isVisible())
                open = dialog;
        }
        return open != nullptr;
    };
    return QTest::qWaitFor(look) ? open : nullptr;
}

QAbstractItemModel& changesOf(const LedgerDialog& dialog)
{
    return *dialog.findChild<QTableView*>(u"ledgerChanges"_s)->model();
}

QStringList linesOf(const LedgerDialog& dialog)
{
    return cells(changesOf(dialog),
                 {LedgerModel::Kind, LedgerModel::RoleColumn, LedgerModel::District,
                  LedgerModel::IndicatorColumn, LedgerModel::PeriodColumn, LedgerModel::Difference,
                  LedgerModel::Place});
}

QPushButton* applyOf(const LedgerDialog& dialog)
{
    return dialog.findChild<QPushButton*>(u"ledgerApply"_s);
}

/// Says what a column is, as a planner does it.
void match(const LedgerDialog& dialog, int column, LedgerField field)
{
    auto* table = dialog.findChild<QTableWidget*>(u"ledgerColumns"_s);
    auto* box = qobject_cast<QComboBox*>(table->cellWidget(0, column));
    QVERIFY(box);
    box->setCurrentIndex(box->findData(static_cast<int>(field)));
    Q_EMIT box->activated(box->currentIndex());
}

exchange::LedgerWords words()
{
    return exchange::LedgerWords::load().value();
}

} // namespace

class TestLedgerUi : public DeskTest
{
    Q_OBJECT

private Q_SLOTS:
    void ledgerIsLookedOverAndTakenAsOneStep()
    {
        Desk desk;
        desk.begin(u"w.duibiao"_s);
        desk.chooseFiles({desk.write(u"台账.csv"_s, u"区县,指标,年度,目标,完成值,单位\n"
                                                    "深圳市/宝安区,新建停车场,2022,12,14,座\n"
                                                    "深圳市/龙华区,新建停车场,2022,9,,座\n"
                                                    "深圳市/无此区,新建停车场,2022,9,,座\n"_s)});
        desk.trigger("actionImport");
        LedgerDialog* dialog = openLedger(desk);
        QVERIFY(dialog);
        const QAbstractItemModelTester tester(&changesOf(*dialog));
        QCOMPARE(linesOf(*dialog).size(), 3);
        QCOMPARE(linesOf(*dialog).at(1),
                 u"New | Outcome | 深圳市/宝安区 | 新建停车场 | 2022 | 14 座 | 台账, row 2"_s);
        const auto* summary = dialog->findChild<QLabel*>(u"ledgerSummary"_s);
        QVERIFY2(summary->text().contains(u"无此区"_s), qPrintable(summary->text()));
        auto* table = dialog->findChild<QTableView*>(u"ledgerChanges"_s);
        table->selectRow(2);
        dialog->activateWindow();
        table->setFocus();
        QTRY_VERIFY(table->hasFocus());
        QTest::keyClick(table, Qt::Key_Space);
        applyOf(*dialog)->click();
        QCOMPARE(desk.session().figures().size(), size_t(2));
        QCOMPARE(desk.session().undoable()->action, store::ActionKind::ApplyChanges);
        QCOMPARE(desk.session().undoable()->count, 2);
        QVERIFY(desk.session().undo());
        QCOMPARE(desk.session().figures().size(), size_t(0));
    }

    void matchingDoneByHandIsRememberedForTheSameHeadings()
    {
        PageBench bench;
        const exchange::Grid grid{.name = u"表一"_s,
                                  .rows = {{{u"某局台账"_s, {}}},
                                           {{u"事由"_s, {}}, {u"数目"_s, {}}, {u"哪里"_s, {}}},
                                           {{u"新建停车场"_s, {}}, {{}, 12}, {u"深圳市"_s, {}}}}};
        LedgerDialog first({grid}, u"a.xlsx"_s, words(), bench.session(), nullptr);
        QVERIFY(!applyOf(first)->isEnabled());
        first.findChild<QSpinBox*>(u"ledgerHeading"_s)->setValue(2);
        match(first, 0, LedgerField::Indicator);
        match(first, 1, LedgerField::Value);
        QCOMPARE(linesOf(first).size(), 0); // no district and no period
        match(first, 2, LedgerField::District);
        first.findChild<QLineEdit*>(u"ledgerPeriod"_s)->setText(u"2022"_s);
        QCOMPARE(linesOf(first),
                 QStringList(u"New | Goal | 深圳市 | 新建停车场 | 2022 | 12 | 表一, row 3"_s));
        applyOf(first)->click();
        QCOMPARE(bench.session().figures().size(), size_t(1));

        exchange::Grid next = grid;
        next.rows.back()[1].number = 15;
        LedgerDialog second({next}, u"b.xlsx"_s, words(), bench.session(), nullptr);
        second.findChild<QLineEdit*>(u"ledgerPeriod"_s)->setText(u"2022"_s);
        QCOMPARE(linesOf(second), QStringList(u"Changed | Goal | 深圳市 | 新建停车场 | 2022 | "
                                              "Value: 12 → 15 | 表一, row 3"_s));
    }

    void aFieldHasOneColumn()
    {
        PageBench bench;
        const exchange::Grid grid{
            .name = u"表一"_s, .rows = {{{u"指标"_s, {}}, {u"目标"_s, {}}, {u"调整后目标"_s, {}}}}};
        LedgerDialog dialog({grid}, u"a.xlsx"_s, words(), bench.session(), nullptr);
        match(dialog, 2, LedgerField::Goal);
        auto* table = dialog.findChild<QTableWidget*>(u"ledgerColumns"_s);
        QStringList chosen;
        for (int column = 0; column < table->columnCount(); ++column)
            chosen.append(qobject_cast<QComboBox*>(table->cellWidget(0, column))->currentText());
        QCOMPARE(chosen, QStringList({u"Indicator"_s, u"(left out)"_s, u"Goal"_s}));
    }

    void editedWorkbookOfOursComesBack()
    {
        PageBench bench;
        const FigureId kept =
            bench.add(figure(Role::Goal, shenzhen, seats, 2022, 200000, u"20万座"_s));
        bench.add(figure(Role::Goal, shenzhen, seats, 2023, 150000, u"15万座"_s));
        std::vector<exchange::Grid> grids = handedOut(bench);
        edit(grids, kept);
        LedgerDialog dialog(std::move(grids), u"ours.xlsx"_s, words(), bench.session(), nullptr);
        QVERIFY(!dialog.findChild<QTableWidget*>(u"ledgerColumns"_s)->isVisibleTo(&dialog));
        const QStringList lines =
            cells(changesOf(dialog),
                  {LedgerModel::Kind, LedgerModel::PeriodColumn, LedgerModel::Difference});
        QCOMPARE(lines, QStringList({u"Changed | 2022 | Value: 200,000 座 → 210,000 座"_s,
                                     u"Gone | 2023 | 150,000 座 → removed"_s}));
        const auto ticked = [&](int row) {
            return changesOf(dialog).index(row, LedgerModel::Kind).data(Qt::CheckStateRole).toInt();
        };
        QCOMPARE(ticked(0), static_cast<int>(Qt::Checked));
        QCOMPARE(ticked(1), static_cast<int>(Qt::Unchecked)); // nothing goes unasked
        applyOf(dialog)->click();
        QCOMPARE(bench.session().figures().size(), size_t(2));
        QCOMPARE(bench.session().figure(kept)->quantity.value, Decimal(210000));
    }

    void whatOurCellsSayIsUnderstood_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Chinese") << u"zh_CN"_s;
    }

    void whatOurCellsSayIsUnderstood()
    {
        QFETCH(QString, language);
        const auto english = qScopeGuard([] { wording::useLanguage(u"en"_s); });
        QVERIFY(wording::useLanguage(language));
        const exchange::LedgerWords known = words();
        for (const Bound bound : {Bound::Exact, Bound::AtLeast, Bound::MoreThan, Bound::AtMost,
                                  Bound::LessThan, Bound::About})
            QCOMPARE(known.code(LedgerField::Bound, wording::name(bound)), toCode(bound));
        for (const Measure measure : {Measure::Added, Measure::Total, Measure::Cumulative,
                                      Measure::Rate, Measure::Change, Measure::Money})
            QCOMPARE(known.code(LedgerField::Measure, wording::name(measure)), toCode(measure));
        for (const Review review : {Review::Open, Review::Accepted, Review::Rejected})
            QCOMPARE(known.code(LedgerField::Review, wording::name(review)), toCode(review));
    }

    void numbersChangedInTheComparisonComeBack()
    {
        PageBench bench;
        bench.add(figure(Role::Goal, shenzhen, seats, 2022, 200000, u"20万座"_s));
        bench.add(figure(Role::Achieved, shenzhen, seats, 2022, 206000, u"20.6万座"_s));
        bench.add(figure(Role::Goal, shenzhen, seats, 2023, 150000, u"15万座"_s));
        std::vector<exchange::Grid> grids = handedOut(bench);
        auto& rows = grids.front().rows;
        constexpr std::size_t goal = 4;
        constexpr std::size_t outcome = 6;
        QCOMPARE(rows.size(), size_t(3));
        rows[1][goal].number = 210000;
        rows[2].resize(std::max(rows[2].size(), outcome + 1));
        rows[2][outcome].number = 149000;
        LedgerDialog dialog(std::move(grids), u"ours.xlsx"_s, words(), bench.session(), nullptr);
        QCOMPARE(linesOf(dialog),
                 QStringList(
                     {u"Changed | Goal | 深圳市 | New basic-education places | 2022 | "
                      "Value: 200,000 座 → 210,000 座 | Comparison, row 2"_s,
                      u"New | Outcome | 深圳市 | New basic-education places | 2023 | 149,000 座 | "
                      "Comparison, row 3"_s}));
        applyOf(dialog)->click();
        QCOMPARE(bench.session().figures().size(), size_t(4));
        QVERIFY(bench.session().undo());
        QCOMPARE(bench.session().figures().size(), size_t(3));
    }

    void whatCannotBeReadIsNotGone()
    {
        PageBench bench;
        bench.add(figure(Role::Goal, shenzhen, seats, 2022, 200000, u"20万座"_s));
        bench.add(figure(Role::Goal, shenzhen, seats, 2023, 150000, u"15万座"_s));
        std::vector<exchange::Grid> grids = handedOut(bench);
        const auto layouts = exchange::layoutsOf(grids, words());
        const auto goals = std::ranges::find(grids, u"Goals"_s, &exchange::Grid::name);
        QVERIFY(goals != grids.end());
        const auto& columns = layouts.at(goals->name).columns;
        goals->rows[1][columns.at(LedgerField::Value)] = {u"many"_s, {}};
        goals->rows.pop_back();
        LedgerDialog dialog(std::move(grids), u"ours.xlsx"_s, words(), bench.session(), nullptr);
        QCOMPARE(cells(changesOf(dialog), {LedgerModel::Kind, LedgerModel::Difference}),
                 QStringList(u"Gone | 150,000 座 → removed"_s));
        const auto* summary = dialog.findChild<QLabel*>(u"ledgerSummary"_s);
        QVERIFY2(summary->text().contains(u"many"_s), qPrintable(summary->text()));
    }

private:
    /// The workbook of all there is, as it is read back.
    static std::vector<exchange::Grid> handedOut(PageBench& bench)
    {
        const compare::Context context = bench.session().context();
        const wording::Results results{
            .rows = compare::compareFigures(bench.session().figures(), context),
            .milestones = {},
            .findings = {}};
        const QString path = bench.path(u"ours.xlsx"_s);
        if (!exchange::writeXlsx(wording::workbookTables(results, context), path))
            return {};
        return exchange::readSpreadsheet(path).value_or(std::vector<exchange::Grid>());
    }

    /// Changes the value of one figure in its sheet, and takes the lines of all others out.
    static void edit(std::vector<exchange::Grid>& grids, FigureId kept)
    {
        const auto layouts = exchange::layoutsOf(grids, words());
        for (exchange::Grid& grid : grids) {
            const auto layout = layouts.find(grid.name);
            if (layout == layouts.end())
                continue;
            const auto& columns = layout->second.columns;
            if (!columns.contains(LedgerField::Id))
                continue; // the comparison
            std::erase_if(grid.rows, [&](const auto& row) {
                const auto& id = row[columns.at(LedgerField::Id)];
                return id.number && static_cast<FigureId>(*id.number) != kept;
            });
            for (auto& row : grid.rows) {
                if (row[columns.at(LedgerField::Id)].number)
                    row[columns.at(LedgerField::Value)].number = 210000;
            }
        }
    }
};

QTEST_MAIN(TestLedgerUi)
#include "tst_ledger.moc"
