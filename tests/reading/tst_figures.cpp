// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/reader.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::reading;

/// Sentences and the whole of every figure in them: figures.tsv and shapes.tsv, one line a case.
class FiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reads_data();
    void reads();
    void quotesAreTheText();
    void survivesCutsAnywhere();
    void keepsClearOfNoise_data();
    void keepsClearOfNoise();
    void keepsOutOfHeadAndFurniture();
    void bareTextHasNoFigure();
    void cuesAreWords_data();
    void cuesAreWords();
    void pledgesAreGoals();
    void pledgesGoByTheOthers();
    void countsForItsIndicator_data();
    void countsForItsIndicator();
    void doubtsGuessedYears_data();
    void doubtsGuessedYears();
    void leansWithDoubt_data();
    void leansWithDoubt();

private:
    [[nodiscard]] Reading readAs(const QString& where, const QString& text) const;
    [[nodiscard]] static QString line(const Figure& figure, const QString& home);
    [[nodiscard]] QString manySentences() const;

    std::shared_ptr<const Knowledge> m_knowledge;
    std::vector<QStringList> m_cases;
};

void FiguresTest::initTestCase()
{
    const auto knowledge = loadKnowledge();
    QVERIFY2(knowledge, knowledge ? "" : qPrintable(knowledge.error().subject));
    m_knowledge = *knowledge;
    for (const char* name : {"figures.tsv", "shapes.tsv"}) {
        QFile file(QStringLiteral(DUIBIAO_SOURCE_DIR "/tests/reading/") + QLatin1StringView(name));
        QVERIFY2(file.open(QIODevice::ReadOnly), name);
        for (const QByteArray& raw : file.readAll().split('\n')) {
            if (!raw.isEmpty() && !raw.startsWith('#'))
                m_cases.push_back(QString::fromUtf8(raw).split(u'\t'));
        }
    }
    QVERIFY(m_cases.size() >= 400);
}

Reading FiguresTest::readAs(const QString& where, const QString& text) const
{
    const bool district = where == u"H" || where == u"B";
    Hints hints;
    hints.districtCode = district ? u"440306"_s : u"350500"_s;
    hints.kind = where == u"P" ? ReportKind::Plan : ReportKind::Summary;
    hints.period = where == u"H"   ? Period::halfYear(2022, 1)
                   : where == u"P" ? Period::year(2023)
                                   : Period::year(2022);
    return read(text::fromText(text), *m_knowledge, hints);
}

QString FiguresTest::line(const Figure& figure, const QString& home)
{
    const Quantity& quantity = figure.quantity;
    QString value = quantity.value.toString();
    if (quantity.valueMax)
        value += u'-' + quantity.valueMax->toString();
    QString period = figure.period.toString();
    if (figure.districtCode != home)
        period += u'@' + figure.districtCode;
    return QStringList{toCode(figure.role),
                       value,
                       quantity.unit.isEmpty() ? u"-"_s : quantity.unit,
                       toCode(quantity.bound),
                       toCode(figure.measure),
                       period,
                       figure.label}
        .join(u' ');
}

QString FiguresTest::manySentences() const
{
    QString text;
    for (const QStringList& fields : m_cases)
        text += fields.at(1) + u'\n';
    return text;
}

void FiguresTest::reads_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("figures");
    for (const QStringList& fields : m_cases)
        QTest::newRow(qPrintable(fields.at(1))) << fields.at(0) << fields.at(1) << fields.sliced(2);
}

void FiguresTest::reads()
{
    QFETCH(QString, where);
    QFETCH(QString, text);
    QFETCH(QStringList, figures);
    const Reading reading = readAs(where, text);
    QStringList found;
    for (const Figure& figure : reading.figures)
        found << line(figure, reading.header.districtCode);
    QCOMPARE(found.join(u'\n'), figures.join(u'\n'));
}

