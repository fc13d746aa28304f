// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/selection.h"
#include "program.h"
#include "store/workspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace duibiao;
using namespace duibiao::test;
using namespace Qt::StringLiterals;

/// Saved views on the console.
class TestCliView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aViewChoosesTheRows();
    void filtersGoBeforeTheView();
    void aViewOrdersItsRows_data();
    void aViewOrdersItsRows();
    void aViewChoosesTheColumns();
    void aViewChoosesWhatIsExported();
    void aViewOrdersWhatIsExported();
    void aViewChoosesWhatIsCovered();
    void aViewSaysWhetherDerivedFiguresCount();
    void anUnknownViewIsAWrongCall();

private:
    [[nodiscard]] Outcome on(const QStringList& arguments) const
    {
        return run(arguments + QStringList{u"-w"_s, m_workspace, u"--language"_s, u"en"_s});
    }
    /// "2022 met", one for each row.
    [[nodiscard]] QStringList rows(const QStringList& more) const
    {
        const Outcome outcome = on(QStringList{u"compare"_s, u"--format"_s, u"json"_s} + more);
        QStringList list;
        for (const QJsonValue& row : QJsonDocument::fromJson(outcome.out)[u"rows"].toArray())
            list.append(row[u"period"].toString() + u' ' + row[u"verdict"].toString());
        return list;
    }

    void save(const QString& name, const compare::Selection& view) const
    {
        auto workspace = store::Workspace::open(m_workspace);
        QVERIFY(workspace);
        QVERIFY(workspace->saveView({.name = name, .selection = compare::toJson(view)}));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_workspace;
};

/// A goal of one year, met and missed goals of another, and a view of what was missed then.
void TestCliView::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = m_folder->filePath(u"w.duibiao"_s);
    auto workspace = store::Workspace::create(m_workspace);
    QVERIFY(workspace);
    std::vector<Figure> figures;
    const auto add = [&figures](Role role, const QString& label, int year, qint64 value) {
        Figure figure;
        figure.role = role;
        figure.districtCode = u"440306"_s;
        figure.label = label;
        figure.measure = Measure::Added;
        figure.period = Period::year(year);
        figure.quantity.value = Decimal(value);
        figure.quantity.unit = u"座"_s;
        figure.quantity.literal = u"%1座"_s.arg(value);
        figure.typedIn = true;
        figures.push_back(figure);
    };
    add(Role::Goal, u"1类"_s, 2021, 100);
    add(Role::Goal, u"1类"_s, 2022, 100);
    add(Role::Achieved, u"1类"_s, 2022, 90);
    add(Role::Goal, u"2类"_s, 2022, 10);
    add(Role::Achieved, u"2类"_s, 2022, 11);
    QVERIFY(workspace->addFigures(figures));
    QVERIFY(workspace->saveView(
        {.name = u"未完成"_s,
         .selection = compare::toJson({.periods = {u"2022"_s}, .verdicts = {u"missed"_s}})}));
}

void TestCliView::aViewChoosesTheRows()
{
    QCOMPARE(rows({}).size(), 3);
    QCOMPARE(rows({u"--view"_s, u"未完成"_s}), QStringList(u"2022 missed"_s));
}

void TestCliView::filtersGoBeforeTheView()
{
    QCOMPARE(rows({u"--view"_s, u"未完成"_s, u"--period"_s, u"2021"_s}), QStringList());
    QCOMPARE(rows({u"--view"_s, u"未完成"_s, u"--indicator"_s, u"1类"_s}),
             QStringList(u"2022 missed"_s));
}

/// The value of the year before is worked out of a growth that is told.
void TestCliView::aViewSaysWhetherDerivedFiguresCount()
{
    Figure growth;
    growth.role = Role::Achieved;
    growth.districtCode = u"440306"_s;
    growth.label = u"2类"_s;
    growth.measure = Measure::Change;
    growth.period = Period::year(2022);
    growth.quantity.value = Decimal(10);
    growth.quantity.unit = u"%"_s;
    growth.quantity.literal = u"10%"_s;
    growth.typedIn = true;
    {
        auto workspace = store::Workspace::open(m_workspace);
        QVERIFY(workspace && workspace->addFigures({growth}));
    }
    save(u"只看原文"_s, {.withDerived = false});
    const auto bases = [this](const QStringList& more) {
        const Outcome outcome = on(
            QStringList{u"compare"_s, u"--format"_s, u"json"_s, u"--indicator"_s, u"2类"_s} + more);
        QStringList list;
        for (const QJsonValue& row : QJsonDocument::fromJson(outcome.out)[u"rows"].toArray())
            list.append(row[u"base"][u"value"].toVariant().toString());
        return list;
    };
    const QStringList view{u"--view"_s, u"只看原文"_s};
    QCOMPARE(bases({}), QStringList(u"10"_s));
    QCOMPARE(bases(view), QStringList(QString()));
    QCOMPARE(bases(view + QStringList{u"--derived"_s, u"yes"_s}), QStringList(u"10"_s));
}

