// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/package.h"
#include "paper/sheet.h"
#include "reading/knowledge.h"
#include "wording/language.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace duibiao;
using namespace Qt::StringLiterals;

namespace {

compare::Side side(Role role, const QString& value, const QString& literal, ReportId report,
                   const QString& quote)
{
    compare::Side made;
    made.figure.role = role;
    made.figure.period = Period::year(2022);
    made.figure.quantity.value = Decimal::parse(value).value();
    made.figure.quantity.unit = u"座"_s;
    made.figure.quantity.literal = literal;
    made.figure.evidence.report = report;
    made.figure.evidence.quote = quote;
    return made;
}

compare::Row row(const QString& district, const QString& label)
{
    compare::Row made;
    made.districtCode = district;
    made.label = label;
    made.unit = u"座"_s;
    made.period = Period::year(2022);
    made.goal = side(Role::Goal, u"200000"_s, u"20万座"_s, 1, u"全年目标为二十万座学位"_s);
    made.outcome = side(Role::Achieved, u"206000"_s, u"20.6万座"_s, 2, u"实际建成二十多万座学位"_s);
    made.gap = Decimal(6000);
    made.completion = 1.03;
    made.verdict = compare::Verdict::Met;
    made.reason = compare::Reason::ReachesGoal;
    return made;
}

} // namespace

