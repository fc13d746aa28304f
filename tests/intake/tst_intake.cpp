// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/files.h"
#include "intake/intake.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace duibiao;

namespace {

// Written for this test, with a made-up year's numbers.
const QString summary = u"深圳市宝安区2031年教育工作总结\n"
                        "\n"
                        "一、学位建设\n"
                        "2031年,全区新增公办义务教育学位1.23万座,新改扩建学校7所。\n"
                        "二、队伍建设\n"
                        "全年招聘教师560名,出台《宝安区教师成长办法》。\n"_s;
const QString noDistrict = u"某校年度总结\n\n全年新增学位300座。\n"_s;
const QString noFigure = u"深圳市宝安区2031年教育工作总结\n\n全区教育稳步向前。\n"_s;

const reading::Knowledge& knowledge()
{
    static const auto loaded = reading::loadKnowledge().value();
    return *loaded;
}

intake::Prepared prepared(const QString& text)
{
    return intake::prepareText(text, u"a.txt"_s, knowledge()).value();
}

const Figure* figureWith(const std::vector<Figure>& figures, const QString& literal)
{
    const auto found = std::ranges::find_if(
        figures, [&](const Figure& f) { return f.quantity.literal == literal; });
    return found == figures.end() ? nullptr : &*found;
}

} // namespace

class TestIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fileToReport();
    void textToReport();
    void textIsReadLikeItsFile();
    void encodingIsForced();
    void hintsWin();
    void errorsNameTheFile_data();
    void errorsNameTheFile();
    void textErrorsNameTheText();
    void storable_data();
    void storable();
    void accept_data();
    void accept();
    void batchKeepsOrderAndGoesOn();
    void batchReportsProgress();
    void batchIsCancelledBetweenFiles();
    void storedAndFoundAgain();

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString file(const QString& name, const QByteArray& bytes) const;
};

QString TestIntake::file(const QString& name, const QByteArray& bytes) const
{
    QFile written(m_folder.filePath(name));
    if (!written.open(QIODevice::WriteOnly) || written.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(written.fileName()));
    return written.fileName();
}

void TestIntake::initTestCase()
{
    const auto loaded = reading::loadKnowledge();
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().subject + loaded.error().place));
}