void TestCliView::aViewOrdersItsRows_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QStringList>("order");

    const QString lastYear = u"2021 no_outcome"_s;
    const QString missed = u"2022 missed"_s;
    const QString met = u"2022 met"_s;
    QTest::newRow("as compared") << QString() << false << QStringList{lastYear, missed, met};
    QTest::newRow("outcome") << u"outcome"_s << false << QStringList{met, missed, lastYear};
    QTest::newRow("outcome, largest first")
        << u"outcome"_s << true << QStringList{missed, met, lastYear};
    QTest::newRow("period") << u"period"_s << false << QStringList{lastYear, missed, met};
    QTest::newRow("indicator") << u"indicator"_s << false << QStringList{lastYear, missed, met};
    QTest::newRow("indicator, backwards")
        << u"indicator"_s << true << QStringList{met, lastYear, missed};
    QTest::newRow("a column this version does not know")
        << u"mood"_s << false << QStringList{lastYear, missed, met};
}

void TestCliView::aViewOrdersItsRows()
{
    QFETCH(const QString, column);
    QFETCH(const bool, descending);
    save(u"排序"_s, {.sortedBy = column, .descending = descending});
    QTEST(rows({u"--view"_s, u"排序"_s}), "order");
}

void TestCliView::aViewChoosesTheColumns()
{
    save(u"两列"_s, {.verdicts = {u"met"_s}, .columns = {u"outcome"_s, u"mood"_s, u"gap"_s}});
    const QString table = QString::fromUtf8(on({u"compare"_s, u"--view"_s, u"两列"_s}).out);
    const QStringList lines = table.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.front().simplified(), u"Outcome Gap"_s);
    QCOMPARE(lines.back().simplified(), u"11座 1"_s);
}

void TestCliView::aViewOrdersWhatIsExported()
{
    save(u"排序"_s, {.sortedBy = u"outcome"_s, .descending = true});
    const QString path = m_folder->filePath(u"out.csv"_s);
    QCOMPARE(on({u"export"_s, u"-o"_s, path, u"--view"_s, u"排序"_s}).exit, 0);
    const QString text = QString::fromUtf8(contents(path));
    QVERIFY2(text.indexOf(u"90座"_s) < text.indexOf(u"11座"_s), qPrintable(text));
}

void TestCliView::aViewChoosesWhatIsCovered()
{
    // all goals of that year count, whatever verdicts the view shows
    save(u"去年"_s, {.periods = {u"2021"_s}, .verdicts = {u"missed"_s}});
    const Outcome outcome = on({u"coverage"_s, u"--format"_s, u"json"_s, u"--view"_s, u"去年"_s});
    const QJsonArray years = QJsonDocument::fromJson(outcome.out)[u"years"].toArray();
    QCOMPARE(years.size(), 1);
    QCOMPARE(years[0][u"year"].toInt(), 2021);
    QCOMPARE(years[0][u"goals"].toInt(), 1);
}

void TestCliView::aViewChoosesWhatIsExported()
{
    const QString path = m_folder->filePath(u"out.csv"_s);
    QCOMPARE(on({u"export"_s, u"-o"_s, path, u"--view"_s, u"未完成"_s}).exit, 0);
    const QString text = QString::fromUtf8(contents(path));
    QVERIFY2(text.contains(u"2022"_s) && !text.contains(u"2021"_s), qPrintable(text));
}

void TestCliView::anUnknownViewIsAWrongCall()
{
    const Outcome outcome = on({u"compare"_s, u"--view"_s, u"别的"_s});
    QCOMPARE(outcome.exit, 2);
    QVERIFY2(outcome.err.contains(u"别的"_s), qPrintable(outcome.err));
}

QTEST_GUILESS_MAIN(TestCliView)
#include "tst_cliview.moc"