void FiguresTest::quotesAreTheText()
{
    const text::Document document = text::fromText(manySentences());
    const Reading reading = read(document, *m_knowledge);
    QVERIFY(reading.figures.size() > 100);
    for (const Figure& figure : reading.figures) {
        const Evidence& evidence = figure.evidence;
        QVERIFY(evidence.begin >= 0 && evidence.end <= document.clean().size());
        QCOMPARE(evidence.quote,
                 document.clean().sliced(evidence.begin, evidence.end - evidence.begin));
        QVERIFY2(evidence.quote.contains(figure.quantity.literal), qPrintable(evidence.quote));
        QVERIFY2(!evidence.quote.contains(u'\n'), qPrintable(evidence.quote));
        QVERIFY(evidence.cueBegin <= evidence.cueEnd);
        QVERIFY(figure.label.size() <= 40);
        QVERIFY(figure.confidence > 0 && figure.confidence <= 1);
        QCOMPARE(figure.readerVersion, readerVersion);
    }
}

void FiguresTest::survivesCutsAnywhere()
{
    for (const QStringList& fields : m_cases) {
        const QString& text = fields.at(1);
        for (qsizetype cut = 1; cut < text.size(); ++cut) {
            const Reading head = readAs(fields.at(0), text.first(cut));
            const Reading tail = readAs(fields.at(0), text.sliced(cut));
            for (const Figure& figure : head.figures)
                QVERIFY(figure.evidence.end <= cut);
            for (const Figure& figure : tail.figures)
                QVERIFY(figure.evidence.end <= text.size() - cut);
        }
    }
}

void FiguresTest::keepsClearOfNoise_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("literal");
    QTest::newRow("reading behind the classifier") << u"新建学校12所(suǒ)。"_s << u"12所"_s;
    QTest::newRow("reading in between") << u"新增学(xué)位3600个。"_s << u"3600个"_s;
    QTest::newRow("advertisement with a number")
        << u"新增学位3600个(代写总结加微信:abc12345678)。"_s << u"3600个"_s;
    QTest::newRow("stop for a point") << u"普惠率达到87。2%。"_s << u"87.2%"_s;
    QTest::newRow("zero width") << u"新增学位3\u200B600个。"_s << u"3600个"_s;
}

/// The number's place in the original holds no noise but what stands inside it.
void FiguresTest::keepsClearOfNoise()
{
    QFETCH(QString, text);
    QFETCH(QString, literal);
    const text::Document document = text::fromText(text);
    const Reading reading = readAs(u"S"_s, text);
    QCOMPARE(reading.figures.size(), 1U);
    const Figure& figure = reading.figures.front();
    QCOMPARE(figure.quantity.literal, literal);
    const qsizetype at = figure.evidence.begin + figure.evidence.quote.indexOf(literal);
    const text::Span span = document.cleaned.map.toOriginal({at, at + literal.size()});
    for (const text::Noise& noise : document.cleaned.noise) {
        const bool inside = span.begin < noise.original.begin && noise.original.end < span.end;
        QVERIFY2(inside || !noise.original.overlaps(span), qPrintable(noise.removed));
    }
}

void FiguresTest::keepsOutOfHeadAndFurniture()
{
    const text::Document document =
        text::fromText(u"泉州市教育局2022年工作总结\n"
                       "发布时间:2023-02-01 浏览次数:1280次 来源:泉州市教育局\n"
                       "全年新建学校12所。\n"
                       "上一篇:我市新增学位3000个\n"
                       "扫一扫在手机打开当前页\n"_s);
    for (const Figure& figure : read(document, *m_knowledge).figures) {
        for (const text::Line& line : document.outline.lines) {
            const bool shut =
                line.kind == text::LineKind::Metadata || line.kind == text::LineKind::Chrome;
            const text::Span quote{figure.evidence.begin, figure.evidence.end};
            QVERIFY2(!shut || !line.span.overlaps(quote), qPrintable(figure.evidence.quote));
        }
    }
}

void FiguresTest::bareTextHasNoFigure()
{
    QVERIFY(read(text::fromText({}), *m_knowledge).figures.empty());
    QVERIFY(read(text::fromText(u"各校平稳开学,师生安心。"_s), *m_knowledge).figures.empty());
}

void FiguresTest::cuesAreWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cue");
    QTest::newRow("a target") << u"巩固率目标99%。"_s << u"目标"_s;
    QTest::newRow("a target before a colon") << u"工作目标:新增学位900个。"_s << u"工作目标"_s;
    QTest::newRow("a promise") << u"力争新增学位900个。"_s << u"力争"_s;
    QTest::newRow("a lack") << u"城区学位缺口900个。"_s << u"缺口"_s;
    QTest::newRow("a cost") << u"年度计划投资900万元。"_s << u"年度计划投资"_s;
    QTest::newRow("a size") << u"食堂改造总投资900万元。"_s << u"总投资"_s;
    QTest::newRow("a target with its time") << u"已超过2025年98%的目标。"_s << u"的目标"_s;
}

