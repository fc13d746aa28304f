// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "store/workspace.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace duibiao;
using namespace duibiao::store;
using namespace Qt::StringLiterals;
using samples::codeOf;

namespace {

/// `计划新增学位100座、200座` of a summary: two figures of one wording, the cue before them.
NewReport planned(int number)
{
    NewReport made = samples::report(number, 0);
    made.milestones.clear();
    made.report.header.kind = ReportKind::Summary;
    made.text = u"计划新增学位100座、200座"_s;
    Figure figure;
    figure.label = u"新增 学位"_s;
    figure.indicatorId = u"seats.all.added"_s;
    figure.measure = Measure::Added;
    figure.role = Role::Goal;
    figure.quantity.unit = u"座"_s;
    figure.evidence = {0, 6, 10, u"100座"_s, 0, 2};
    made.figures = {figure, figure};
    return made;
}

QStringList described(const Workspace& workspace)
{
    QStringList lines;
    const auto lessons = workspace.lessons().value();
    for (const Lesson& lesson : lessons) {
        const Wording& wording = lesson.wording;
        lines.append(QStringList{toCode(lesson.about), wording.label, wording.unit,
                                 toCode(wording.measure), toCode(wording.role), wording.cue,
                                 toCode(wording.kind), lesson.value}
                         .join(u'|'));
    }
    return lines;
}

} // namespace

using Change = std::function<void(Figure&)>;
Q_DECLARE_METATYPE(Change)

class TestLessons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void correctionsTeach_data();
    void correctionsTeach();
    void otherChangesTeachNothing_data();
    void otherChangesTeachNothing();
    void puttingBackUnteaches();
    void theLastCorrectionCounts();
    void refusalsTeach();
    void acceptingUnteachesTheRefusal();
    void whatWasAcceptedIsNotRefusedForItsWording();
    void undoUnteaches();
    void forgets();
    void typedInTeachesNothing();
    void keepsWhatWasRead();
    void keepsWhatWasReadWithLessons();

private:
    void change(FigureId id, const Change& make)
    {
        auto figures = m_workspace->figures({std::nullopt, true}).value();
        Figure figure = figures.at(static_cast<std::size_t>(id) - 1);
        make(figure);
        QVERIFY(m_workspace->updateFigures({figure}));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Workspace> m_workspace;
};

void TestLessons::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto made = Workspace::create(m_folder->filePath(u"w.duibiao"_s));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    m_workspace.emplace(std::move(*made));
    QVERIFY(m_workspace->addReports({planned(1)}));
}

void TestLessons::correctionsTeach_data()
{
    QTest::addColumn<Change>("make");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("indicator") << Change([](Figure& figure) {
        figure.indicatorId = u"seats.basic.added"_s;
    }) << QStringList{u"indicator|新增学位|座|added|goal||other|seats.basic.added"_s};
    QTest::newRow("no indicator") << Change([](Figure& figure) { figure.indicatorId.clear(); })
                                  << QStringList{u"indicator|新增学位|座|added|goal||other|"_s};
    QTest::newRow("label") << Change([](Figure& figure) { figure.label = u"新增公办学位"_s; })
                           << QStringList{u"label|新增学位|座|added|goal||other|新增公办学位"_s};
    QTest::newRow("role, by its cue")
        << Change([](Figure& figure) { figure.role = Role::Achieved; })
        << QStringList{u"role|新增学位|座|added|goal|计划|other|achieved"_s};
    QTest::newRow("two at once") << Change([](Figure& figure) {
        figure.role = Role::Reference;
        figure.indicatorId.clear();
    })
                                 << QStringList{
                                        u"indicator|新增学位|座|added|goal||other|"_s,
                                        u"role|新增学位|座|added|goal|计划|other|reference"_s};
}

void TestLessons::correctionsTeach()
{
    QFETCH(const Change, make);
    QFETCH(const QStringList, expected);
    change(1, make);
    QCOMPARE(described(*m_workspace), expected);
    QCOMPARE(m_workspace->undoable()->value().count, 1);
    QVERIFY(m_workspace->lessons()->front().when.isValid());
}

void TestLessons::otherChangesTeachNothing_data()
{
    QTest::addColumn<Change>("make");
    QTest::newRow("value") << Change([](Figure& figure) { figure.quantity.value = Decimal(7); });
    QTest::newRow("period") << Change([](Figure& figure) { figure.period = Period::year(2020); });
    QTest::newRow("note") << Change([](Figure& figure) { figure.note = u"问过"_s; });
    QTest::newRow("accepted") << Change([](Figure& figure) { figure.review = Review::Accepted; });
}

