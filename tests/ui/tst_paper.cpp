// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperbench.h"

#include <QPdfWriter>

using namespace duibiao;
using namespace duibiao::test;
using namespace Qt::StringLiterals;

/// What sheets say, and what leads a reader through them.
class TestPaper : public QObject, PaperBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }

    void rowsArePartedByDistrict()
    {
        const auto sheets = paper::sheetsOf(
            {row(u"440300"_s, u"甲"_s), row(u"440300"_s, u"乙"_s), row(u"350500"_s, u"丙"_s)});
        QCOMPARE(sheets.size(), size_t(2));
        QCOMPARE(sheets[0].rows.size(), size_t(2));
        QCOMPARE(sheets[1].districtCode, u"350500"_s);
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

    /// What a reader is led from is where its words were set.
    void placesHoldTheirWords()
    {
        std::vector<paper::Sheet> sheets = oneSheet();
        sheets[0].rows[0].goal->figure.id = 7;
        const QString path = m_folder.filePath(u"places.pdf"_s);
        QPdfWriter writer(path);
        const auto places = paper::paintSheets(sheets, m_context, writer);
        QVERIFY(places);
        const QString boxes = tool(u"pdftotext"_s, {u"-bbox"_s, path, u"-"_s});
        QStringList told;
        for (const paper::Place& place : *places) {
            if (place.source.figure == 7)
                told.append(wordsIn(place, boxes));
        }
        QCOMPARE(told.size(), 3); // table, chart, note
        QCOMPARE(told[0], u"200,000座"_s);
        QCOMPARE(told[1], u"20万"_s);
        QVERIFY2(told[2].contains(u"全年目标为二十万座学位"_s), qPrintable(told[2]));
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
    /// The words of a page, as pdftotext -bbox has them, whose middle line meets the place.
    static QString wordsIn(const paper::Place& place, const QString& boxes)
    {
        static const QRegularExpression word(
            u"xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">([^<]*)<"_s);
        const QString page = boxes.section(u"<page "_s, place.page + 1, place.page + 1);
        QString words;
        for (const QRegularExpressionMatch& match : word.globalMatch(page)) {
            const auto mm = [&match](int group) {
                return match.captured(group).toDouble() / 72 * 25.4;
            };
            const QRectF line(mm(1), (mm(2) + mm(4)) / 2, mm(3) - mm(1), 0.1);
            if (place.area.intersects(line)) // a run of Chinese counts as one word
                words += match.captured(5);
        }
        return words.normalized(QString::NormalizationForm_KC); // Qt names radicals
    }
};

QTEST_MAIN(TestPaper)
#include "tst_paper.moc"