void TestIntake::fileToReport()
{
    const QByteArray bytes = "\xEF\xBB\xBF" + summary.toUtf8();
    const QString path = file(u"宝安总结.txt"_s, bytes);
    const auto result = intake::prepareFile(path, knowledge());
    QVERIFY(result);
    QCOMPARE(result->path, path);

    const Report& report = result->report.report;
    QCOMPARE(report.id, 0);
    QCOMPARE(report.fileName, u"宝安总结.txt"_s);
    QCOMPARE(report.encoding, u"UTF-8"_s);
    QCOMPARE(report.script, Script::Simplified);
    QCOMPARE(report.sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    QVERIFY(report.imported.isValid());
    QCOMPARE(report.header, result->reading.header);
    QCOMPARE(report.header.districtCode, u"440306"_s);
    QCOMPARE(report.header.kind, ReportKind::Summary);
    QCOMPARE(report.header.period, Period::year(2031));

    QCOMPARE(result->report.bytes, bytes);
    QCOMPARE(result->report.figures, result->reading.figures);
    QCOMPARE(result->report.milestones, result->reading.milestones);
    const Figure* seats = figureWith(result->report.figures, u"1.23万座"_s);
    QVERIFY(seats);
    QCOMPARE(seats->quantity.value, Decimal(12300));
    QCOMPARE(seats->districtCode, u"440306"_s);
    QCOMPARE(seats->review, Review::Open);
    for (const Figure& figure : result->report.figures) {
        const Evidence& evidence = figure.evidence;
        QCOMPARE(result->report.text.mid(evidence.begin, evidence.end - evidence.begin),
                 evidence.quote);
    }
}

void TestIntake::textToReport()
{
    const auto result = prepared(summary);
    QCOMPARE(result.path, QString());
    QCOMPARE(result.report.report.fileName, u"a.txt"_s);
    QCOMPARE(result.report.bytes, summary.toUtf8());
    QCOMPARE(result.report.report.encoding, u"UTF-8"_s);
    QVERIFY(figureWith(result.report.figures, u"1.23万座"_s));
}

void TestIntake::textIsReadLikeItsFile()
{
    const auto fromFile = intake::prepareFile(file(u"a.txt"_s, summary.toUtf8()), knowledge());
    const auto fromText = prepared(summary);
    QVERIFY(fromFile);
    QCOMPARE(fromText.report.report.sha256, fromFile->report.report.sha256);
    QCOMPARE(fromText.report.report.header, fromFile->report.report.header);
    QCOMPARE(fromText.report.text, fromFile->report.text);
    QCOMPARE(fromText.report.figures, fromFile->report.figures);
}

void TestIntake::encodingIsForced()
{
    const QString path = file(u"a.txt"_s, summary.toUtf8());
    const auto forced = intake::prepareFile(path, knowledge(), {}, u"UTF-8"_s);
    QVERIFY(forced);
    QCOMPARE(forced->report.report.encoding, u"UTF-8"_s);
    const auto wrong = intake::prepareFile(path, knowledge(), {}, u"UTF-16LE"_s);
    QVERIFY(!wrong || wrong->report.text != forced->report.text);
}

void TestIntake::hintsWin()
{
    reading::Hints hints;
    hints.districtCode = u"440309"_s;
    hints.period = Period::year(2030);
    hints.kind = ReportKind::Plan;
    const auto result = intake::prepareFile(file(u"a.txt"_s, summary.toUtf8()), knowledge(), hints);
    QVERIFY(result);
    QCOMPARE(result->report.report.header.districtCode, u"440309"_s);
    QCOMPARE(result->report.report.header.period, Period::year(2030));
    QCOMPARE(result->report.report.header.kind, ReportKind::Plan);
}

void TestIntake::errorsNameTheFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("code");

    const auto row = [](const char* name, const QString& path, ErrorCode code) {
        QTest::newRow(name) << path << static_cast<int>(code);
    };
    row("missing", m_folder.filePath(u"none.txt"_s), ErrorCode::FileNotFound);
    row("folder", m_folder.path(), ErrorCode::FileIsFolder);
    row("empty", file(u"empty.txt"_s, {}), ErrorCode::FileEmpty);
    row("old document", file(u"a.doc"_s, "PK"), ErrorCode::FormatUnsupported);
    row("no document", file(u"a.docx"_s, "PK"), ErrorCode::FileNotText);
    row("picture", file(u"png.txt"_s, QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0", 18)),
        ErrorCode::FileNotText);
    row("cut character", file(u"cut.txt"_s, summary.toUtf8().chopped(2)),
        ErrorCode::FileCutCharacter);
}

void TestIntake::errorsNameTheFile()
{
    QFETCH(QString, path);
    QFETCH(int, code);
    const auto result = intake::prepareFile(path, knowledge());
    QVERIFY(!result);
    QCOMPARE(static_cast<int>(result.error().code), code);
    QCOMPARE(result.error().subject, path);
}

void TestIntake::textErrorsNameTheText()
{
    const auto empty = intake::prepareText(QString(), u"clipboard"_s, knowledge());
    QVERIFY(!empty);
    QCOMPARE(empty.error().code, ErrorCode::FileEmpty);
    QCOMPARE(empty.error().subject, u"clipboard"_s);

    const auto large = intake::prepareText(QString(exchange::maxReportBytes + 1, u'a'),
                                           u"clipboard"_s, knowledge());
    QVERIFY(!large);
    QCOMPARE(large.error(), (Error{ErrorCode::FileTooLarge,
                                   u"clipboard"_s,
                                   {},
                                   QString::number(exchange::maxReportBytes)}));
}

void TestIntake::storable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("code"); ///< -1: storable

    QTest::newRow("good") << summary << -1;
    QTest::newRow("no district") << noDistrict
                                 << static_cast<int>(ErrorCode::ReportWithoutDistrict);
    QTest::newRow("no figure") << noFigure << static_cast<int>(ErrorCode::ReportWithoutFigures);
}

void TestIntake::storable()
{
    QFETCH(QString, text);
    QFETCH(int, code);
    intake::Prepared report = prepared(text);
    const auto byName = intake::storable(report);
    QCOMPARE(byName.has_value(), code < 0);
    if (code < 0)
        return;
    QCOMPARE(static_cast<int>(byName.error().code), code);
    QCOMPARE(byName.error().subject, u"a.txt"_s);
    report.path = u"/reports/a.txt"_s;
    QCOMPARE(intake::storable(report).error().subject, report.path);

    report.report.report.header.districtCode = u"440306"_s; // settled by hand
    report.report.figures.emplace_back();
    QVERIFY(intake::storable(report));
}

