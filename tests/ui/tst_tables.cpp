// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/rowmodel.h"
#include "shared/roworder.h"
#include "shared/tablesetup.h"
#include "support.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QSettings>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace duibiao;

namespace {

struct Row
{
    qint64 id;
    QString name;
    QVariant value;
};

class ShopModel : public ui::RowModel
{
    Q_OBJECT

public:
    using ui::RowModel::RowModel;

    std::vector<Row> rows{
        {1, u"desks"_s, 12}, {2, u"chairs"_s, 120}, {3, u"lamps"_s, {}}, {4, u"boards"_s, 3}};

    void take(std::vector<Row> next)
    {
        resetRows([&] { rows = std::move(next); });
    }
    [[nodiscard]] qint64 rowId(int row) const override { return rows[static_cast<size_t>(row)].id; }

protected:
    [[nodiscard]] int sourceRowCount() const override { return static_cast<int>(rows.size()); }
    [[nodiscard]] int columnTotal() const override { return 2; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override
    {
        const Row& r = rows[static_cast<size_t>(row)];
        if (role == Qt::DisplayRole)
            return column == 0 ? QVariant(r.name) : QVariant(r.value.toString());
        return role == ui::SortRole && column == 1 ? r.value : QVariant();
    }
    [[nodiscard]] QVariant headerCell(int column, int role) const override
    {
        if (role == Qt::DisplayRole || role == ui::ColumnKeyRole)
            return column == 0 ? u"name"_s : u"value"_s;
        return {};
    }
};

QString names(const ui::RowModel& model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.index(row, 0).data().toString());
    return all.join(u' ');
}

} // namespace

class TestTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(); }
    void init() { QSettings().clear(); }

    void sortsNumbersByValueAndKeepsBlanksLast()
    {
        ShopModel model;
        model.take(model.rows);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.sort(1, Qt::AscendingOrder);
        QCOMPARE(names(model), u"boards desks chairs lamps"_s);
        model.sort(1, Qt::DescendingOrder);
        QCOMPARE(names(model), u"chairs desks boards lamps"_s);
        model.sort(-1);
        QCOMPARE(names(model), u"desks chairs lamps boards"_s);
    }

    void ordersByTextsThatAreAskedForOnce()
    {
        int asked = 0;
        const QStringList groups{u"c"_s, u"a"_s, u"c"_s, u"b"_s, u"a"_s, u"d"_s};
        const QHash<QString, QString> texts{
            {u"a"_s, u"second"_s}, {u"b"_s, u"first"_s}, {u"c"_s, u"second"_s}, {u"d"_s, {}}};
        const auto order = [&](Qt::SortOrder direction) {
            ui::RowOrder rows(static_cast<int>(groups.size()));
            for (int i = 0; i < groups.size(); ++i)
                rows.add(i, groups[i], [&] {
                    ++asked;
                    return texts[groups[i]];
                });
            return rows.sorted(direction);
        };
        QCOMPARE(order(Qt::AscendingOrder), (std::vector<int>{3, 0, 1, 2, 4, 5}));
        QCOMPARE(asked, 4);
        QCOMPARE(order(Qt::DescendingOrder), (std::vector<int>{0, 1, 2, 4, 3, 5}));
    }

    void ordersNumbersBeforeTextsBeforeNothing()
    {
        const QList<QVariant> values{u"many"_s, 12, {}, 2.5, QDate(1900, 1, 1), u""_s, u"few"_s};
        const auto order = [&](Qt::SortOrder direction) {
            ui::RowOrder rows(static_cast<int>(values.size()));
            for (int i = 0; i < values.size(); ++i)
                rows.add(i, values[i]);
            return rows.sorted(direction);
        };
        QCOMPARE(order(Qt::AscendingOrder), (std::vector<int>{3, 1, 4, 6, 0, 2, 5}));
        QCOMPARE(order(Qt::DescendingOrder), (std::vector<int>{4, 1, 3, 0, 6, 2, 5}));
    }

    void manyRowsAreFilteredLikeFew()
    {
        ShopModel model;
        std::vector<Row> rows;
        for (int i = 0; i < 50'000; ++i)
            rows.push_back({i, QString::number(i), i % 7});
        model.take(rows);
        model.sort(1, Qt::DescendingOrder);
        model.setFilter([](int row) { return row % 1000 == 3; });
        QCOMPARE(model.rowCount(), 50);
        QCOMPARE(model.index(0, 1).data().toInt(), 6);
        for (int row = 1; row < model.rowCount(); ++row)
            QVERIFY(model.index(row, 1).data().toInt() <= model.index(row - 1, 1).data().toInt());
    }

    void persistentIndexesFollowTheirRow()
    {
        ShopModel model;
        model.take(model.rows);
        const QPersistentModelIndex desks = model.index(0, 0);
        model.sort(0, Qt::AscendingOrder);
        QCOMPARE(names(model), u"boards chairs desks lamps"_s);
        QCOMPARE(desks.row(), 2);
        QCOMPARE(desks.data().toString(), u"desks"_s);
    }

    void filterAndSortHoldAcrossReloads()
    {
        ShopModel model;
        model.take(model.rows);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.sort(0, Qt::DescendingOrder);
        model.setFilter(
            [&](int row) { return model.rows[static_cast<size_t>(row)].value.toInt() > 5; });
        QCOMPARE(names(model), u"desks chairs"_s);
        model.take({{5, u"globes"_s, 9}, {6, u"atlases"_s, 1}, {7, u"maps"_s, 7}});
        QCOMPARE(names(model), u"maps globes"_s);
        QVERIFY(!model.indexOfSource(1).isValid());
        model.setFilter({});
        QCOMPARE(names(model), u"maps globes atlases"_s);
    }

    void selectionIsKeptAcrossReloads()
    {
        ShopModel model;
        model.take(model.rows);
        QTableView view;
        ui::setUpTable(&view, &model, u"shop"_s);
        view.selectRow(1);
        model.take({{9, u"new"_s, 1}, {2, u"chairs"_s, 130}, {1, u"desks"_s, 12}});
        QCOMPARE(view.currentIndex().data().toString(), u"chairs"_s);
        QCOMPARE(view.selectionModel()->selectedRows().size(), 1);
    }

    void copiesVisibleColumnsAsTheyStand()
    {
        ShopModel model;
        model.take({{1, u"a\tb\nc"_s, 4}, {2, u"d"_s, 5}});
        QTableView view;
        ui::setUpTable(&view, &model, u"shop"_s);
        view.selectAll();
        QCOMPARE(exchange::toTsv(ui::selectionOf(view)), u"name\tvalue\na b c\t4\nd\t5\n"_s);
        view.horizontalHeader()->moveSection(0, 1);
        QCOMPARE(exchange::toTsv(ui::selectionOf(view)), u"value\tname\n4\ta b c\n5\td\n"_s);
        view.setColumnHidden(1, true);
        QCOMPARE(exchange::toTsv(ui::selectionOf(view)), u"name\na b c\nd\n"_s);
    }

    void copiesCellsWithTheirHeading()
    {
        ShopModel model;
        model.take(model.rows);
        QTableView view;
        ui::setUpTable(&view, &model, u"shop"_s);
        view.setSelectionBehavior(QAbstractItemView::SelectItems);
        view.setCurrentIndex(model.index(1, 1));
        QCOMPARE(exchange::toTsv(ui::selectionOf(view)), u"value\n120\n"_s);
    }

    void copyKeyGivesTextAndTable()
    {
        ShopModel model;
        model.take({{1, u"desks & chairs"_s, 4}});
        QTableView view;
        ui::setUpTable(&view, &model, u"shop"_s);
        view.show();
        view.activateWindow();
        view.setFocus();
        QTRY_VERIFY(view.hasFocus());
        QGuiApplication::clipboard()->setText(u"before"_s);
        QTest::keySequence(&view, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s); // nothing was selected
        view.selectRow(0);
        QTest::keySequence(&view, QKeySequence::Copy);
        const QMimeData* data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->text(), u"name\tvalue\ndesks & chairs\t4\n"_s);
        QVERIFY2(data->html().contains(u"<tr><th>name</th><th>value</th></tr>\n"
                                       "<tr><td>desks &amp; chairs</td><td>4</td></tr>"_s),
                 qPrintable(data->html()));
    }

    void columnsAreRememberedByKey()
    {
        ShopModel model;
        model.take(model.rows);
        {
            QTableView view;
            ui::setUpTable(&view, &model, u"shop"_s);
            view.horizontalHeader()->resizeSection(0, 211);
            view.horizontalHeader()->moveSection(0, 1);
            view.sortByColumn(1, Qt::DescendingOrder);
        }
        QTableView view;
        ui::setUpTable(&view, &model, u"shop"_s);
        QCOMPARE(view.horizontalHeader()->visualIndex(0), 1);
        QCOMPARE(view.horizontalHeader()->sortIndicatorSection(), 1);
        QCOMPARE(names(model), u"chairs desks boards lamps"_s);
    }
};

QTEST_MAIN(TestTables)
#include "tst_tables.moc"
