// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/itemplaces.h"
#include "reports/markhighlighter.h"
#include "reports/reporttext.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace duibiao;

namespace {

Figure figureAt(FigureId id, Role role, qsizetype begin, const QString& quote, double confidence)
{
    Figure figure;
    figure.id = id;
    figure.role = role;
    figure.label = u"label"_s;
    figure.period = Period::year(2022);
    figure.quantity.value = Decimal(12);
    figure.quantity.unit = u"所"_s;
    figure.evidence = {.report = 1, .begin = begin, .end = begin + quote.size(), .quote = quote};
    figure.confidence = confidence;
    return figure;
}

} // namespace

class TestReportText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksTellRoleDoubtAndReviewApart()
    {
        Figure sure = figureAt(1, Role::Goal, 0, u"abc"_s, 0.97);
        Figure doubtful = figureAt(2, Role::Goal, 0, u"abc"_s, 0.5);
        Figure outcome = figureAt(3, Role::Achieved, 0, u"abc"_s, 0.97);
        Figure refused = sure;
        refused.review = Review::Rejected;
        const auto format = [](const Figure& figure) {
            return ui::MarkHighlighter::formatOf(ui::ReviewItem(figure));
        };
        QCOMPARE(format(sure).underlineStyle(), QTextCharFormat::SingleUnderline);
        QCOMPARE(format(doubtful).underlineStyle(), QTextCharFormat::WaveUnderline);
        QVERIFY(format(sure).underlineColor() != format(outcome).underlineColor());
        QVERIFY(format(refused).fontStrikeOut());
        QVERIFY(!format(sure).fontStrikeOut());
        // Once accepted, nothing is doubtful any more.
        doubtful.review = Review::Accepted;
        QCOMPARE(format(doubtful).underlineStyle(), QTextCharFormat::SingleUnderline);
    }

    void marksReachOverLineEnds()
    {
        ui::ReportText text;
        const QString body = u"one two\nthree four\nfive"_s;
        text.setContents(body,
                         ui::reviewItems({figureAt(1, Role::Goal, 4, u"two\nthree"_s, 1)}, {}));
        const auto formatted = [&](int block) {
            QStringList parts;
            const QTextBlock at = text.document()->findBlockByNumber(block);
            for (const auto& range : at.layout()->formats())
                parts.append(at.text().mid(range.start, range.length));
            return parts.join(u'|');
        };
        QCOMPARE(formatted(0), u"two"_s);
        QCOMPARE(formatted(1), u"three"_s);
        QCOMPARE(formatted(2), QString());
    }

    void cursorInAMarkChoosesIt()
    {
        ui::ReportText text;
        text.setContents(u"one two three"_s,
                         ui::reviewItems({figureAt(1, Role::Goal, 0, u"one"_s, 1),
                                          figureAt(2, Role::Goal, 8, u"three"_s, 1)},
                                         {}));
        QSignalSpy chosen(&text, &ui::ReportText::itemChosen);
        QTextCursor cursor = text.textCursor();
        cursor.setPosition(10);
        text.setTextCursor(cursor);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toLongLong(), ui::ReviewItem::keyOf(2));
    }

    void figuresOfOneClauseAreToldApart_data()
    {
        QTest::addColumn<int>("cursor");
        QTest::addColumn<qint64>("figure");
        //                    0123456789
        // the text below:    新建学校3所、幼儿园3所、扩建12所
        QTest::newRow("first of two alike") << 4 << qint64{1};
        QTest::newRow("second of two alike") << 11 << qint64{2};
        QTest::newRow("not inside a longer number") << 16 << qint64{3};
        QTest::newRow("words go with the nearest number") << 9 << qint64{2};
        QTest::newRow("behind the last number") << 18 << qint64{3};
    }

    void figuresOfOneClauseAreToldApart()
    {
        QFETCH(const int, cursor);
        QFETCH(const qint64, figure);
        const QString body = u"新建学校3所、幼儿园3所、扩建12所"_s;
        std::vector<Figure> figures;
        for (const QString& literal : {u"3所"_s, u"3所"_s, u"12所"_s}) {
            const auto id = static_cast<FigureId>(figures.size() + 1);
            figures.push_back(figureAt(id, Role::Goal, 0, body, 1));
            figures.back().quantity.literal = literal;
        }
        ui::ReportText text;
        text.setContents(body, ui::reviewItems(figures, {}));
        QSignalSpy chosen(&text, &ui::ReportText::itemChosen);
        QTextCursor at = text.textCursor();
        at.movePosition(QTextCursor::End);
        at.setPosition(cursor);
        text.setTextCursor(at);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toLongLong(), ui::ReviewItem::keyOf(figure));
    }

    void numberIsMarkedMoreStronglyThanItsClause()
    {
        Figure figure = figureAt(1, Role::Goal, 0, u"build 12 schools now"_s, 1);
        figure.quantity.literal = u"12 schools"_s;
        ui::ReportText text;
        text.setContents(u"build 12 schools now"_s, ui::reviewItems({figure}, {}));
        QStringList marked;
        for (const auto& range : text.document()->firstBlock().layout()->formats()) {
            const bool strong = range.format.underlineStyle() != QTextCharFormat::NoUnderline;
            const QString words = text.toPlainText().mid(range.start, range.length);
            marked.append((strong ? u"strong: "_s : u"faint: "_s) + words);
        }
        QCOMPARE(marked,
                 QStringList({u"faint: build "_s, u"strong: 12 schools"_s, u"faint:  now"_s}));
    }

    void aNumberThatIsNotThereMarksTheClause()
    {
        Figure figure = figureAt(1, Role::Goal, 2, u"several schools"_s, 1);
        figure.quantity.literal = u"12 schools"_s;
        const auto items = ui::reviewItems({figure}, {});
        const auto places = ui::placesOf(u"a several schools"_s, items);
        QCOMPARE(places.size(), 1U);
        QCOMPARE(places[0].core, places[0].clause);
    }
};

QTEST_MAIN(TestReportText)
#include "tst_reporttext.moc"