void TestIntake::accept_data()
{
    QTest::addColumn<int>("accept");
    QTest::addColumn<QString>("figures"); ///< a letter a figure: accepted or open
    QTest::addColumn<QString>("milestones");

    const auto row = [](const char* name, intake::Accept accept, QString figures,
                        QString milestones) {
        QTest::newRow(name) << static_cast<int>(accept) << figures << milestones;
    };
    row("none", intake::Accept::None, u"ooo"_s, u"o"_s);
    row("confident", intake::Accept::Confident, u"aao"_s, u"o"_s);
    row("all", intake::Accept::All, u"aaa"_s, u"a"_s);
}

void TestIntake::accept()
{
    QFETCH(int, accept);
    intake::Prepared report;
    for (const double confidence : {0.97, intake::confidentFrom, 0.899})
        report.report.figures.emplace_back().confidence = confidence;
    report.report.milestones.emplace_back();
    intake::accept(report, static_cast<intake::Accept>(accept));

    const auto letters = [](const auto& items) {
        QString shown;
        for (const auto& item : items)
            shown += item.review == Review::Accepted ? u'a' : u'o';
        return shown;
    };
    QTEST(letters(report.report.figures), "figures");
    QTEST(letters(report.report.milestones), "milestones");
}

void TestIntake::batchKeepsOrderAndGoesOn()
{
    const QString first = file(u"2.txt"_s, summary.toUtf8());
    const QString second = file(u"1.txt"_s, noFigure.toUtf8());
    const QString missing = m_folder.filePath(u"none.txt"_s);
    const auto batch = intake::prepareFiles({m_folder.path(), first, missing, second}, knowledge());
    QVERIFY(batch);
    QCOMPARE(batch->prepared.size(), 2U);
    QCOMPARE(batch->prepared[0].path, first);
    QCOMPARE(batch->prepared[1].path, second);
    QCOMPARE(batch->failed.size(), 2U);
    QCOMPARE(batch->failed[0], (Error{ErrorCode::FileIsFolder, m_folder.path(), {}, {}}));
    QCOMPARE(batch->failed[1], (Error{ErrorCode::FileNotFound, missing, {}, {}}));
    QVERIFY(intake::prepareFiles({}, knowledge()));
}

void TestIntake::batchReportsProgress()
{
    const QString path = file(u"a.txt"_s, summary.toUtf8());
    QStringList steps;
    const auto batch =
        intake::prepareFiles({path, u"none"_s, path}, knowledge(), [&steps](int done, int total) {
            steps.append(u"%1/%2"_s.arg(done).arg(total));
            return true;
        });
    QVERIFY(batch);
    QCOMPARE(steps, (QStringList{u"1/3"_s, u"2/3"_s, u"3/3"_s}));
}

void TestIntake::batchIsCancelledBetweenFiles()
{
    const QString path = file(u"a.txt"_s, summary.toUtf8());
    int calls = 0;
    const auto batch =
        intake::prepareFiles({path, path, path}, knowledge(), [&calls](int done, int /*total*/) {
            ++calls;
            return done < 2;
        });
    QVERIFY(!batch);
    QCOMPARE(batch.error(), (Error{ErrorCode::Cancelled, {}, {}, {}}));
    QCOMPARE(calls, 2);
}

void TestIntake::storedAndFoundAgain()
{
    auto workspace = store::Workspace::create(m_folder.filePath(u"w.duibiao"_s));
    QVERIFY(workspace);
    const auto report = prepared(summary);
    const auto added = workspace->addReports({report.report});
    QVERIFY(added);
    QCOMPARE(added->added.size(), 1U);

    const auto again = workspace->addReports({prepared(summary).report});
    QVERIFY(again);
    QCOMPARE(again->added.size(), 0U);
    QCOMPARE(again->alreadyThere, added->added);

    const auto contents = workspace->report(added->added.front());
    QVERIFY(contents);
    QCOMPARE(contents->text, report.report.text);
    QCOMPARE(contents->figures.size(), report.report.figures.size());
    QCOMPARE(workspace->originalBytes(added->added.front()).value(), summary.toUtf8());
}

QTEST_GUILESS_MAIN(TestIntake)
#include "tst_intake.moc"