void TestLessons::otherChangesTeachNothing()
{
    QFETCH(const Change, make);
    change(1, make);
    QCOMPARE(described(*m_workspace), QStringList());
}

void TestLessons::puttingBackUnteaches()
{
    change(1, [](Figure& figure) { figure.role = Role::Achieved; });
    QCOMPARE(described(*m_workspace).size(), 1);
    change(1, [](Figure& figure) { figure.role = Role::Goal; });
    QCOMPARE(described(*m_workspace), QStringList());
}

void TestLessons::theLastCorrectionCounts()
{
    change(1, [](Figure& figure) { figure.label = u"第一种"_s; });
    change(2, [](Figure& figure) { figure.label = u"第二种"_s; });
    QCOMPARE(described(*m_workspace), QStringList{u"label|新增学位|座|added|goal||other|第二种"_s});
}

void TestLessons::refusalsTeach()
{
    QVERIFY(m_workspace->reviewFigures({1}, Review::Rejected));
    QCOMPARE(described(*m_workspace), QStringList{u"refusal|新增学位|座|added|goal|计划|other|"_s});
}

void TestLessons::acceptingUnteachesTheRefusal()
{
    QVERIFY(m_workspace->reviewFigures({1}, Review::Rejected));
    QVERIFY(m_workspace->reviewFigures({2}, Review::Accepted));
    QCOMPARE(described(*m_workspace), QStringList());
}

void TestLessons::whatWasAcceptedIsNotRefusedForItsWording()
{
    QVERIFY(m_workspace->reviewFigures({2}, Review::Accepted));
    QVERIFY(m_workspace->reviewFigures({1}, Review::Rejected));
    QCOMPARE(described(*m_workspace), QStringList());
}

void TestLessons::undoUnteaches()
{
    change(1, [](Figure& figure) { figure.label = u"别的"_s; });
    QVERIFY(m_workspace->reviewFigures({2}, Review::Rejected));
    QCOMPARE(described(*m_workspace).size(), 2);
    QVERIFY(m_workspace->undo());
    QCOMPARE(described(*m_workspace).size(), 1);
    QVERIFY(m_workspace->undo());
    QCOMPARE(described(*m_workspace), QStringList());
    QCOMPARE(m_workspace->asRead()->size(), 0U);
}

void TestLessons::forgets()
{
    change(1, [](Figure& figure) {
        figure.label = u"别的"_s;
        figure.role = Role::Achieved;
    });
    QVERIFY(m_workspace->forgetLessons({m_workspace->lessons()->front().id}));
    QCOMPARE(described(*m_workspace),
             QStringList{u"role|新增学位|座|added|goal|计划|other|achieved"_s});
    QCOMPARE(codeOf(m_workspace->forgetLessons({99})), int(ErrorCode::RecordNotFound));
}

void TestLessons::typedInTeachesNothing()
{
    QVERIFY(m_workspace->addFigures({samples::typedIn(1)}));
    change(3, [](Figure& figure) { figure.label = u"别的"_s; });
    QVERIFY(m_workspace->reviewFigures({3}, Review::Rejected));
    QCOMPARE(described(*m_workspace), QStringList());
    QCOMPARE(m_workspace->asRead()->size(), 0U);
}

void TestLessons::keepsWhatWasRead()
{
    const Figure read = m_workspace->figures()->front();
    change(1, [](Figure& figure) { figure.quantity.value = Decimal(7); });
    change(1, [](Figure& figure) { figure.quantity.value = Decimal(8); });
    QVERIFY(m_workspace->asRead().value() == std::vector<Figure>{read});
    QVERIFY(m_workspace->undo());
    QVERIFY(m_workspace->undo());
    QCOMPARE(m_workspace->asRead()->size(), 0U);
}

void TestLessons::keepsWhatWasReadWithLessons()
{
    NewReport report = planned(2);
    Figure raw = report.figures[1];
    report.figures[1].label = u"学来的说法"_s;
    report.figures[1].learned = true;
    report.asRead = {{1, raw}};
    QVERIFY(m_workspace->addReports({report}));
    raw.id = 4;
    raw.evidence.report = 2;
    QVERIFY(m_workspace->asRead().value() == std::vector<Figure>{raw});

    // Corrected back, it is the lesson that was wrong; there is none of that label.
    change(4, [](Figure& figure) { figure.label = u"新增 学位"_s; });
    QCOMPARE(described(*m_workspace), QStringList());
    QVERIFY(m_workspace->asRead().value() == std::vector<Figure>{raw});

    report.asRead = {{9, raw}};
    report.bytes += "again";
    QCOMPARE(codeOf(m_workspace->addReports({report})), int(ErrorCode::InvalidData));
}

QTEST_GUILESS_MAIN(TestLessons)
#include "tst_lessons.moc"