/// Sheets are made as files and read back with Poppler's tools.
class TestPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto loaded = reading::loadKnowledge();
        QVERIFY(loaded);
        m_knowledge = *loaded;
        m_context.districts = &m_knowledge->districts;
        m_context.catalogue = &m_knowledge->catalogue;
        for (const ReportId id : {1, 2}) {
            Report report;
            report.id = id;
            report.header.title = u"第%1份工作报告"_s.arg(id);
            m_context.reports.insert(id, report);
        }
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("Poppler's tools are not installed");
        QVERIFY(wording::useLanguage(u"zh_CN"_s));
    }

    void rowsArePartedByDistrict()
    {
        const auto sheets = paper::sheetsOf(
            {row(u"440300"_s, u"甲"_s), row(u"440300"_s, u"乙"_s), row(u"350500"_s, u"丙"_s)});
        QCOMPARE(sheets.size(), size_t(2));
        QCOMPARE(sheets[0].rows.size(), size_t(2));
        QCOMPARE(sheets[1].districtCode, u"350500"_s);
    }

    void typeAreaIsTheStandards()
    {
        const QPageLayout layout = paper::pageLayout();
        QCOMPARE(layout.margins(QPageLayout::Millimeter), QMarginsF(28, 37, 26, 35));
        QCOMPARE(layout.pageSize().id(), QPageSize::A4);
    }

    void textIsFound()
    {
        const QString text = tool(u"pdftotext"_s, {u"-layout"_s, made(oneSheet()), u"-"_s});
        for (const QString& word : {u"深圳市"_s, u"目标"_s, u"新增学位长期指标"_s, u"20.6"_s,
                                    u"103%"_s, u"第2份工作报告"_s, u"全年目标为二十万座学位"_s})
            QVERIFY2(text.contains(word), qPrintable(word + u"\n"_s + text));
        QVERIFY2(!text.contains(QRegularExpression(u"[\u2E80-\u2FD5]"_s)), qPrintable(text));
    }

    void fontsAreEmbedded()
    {
        const QStringList lines =
            tool(u"pdffonts"_s, {made(oneSheet())}).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 2);
        for (const QString& line : lines.mid(2))
            QVERIFY2(line.contains(QRegularExpression(u"yes (yes|no) +yes +\\d"_s)),
                     qPrintable(line));
    }

    void chartsAreVectors()
    {
        const QString images = tool(u"pdfimages"_s, {u"-list"_s, made(oneSheet())});
        QCOMPARE(images.split(u'\n', Qt::SkipEmptyParts).size(), 2); // headings only
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

    void severalDistrictsAreSetSideBySide()
    {
        const auto sheets =
            paper::sheetsOf({row(u"440300"_s, u"甲"_s), row(u"350500"_s, u"甲"_s)}, {}, {});
        QCOMPARE(sheets.size(), size_t(3));
        QCOMPARE(sheets[0].kind, paper::Sheet::Kind::Districts);
        const QString text = tool(u"pdftotext"_s, {u"-l"_s, u"1"_s, made(sheets), u"-"_s});
        for (const QString& word : {u"深圳市"_s, u"泉州市"_s})
            QVERIFY2(text.contains(word), qPrintable(text));
    }

    void milestonesAndOpenPointsAreTheDistrictsOwn()
    {
        Milestone planned;
        planned.role = Role::Goal;
        planned.action = u"出台"_s;
        planned.object = u"学位建设方案"_s;
        planned.districtCode = u"440300"_s;
        planned.period = Period::year(2022);
        Milestone rejected = planned;
        rejected.review = Review::Rejected;
        Milestone others = planned;
        others.districtCode = u"350500"_s;
        const auto sheets =
            paper::sheetsOf({row(u"440300"_s, u"甲"_s)}, {planned, rejected, others}, {});
        QCOMPARE(sheets[0].milestones, std::vector<Milestone>{planned});
        const QString text = tool(u"pdftotext"_s, {made(sheets), u"-"_s});
        QVERIFY2(text.contains(u"学位建设方案"_s), qPrintable(text));
    }

    void notesNameTheSection()
    {
        std::vector<paper::Sheet> sheets = oneSheet();
        sheets[0].rows[0].goal->figure.id = 7;
        sheets[0].sections.insert(7, u"二、(一)学校建设"_s);
        const QString text = tool(u"pdftotext"_s, {u"-raw"_s, made(sheets), u"-"_s}).remove(u'\n');
        QVERIFY2(text.contains(u"(一)学校建设"_s), qPrintable(text));
    }

    void outlineLeadsToSheetsAndTheirParts()
    {
        const auto sheets = paper::sheetsOf({row(u"440300"_s, u"甲"_s), row(u"350500"_s, u"乙"_s)});
        const QString path = made(sheets);
        const QString xml = tool(u"pdftohtml"_s, {u"-xml"_s, u"-i"_s, u"-stdout"_s, path});
        const QString outline = xml.mid(xml.indexOf(u"<outline>"_s));
        QVERIFY2(outline.contains(QRegularExpression(u"<item page=\"1\">[^<]*深圳市"_s)),
                 qPrintable(outline));
        QVERIFY2(outline.contains(QRegularExpression(u"<item page=\"[2-9]\">[^<]*泉州市"_s)),
                 qPrintable(outline));
        QVERIFY2(outline.count(u"<item"_s) > 4, qPrintable(outline));
    }

    void wordDocumentsHaveTheWords_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::newRow("docx") << u"docx"_s;
        QTest::newRow("odt") << u"odt"_s;
    }

    void wordDocumentsHaveTheWords()
    {
        QFETCH(QString, suffix);
        if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
            QSKIP("LibreOffice is not installed");
        const QString path = m_folder.filePath(u"sheet."_s + suffix);
        QVERIFY(paper::writeDocument(oneSheet(), m_context, path));
        QProcess office;
        office.start(u"soffice"_s,
                     {u"-env:UserInstallation=file://"_s + m_folder.filePath(u"profile"_s),
                      u"--headless"_s, u"--convert-to"_s, u"txt:Text (encoded):UTF8"_s,
                      u"--outdir"_s, m_folder.filePath(suffix), path});
        if (!office.waitForFinished(240'000) ||
            !QFile::exists(m_folder.filePath(suffix + u"/sheet.txt"_s)))
            QSKIP("LibreOffice has no Writer here");
        QFile file(m_folder.filePath(suffix + u"/sheet.txt"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (const QString& word :
             {u"深圳市"_s, u"新增学位长期指标"_s, u"103%"_s, u"第2份工作报告"_s})
            QVERIFY2(text.contains(word), qPrintable(text));
    }

    /// A line of a fixed height, as the text around has it, would cut them.
    void chartsInWordStandInLinesOfTheirHeight()
    {
        const QString path = m_folder.filePath(u"charts.docx"_s);
        QVERIFY(paper::writeDocument(oneSheet(), m_context, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto parts = exchange::unpackParts(file.readAll());
        QVERIFY(parts);
        QHash<QString, QByteArray> byName;
        for (const exchange::Part& part : *parts)
            byName.insert(part.name, part.bytes);
        const QByteArray document = byName.value(u"word/document.xml"_s);
        QVERIFY(document.contains("<w:drawing>"));
        QCOMPARE(document.count("w:val=\"Picture\""), document.count("<w:drawing>"));
        const QByteArray styles = byName.value(u"word/styles.xml"_s);
        const qsizetype style = styles.indexOf("w:styleId=\"Picture\"");
        QVERIFY(style > 0);
        QVERIFY(styles.mid(style, 300).contains("w:lineRule=\"auto\""));
    }

    void missingFolderIsNotWritable()
    {
        const auto written =
            paper::writePdf(oneSheet(), m_context, m_folder.filePath(u"none/sheet.pdf"_s));
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::FileNotWritable);
    }

    void cancellingLeavesNoFile()
    {
        const QString path = m_folder.filePath(u"cancelled.pdf"_s);
        const std::vector<paper::Sheet> sheets =
            paper::sheetsOf({row(u"440300"_s, u"甲"_s), row(u"350500"_s, u"乙"_s)});
        QList<int> seen;
        const auto written = paper::writePdf(sheets, m_context, path, [&seen](int done, int total) {
            seen.append({done, total});
            return false;
        });
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Cancelled);
        QCOMPARE(seen, QList<int>({1, 2}));
        QVERIFY(!QFile::exists(path));
    }

private:
    std::vector<paper::Sheet> oneSheet()
    {
        return paper::sheetsOf({row(u"440300"_s, u"新增学位长期指标"_s)});
    }

    int pages(const QString& path)
    {
        static const QRegularExpression count(u"Pages: +(\\d+)"_s);
        return count.match(tool(u"pdfinfo"_s, {path})).captured(1).toInt();
    }

    QString made(const std::vector<paper::Sheet>& sheets, const paper::Style& style = {})
    {
        const QString path = m_folder.filePath(u"sheet%1.pdf"_s.arg(m_made++));
        const auto written = paper::writePdf(sheets, m_context, path, {}, style);
        return written ? path : QString();
    }

    /// The line of the table's head that names the indicator column.
    static QString firstHeading(const QString& text)
    {
        for (const QString& line : text.split(u'\n')) {
            if (line == u"指标"_s || line == u"Indicator"_s)
                return line;
        }
        return u"no heading found"_s;
    }

    static QString tool(const QString& name, const QStringList& arguments)
    {
        QProcess process;
        process.start(name, arguments);
        if (!process.waitForFinished())
            return {};
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    std::shared_ptr<const reading::Knowledge> m_knowledge;
    compare::Context m_context;
    QTemporaryDir m_folder;
    int m_made = 0;
};

QTEST_MAIN(TestPaper)
#include "tst_paper.moc"
