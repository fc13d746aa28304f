// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "barchart.h"
#include "columnfit.h"
#include "flow.h"
#include "paper/axis.h"
#include "paper/bullet.h"
#include "paper/verdictmark.h"
#include "searchable.h"
#include "wording/language.h"

#include <QTest>

using namespace duibiao;
using namespace duibiao::paper;
using namespace Qt::StringLiterals;

namespace {

Block block(double height, bool keep = false, std::shared_ptr<const Block> head = {})
{
    Block block;
    block.height = height;
    block.spaceAfter = 1;
    block.keepWithNext = keep;
    block.head = std::move(head);
    return block;
}

/// Pages as "height@top height@top", so that a whole flow is compared.
QStringList print(const std::vector<PageOfBlocks>& pages)
{
    QStringList lines;
    for (const PageOfBlocks& page : pages) {
        QStringList line;
        for (const Placed& placed : page)
            line.append(u"%1@%2"_s.arg(placed.block->height).arg(placed.top));
        lines.append(line.join(u' '));
    }
    return lines;
}

compare::Row row(std::optional<qint64> goal, std::optional<qint64> outcome)
{
    const auto side = [](qint64 value) {
        compare::Side made;
        made.figure.quantity.value = Decimal(value);
        return made;
    };
    compare::Row made;
    made.unit = u"座"_s;
    made.label = u"学位"_s;
    made.period = Period::year(2022);
    if (goal)
        made.goal = side(*goal);
    if (outcome)
        made.outcome = side(*outcome);
    if (goal && outcome && *goal != 0)
        made.completion = static_cast<double>(*outcome) / static_cast<double>(*goal);
    return made;
}

} // namespace

class TestPaperParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesBreakBetweenBlocks()
    {
        const std::vector<Block> blocks = {block(4), block(5), block(3)};
        QCOMPARE(print(flow(blocks, 10)), QStringList({u"4@0 5@5"_s, u"3@0"_s}));
    }

    void headingsStayWithWhatFollows()
    {
        const std::vector<Block> blocks = {block(6), block(1, true), block(4)};
        QCOMPARE(print(flow(blocks, 10)), QStringList({u"6@0"_s, u"1@0 4@2"_s}));
    }

    void tableHeadsAreRepeated()
    {
        const auto head = std::make_shared<const Block>(block(2));
        const std::vector<Block> blocks = {block(2, true), block(4, false, head),
                                           block(5, false, head), block(5, false, head)};
        QCOMPARE(print(flow(blocks, 10)), QStringList({u"2@0 4@3"_s, u"2@0 5@3"_s, u"2@0 5@3"_s}));
    }

    void aBlockHigherThanThePageStandsAlone()
    {
        const std::vector<Block> blocks = {block(3), block(30), block(3)};
        QCOMPARE(print(flow(blocks, 10)), QStringList({u"3@0"_s, u"30@0"_s, u"3@0"_s}));
    }

    void whatShouldStandTogetherBreaksWhereNoPageHoldsIt()
    {
        const std::vector<Block> blocks = {block(4, true), block(4, true), block(4, true),
                                           block(4)};
        QCOMPARE(print(flow(blocks, 10)), QStringList({u"4@0 4@5"_s, u"4@0 4@5"_s}));
    }

    void nothingMakesOnePage() { QCOMPARE(flow({}, 10).size(), size_t(1)); }

    void wholeWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("English") << u"In progress"_s << QStringList{u"In"_s, u"progress"_s};
        QTest::newRow("a short Chinese term") << u"无法判定"_s << QStringList{u"无法判定"_s};
        QTest::newRow("Chinese that may break") << u"新增公办幼儿园学位"_s << QStringList{};
        QTest::newRow("a number") << u"1,100,000 座"_s << QStringList{u"1,100,000"_s, u"座"_s};
        QTest::newRow("lines") << u"not reported\n2022: 60 %"_s
                               << QStringList{u"not"_s, u"reported"_s, u"2022:"_s, u"60"_s, u"%"_s};
        QTest::newRow("no end to it") << QString(40, u'x') << QStringList{};
    }

    void wholeWords()
    {
        QFETCH(QString, text);
        QTEST(paper::wholeWords(text), "words");
    }

    void columnsGiveToThoseThatNeedMore_data()
    {
        using Widths = std::vector<double>;
        QTest::addColumn<Widths>("widths");
        QTest::addColumn<Widths>("needs");
        QTest::addColumn<Widths>("fitted");
        QTest::newRow("all have enough")
            << Widths{40, 20, 20} << Widths{10, 20, 5} << Widths{40, 20, 20};
        QTest::newRow("given in proportion to what is over")
            << Widths{40, 20, 20} << Widths{10, 30, 10} << Widths{32.5, 30, 17.5};
        QTest::newRow("not enough for all")
            << Widths{20, 20, 20} << Widths{10, 30, 40} << Widths{10, 20 + 10.0 / 3, 20 + 20.0 / 3};
        QTest::newRow("nothing to give") << Widths{20, 20} << Widths{30, 30} << Widths{20, 20};
    }

    void columnsGiveToThoseThatNeedMore()
    {
        QFETCH(std::vector<double>, widths);
        QFETCH(std::vector<double>, needs);
        QTEST(paper::fitColumns(widths, needs), "fitted");
    }

    void ticks_data()
    {
        QTest::addColumn<double>("highest");
        QTest::addColumn<double>("step");
        QTest::addColumn<double>("last");
        QTest::newRow("nothing") << 0.0 << 1.0 << 1.0;
        QTest::newRow("seats") << 206000.0 << 50000.0 << 250000.0;
        QTest::newRow("per cent") << 88.6 << 20.0 << 100.0;
        QTest::newRow("exactly five steps") << 100.0 << 20.0 << 100.0;
        QTest::newRow("one") << 1.0 << 0.2 << 1.0;
    }

    void ticks()
    {
        QFETCH(double, highest);
        QFETCH(double, step);
        QFETCH(double, last);
        const Ticks ticks = niceTicks(highest);
        QCOMPARE(ticks.step, step);
        QCOMPARE(ticks.last, last);
        QCOMPARE(ticks.values().back(), last);
    }

    void bulletGeometry_data()
    {
        QTest::addColumn<double>("outcome");
        QTest::addColumn<double>("barWidth"); // of a track of 125
        QTest::addColumn<bool>("above");
        QTest::addColumn<bool>("below");
        QTest::newRow("zero") << 0.0 << 0.0 << false << false;
        QTest::newRow("half") << 0.5 << 50.0 << false << false;
        QTest::newRow("the goal") << 1.0 << 100.0 << false << false;
        QTest::newRow("more than the goal") << 1.2 << 120.0 << false << false;
        QTest::newRow("three times") << 3.0 << 125.0 << true << false;
        QTest::newRow("negative") << -0.2 << 0.0 << false << true;
    }

    void bulletGeometry()
    {
        QFETCH(double, outcome);
        QFETCH(double, barWidth);
        QFETCH(bool, above);
        QFETCH(bool, below);
        const BulletGeometry made =
            paper::bulletGeometry({.outcome = outcome, .base = 0.9}, {0, 0, 125, 20});
        QCOMPARE(made.bar.width(), barWidth);
        QCOMPARE(made.goalX, 100.0);
        QCOMPARE(made.baseX, std::optional(90.0));
        QCOMPARE(made.above, above);
        QCOMPARE(made.below, below);
    }

    void bulletWithoutOutcomeHasNoBar()
    {
        const BulletGeometry made = paper::bulletGeometry({}, {0, 0, 125, 20});
        QVERIFY(made.bar.isEmpty());
        QVERIFY(!made.baseX);
    }

    void bulletNeedsAGoal()
    {
        QVERIFY(!bulletValues(row(std::nullopt, 5)));
        QVERIFY(!bulletValues(row(0, 5)));
        QVERIFY(bulletValues(row(4, std::nullopt)));
    }

    void completionText_data()
    {
        QTest::addColumn<double>("completion");
        QTest::addColumn<QString>("text");
        QTest::newRow("round") << 1.03 << u"103%"_s;
        QTest::newRow("one decimal") << 0.8854 << u"88.5%"_s;
        QTest::newRow("just short is not whole") << 0.99999 << u"99.9%"_s;
        QTest::newRow("zero") << 0.0 << u"0%"_s;
        QTest::newRow("negative") << -0.25 << u"-25%"_s;
    }

    void completionText()
    {
        QFETCH(double, completion);
        QLocale::setDefault(QLocale::c());
        QTEST(paper::completionText(completion), "text");
    }

    void verdictsAreReadable()
    {
        const QList<QColor> grounds = {Qt::white, QColor(0xf0, 0xf0, 0xf0),
                                       QColor(0x1e, 0x1e, 0x1e), QColor(0x35, 0x35, 0x35)};
        for (int verdict = 0; verdict <= static_cast<int>(compare::Verdict::NoGoal); ++verdict) {
            for (const QColor& ground : grounds) {
                const QColor colour = verdictColour(static_cast<compare::Verdict>(verdict), ground);
                QVERIFY2(contrast(colour, ground) >= 4.5,
                         qPrintable(colour.name() + ground.name()));
            }
        }
    }

    void chartsPartUnitsAndLeaveOutWhatHasOneSide()
    {
        compare::Row schools = row(178, 182);
        schools.unit = u"所"_s;
        const std::vector<compare::Row> rows = {row(200000, 206000), schools, row(10, std::nullopt),
                                                row(std::nullopt, 3), row(100, 90)};
        const auto panels = chartPanels(rows, {}, 6);
        QCOMPARE(panels.size(), size_t(2));
        QCOMPARE(panels[0].unit, u"座"_s);
        QCOMPARE(panels[0].lines.size(), size_t(2));
        QCOMPARE(panels[1].lines[0].outcome, std::optional(182.0));
    }

    void chartsStopAtTheirLimit()
    {
        const std::vector<compare::Row> rows(9, row(2, 1));
        QCOMPARE(chartPanels(rows, {}, 6).at(0).lines.size(), size_t(6));
    }

    void codesOfRadicalsBecomeIdeographs()
    {
        QCOMPARE(intendedCharacter(u'\u2F6C'), u'目');
        QCOMPARE(intendedCharacter(u'\u2ED3'), u'长');
        QCOMPARE(intendedCharacter(u'\u2F00'), u'一');
        QCOMPARE(intendedCharacter(u'标'), u'标');
        QCOMPARE(intendedCharacter(u'a'), u'a');
    }

    void onlyMapsAreMended()
    {
        const QByteArray before = "<2F6C> [<2F6C>]\n/CMapName /Adobe-Identity-UCS def\n"
                                  "<2F6C> <2F6C> [<2F6C> <6807> <D842DFB7> ]\nendcmap\n[<2F6C>]";
        const QByteArray after = "<2F6C> [<2F6C>]\n/CMapName /Adobe-Identity-UCS def\n"
                                 "<2F6C> <2F6C> [<76EE> <6807> <D842DFB7> ]\nendcmap\n[<2F6C>]";
        QByteArray pdf = before;
        makeSearchable(pdf);
        QCOMPARE(pdf, after);
    }
};

QTEST_MAIN(TestPaperParts)
#include "tst_paper_parts.moc"