/// The window underlines what settled the role: the word and not its clause.
void FiguresTest::cuesAreWords()
{
    QFETCH(QString, text);
    QFETCH(QString, cue);
    const Reading reading = readAs(u"S"_s, text);
    QCOMPARE(reading.figures.size(), 1U);
    const Evidence& evidence = reading.figures.front().evidence;
    QCOMPARE(text.sliced(evidence.cueBegin, evidence.cueEnd - evidence.cueBegin), cue);
}

/// In a report on pledges the head of an item is the pledge where what follows proves it.
void FiguresTest::pledgesAreGoals()
{
    const QString text = u"2022年泉州市教育民生实事完成情况\n\n"
                         "一、新增学位1.9万个。实际新增2.1万个。\n"
                         "二、招聘教师600名。各校师资结构持续优化。\n"_s;
    const Reading reading = read(text::fromText(text), *m_knowledge);
    QStringList found;
    for (const Figure& figure : reading.figures)
        found << toCode(figure.role) + u' ' + figure.quantity.literal;
    QCOMPARE(found.join(u','), u"goal 1.9万个,achieved 2.1万个,achieved 600名"_s);
    QVERIFY(reading.figures.front().confidence < 0.95);
    QVERIFY(reading.figures.back().confidence < 0.9); // it may be a pledge still
}

/// Where most pledges are followed by what came of them, the others are pledges too.
void FiguresTest::pledgesGoByTheOthers()
{
    const QString text = u"2022年泉州市教育民生实事完成情况\n\n"
                         "一、新增学位1.9万个。实际新增2.1万个。\n"
                         "二、新建食堂30个。已建成32个。\n"
                         "三、近视率下降0.6个百分点。经监测,近视率为49.8%。\n"_s;
    QStringList found;
    for (const Figure& figure : read(text::fromText(text), *m_knowledge).figures)
        found << toCode(figure.role) + u' ' + figure.quantity.literal;
    QCOMPARE(found.join(u','), u"goal 1.9万个,achieved 2.1万个,goal 30个,achieved 32个,"
                               "goal 0.6个百分点,achieved 49.8%"_s);
}

void FiguresTest::countsForItsIndicator_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("indicators");
    const auto row = [](const char* name, const QString& text, const QString& indicators) {
        QTest::newRow(name) << text << indicators;
    };
    row("a numbered school, and the size of one",
        u"市第十小学新增学位1620个,南湖小学(36班,1350座)开学,新增学位5400个。"_s,
        u"1620个 ,36班 ,1350座 ,5400个 seats.added"_s);
    row("a school named in front", u"望江小学扩建完工,新增学位900个,全市新增学位2.1万个。"_s,
        u"900个 ,2.1万个 seats.added"_s);
    row("a township", u"石桥镇新增学位600个。"_s, u"600个 "_s);
    row("some of several schools", u"望江小学等4所学校投用,新增学位5400个。"_s,
        u"4所 schools.compulsory.built,5400个 seats.added"_s);
    row("a part like its whole", u"全年招聘教师420名,其中博士12名。"_s,
        u"420名 teachers.recruited,12名 "_s);
    row("a part that its stage tells apart", u"新增学位9000个,其中初中学位2700个。"_s,
        u"9000个 seats.added,2700个 seats.junior.added"_s);
    row("a part that the whole names in brackets",
        u"开工建设学校(幼儿园)12所,其中高中2所、幼儿园4所。"_s,
        u"12所 schools.started,2所 schools.started,4所 schools.started"_s);
    row("a part of another time", u"组建教育集团12个,其中2022年上半年新增3个。"_s,
        u"12个 groups.added,3个 groups.added"_s);
    row("those of the countryside", u"培训教师5200人次,培训乡村教师800人次。"_s,
        u"5200人次 teachers.trained,800人次 "_s);
    row("classes are no schools", u"新建学校6所,新增教学班180个。"_s,
        u"6所 schools.built,180个 "_s);
    row("heads are no share", u"公办率达62%,比上年多310名。"_s,
        u"62% kindergarten.public.share,310名 "_s);
    row("floors are no projects", u"在建项目14个,建筑面积21万平方米。"_s,
        u"14个 schools.under_construction,21万平方米 "_s);
}

