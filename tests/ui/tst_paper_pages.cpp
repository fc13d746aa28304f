// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperbench.h"

#include <cmath>

using namespace duibiao;
using namespace duibiao::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(paper::Layout)

/// How sheets are set on pages.
class TestPaperPages : public QObject, PaperBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }

    void typeAreaIsTheStandards()
    {
        const QPageLayout layout = paper::pageLayout();
        QCOMPARE(layout.margins(QPageLayout::Millimeter), QMarginsF(28, 37, 26, 35));
        QCOMPARE(layout.pageSize().id(), QPageSize::A4);
    }

    void oneDistrictOnePage()
    {
        const std::vector<paper::Sheet> sheets =
            paper::sheetsOf({row(u"440300"_s, u"甲"_s), row(u"350500"_s, u"乙"_s)});
        const QString info = tool(u"pdfinfo"_s, {made(sheets)});
        QVERIFY2(info.contains(QRegularExpression(u"Pages: +2\\b"_s)), qPrintable(info));
        QVERIFY2(info.contains(QRegularExpression(u"Page size: +59\\d.* \\(A4\\)"_s)),
                 qPrintable(info));
        QVERIFY2(info.contains(QRegularExpression(u"Title: +\\S"_s)), qPrintable(info));
    }

    void headsStandOnEachPage()
    {
        std::vector<compare::Row> rows;
        for (int i = 0; i < 80; ++i)
            rows.push_back(row(u"440300"_s, u"第%1项指标"_s.arg(i)));
        const QString path = made(paper::sheetsOf(rows));
        const QString first = tool(u"pdftotext"_s, {u"-l"_s, u"1"_s, path, u"-"_s});
        const QString heading = firstHeading(first);
        const QString second =
            tool(u"pdftotext"_s, {u"-f"_s, u"2"_s, u"-l"_s, u"2"_s, path, u"-"_s});
        QVERIFY2(second.contains(heading), qPrintable(second));
        QVERIFY2(second.contains(u"项指标"_s), qPrintable(second));
    }

    /// The lines on method and date have a note beside them, and no row stands alone.
    void nothingIsLeftAloneOnThePageAfter_data()
    {
        QTest::addColumn<bool>("several");
        QTest::newRow("a district") << false;
        QTest::newRow("several districts") << true;
    }

    void nothingIsLeftAloneOnThePageAfter()
    {
        QFETCH(const bool, several);
        static const QRegularExpression note(u"^\\d+ +\\S"_s, QRegularExpression::MultilineOption);
        int parted = 0;
        for (int count = 1; count <= 30; ++count) {
            std::vector<compare::Row> rows;
            for (int i = 0; i < count; ++i)
                rows.push_back(row(several && i % 2 == 0 ? u"440306"_s : u"440300"_s,
                                   u"第%1项指标"_s.arg(several ? i / 2 : i)));
            const std::vector<paper::Sheet> sheets = {
                {.kind = several ? paper::Sheet::Kind::Districts : paper::Sheet::Kind::District,
                 .districtCode = u"440300"_s,
                 .rows = rows}};
            const QString path = made(sheets);
            const int last = pages(path);
            const QString text =
                tool(u"pdftotext"_s, {u"-layout"_s, u"-f"_s, QString::number(last), path, u"-"_s});
            parted += last > 1 ? 1 : 0;
            QVERIFY2(last == 1 || text.count(note) > 1, qPrintable(path + u'\n' + text));
        }
        QVERIFY(parted > 5);
    }

    void wordsStayInTheTypeArea()
    {
        std::vector<compare::Row> rows;
        for (int i = 0; i < 60; ++i)
            rows.push_back(row(u"440300"_s, u"第%1项指标"_s.arg(i)));
        const QString boxes =
            tool(u"pdftotext"_s, {u"-bbox"_s, made(paper::sheetsOf(rows)), u"-"_s});
        static const QRegularExpression word(
            u"xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\""_s);
        constexpr double slack = 0.5; // a glyph's box is a little more than the glyph
        int words = 0;
        for (const QRegularExpressionMatch& match : word.globalMatch(boxes)) {
            const auto mm = [&match](int group) {
                return match.captured(group).toDouble() / 72 * 25.4;
            };
            const bool isPageNumber = mm(2) > 37 + 225;
            const QString where = match.captured();
            QVERIFY2(mm(1) > 28 - slack && mm(3) < 28 + 156 + slack, qPrintable(where));
            QVERIFY2(mm(2) > 37 - slack, qPrintable(where));
            // the dashes stand 7 mm below the type area
            QVERIFY2(isPageNumber ? std::abs((mm(2) + mm(4)) / 2 - (37 + 225 + 7)) < 1
                                  : mm(4) < 37 + 225 + slack,
                     qPrintable(where));
            ++words;
        }
        QVERIFY(words > 300);
    }

    void ofManyDistrictsTheFindingsStayShort()
    {
        std::vector<compare::Row> rows;
        for (const District& district : m_knowledge->districts.all()) {
            if (district.code.startsWith(u"4403"_s) || district.code.startsWith(u"3505"_s))
                rows.push_back(row(district.code, u"甲"_s));
        }
        const std::vector<paper::Sheet> sheets = {
            {.kind = paper::Sheet::Kind::Districts, .districtCode = {}, .rows = rows}};
        const QString text =
            tool(u"pdftotext"_s, {u"-layout"_s, u"-l"_s, u"1"_s, made(sheets), u"-"_s});
        QVERIFY2(text.contains(u"晋江市"_s),
                 qPrintable(text)); // the table begins on the first page
    }

    void verdictsAreNotBroken_data()
    {
        QTest::addColumn<paper::Layout>("layout");
        QTest::newRow("official") << paper::Layout::Official;
        QTest::newRow("compact") << paper::Layout::Compact;
    }

    void verdictsAreNotBroken()
    {
        QFETCH(const paper::Layout, layout);
        std::vector<compare::Row> rows{row(u"440300"_s, u"甲"_s), row(u"350500"_s, u"甲"_s)};
        for (compare::Row& each : rows) {
            each.goal.reset();
            each.verdict = compare::Verdict::NoGoal;
        }
        const std::vector<paper::Sheet> sheets = {
            {.kind = paper::Sheet::Kind::Districts, .districtCode = {}, .rows = rows}};
        const paper::Style style{.layout = layout, .families = {}};
        const QString text = tool(u"pdftotext"_s, {u"-layout"_s, made(sheets, style), u"-"_s});
        QVERIFY2(text.count(u"未设目标"_s) == 2, qPrintable(text));
    }

    void earlierOutcomeStandsOnALine_data() { verdictsAreNotBroken_data(); }

    void earlierOutcomeStandsOnALine()
    {
        QFETCH(const paper::Layout, layout);
        const paper::Style style{.layout = layout, .families = {}};
        const QString path = made(paper::sheetsOf({rowWithoutOutcome()}), style);
        const QString text = tool(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        QVERIFY2(text.contains(u"未报告"_s), qPrintable(text));
        QVERIFY2(text.contains(QRegularExpression(u"2021年：206,000 座"_s)), qPrintable(text));
    }

    /// A bar of no width would be a dot in the corner of the type area, 28 and 37 mm from the
    /// edges.
    void noOutcomeLeavesNoDot()
    {
        const QString path = made(paper::sheetsOf({rowWithoutOutcome()}));
        const QString corner = m_folder.filePath(u"corner"_s);
        tool(u"pdftoppm"_s, {u"-gray"_s, u"-r"_s, u"254"_s, u"-x"_s, u"270"_s, u"-y"_s, u"360"_s,
                             u"-W"_s, u"20"_s, u"-H"_s, u"20"_s, u"-l"_s, u"1"_s, path, corner});
        QFile picture(QDir(m_folder.path()).entryInfoList({u"corner*.pgm"_s}).value(0).filePath());
        QVERIFY(picture.open(QIODevice::ReadOnly));
        QCOMPARE(picture.readAll().last(400), QByteArray(400, '\xFF'));
    }

    void compactSheetsOfManyGoalsHaveOnePage()
    {
        std::vector<compare::Row> rows;
        for (int i = 0; i < 18; ++i) {
            rows.push_back(row(u"440300"_s, u"第%1项有目标的指标"_s.arg(i)));
            compare::Row outcome = row(u"440300"_s, u"第%1项指标"_s.arg(i));
            outcome.goal.reset();
            outcome.verdict = compare::Verdict::NoGoal;
            rows.push_back(outcome);
        }
        const paper::Style compact{.layout = paper::Layout::Compact, .families = {}};
        QCOMPARE(pages(made(paper::sheetsOf(rows), compact)), 1);
        QVERIFY(pages(made(paper::sheetsOf(rows))) > 1); // the official one says all of it
    }

private:
    /// The line of the table's head that names the indicator column.
    static QString firstHeading(const QString& text)
    {
        for (const QString& line : text.split(u'\n')) {
            if (line == u"指标"_s || line == u"Indicator"_s)
                return line;
        }
        return u"no heading found"_s;
    }
};

QTEST_MAIN(TestPaperPages)
#include "tst_paper_pages.moc"