/// What is of one school, of a township or of another thing never stands for the district's
/// indicator.
void FiguresTest::countsForItsIndicator()
{
    QFETCH(QString, text);
    QStringList found;
    for (const Figure& figure : readAs(u"S"_s, text).figures)
        found << figure.quantity.literal + u' ' + figure.indicatorId;
    QTEST(found.join(u','), "indicators");
}

void FiguresTest::leansWithDoubt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("literal");
    QTest::newRow("a whole said before its parts")
        << u"新增标准化学校36所,包括小学28所、中学8所,累计达310所。"_s << u"310所"_s;
    QTest::newRow("a part behind a semicolon")
        << u"开工学校20所,其中高中2所,完成率100%;小学8所,完成率200%。"_s << u"8所"_s;
    QTest::newRow("a lack") << u"新增学位900个,尚缺学位300个。"_s << u"300个"_s;
    QTest::newRow("the size of one school")
        << u"新增学位900个,含南湖小学(36班,1620座)。"_s << u"1620座"_s;
    QTest::newRow("hired by one school, or by all")
        << u"新增学位900个,望江中学扩建完工,招聘教师60名。"_s << u"60名"_s;
    QTest::newRow("two schools that may be all there are")
        << u"招聘教师60名,望江小学、石桥中学投用,新增学位2160个。"_s << u"2160个"_s;
    QTest::newRow("seats that may have been there")
        << u"招聘教师60名,公办小学提供起始年级学位9800个。"_s << u"9800个"_s;
    QTest::newRow("somebody else's")
        << u"招聘教师60名。天津市和平区选派支教教师24名。"_s << u"24名"_s;
    QTest::newRow("behind a semicolon, of that county still or not")
        << u"招聘教师60名。惠安县新增学位4200个;部分学校新增床位310个。"_s << u"310个"_s;
    QTest::newRow("what projects of a promise cost")
        << u"招聘教师60名。全年计划实施项目26个,总投资11亿元。"_s << u"11亿元"_s;
    QTest::newRow("a verb said once") << u"新增教学能手80名,教坛新星120名。"_s << u"120名"_s;
}

/// Nine in ten is the mark above which figures are taken over unseen.
void FiguresTest::leansWithDoubt()
{
    QFETCH(QString, text);
    QFETCH(QString, literal);
    const Reading reading = readAs(u"S"_s, text);
    const auto sure = reading.figures.front();
    const auto leaning = std::ranges::find_if(
        reading.figures, [&](const Figure& f) { return f.quantity.literal == literal; });
    QVERIFY(leaning != reading.figures.end());
    QVERIFY(sure.confidence >= 0.9);
    QVERIFY(leaning->confidence < 0.9);
}

void FiguresTest::doubtsGuessedYears_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("sure");
    QTest::newRow("the title says the year")
        << u"衢州市教育局2021年工作总结\n\n改造旱厕142座。"_s << true;
    QTest::newRow("the clause says the year")
        << u"衢州市教育局工作总结\n\n衢州教育2019年起步。2021年改造旱厕142座。"_s << true;
    QTest::newRow("only the first year in the text")
        << u"衢州市教育局工作总结\n\n衢州教育2019年起步。改造旱厕142座。"_s << false;
    QTest::newRow("the first year in the text, which the publishing date bears out")
        << u"衢州市教育局工作总结\n时间:2022-01-20\n\n2021年是关键的一年。改造旱厕142座。"_s
        << true;
    QTest::newRow("only the publishing date")
        << u"衢州市教育局工作总结\n时间:2022-11-20\n\n改造旱厕142座。"_s << false;
}

/// A figure is of the report's year where nothing nearer says another; whence that year is known
/// tells how sure that is.
void FiguresTest::doubtsGuessedYears()
{
    QFETCH(QString, text);
    const Reading reading = read(text::fromText(text), *m_knowledge);
    QCOMPARE(reading.figures.size(), size_t{1});
    QTEST(reading.figures.front().confidence >= 0.9, "sure");
}

QTEST_GUILESS_MAIN(FiguresTest)
#include "tst_figures.moc"
