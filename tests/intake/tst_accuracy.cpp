// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/accuracy.h"

#include <QTest>

#include <functional>

using namespace duibiao;
using namespace duibiao::intake;
using namespace Qt::StringLiterals;

using Change = std::function<void(Figure&)>;
Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(duibiao::intake::Attribute)

namespace {

Figure read(FigureId id)
{
    Figure figure;
    figure.id = id;
    figure.role = Role::Goal;
    figure.districtCode = u"440306"_s;
    figure.indicatorId = u"seats.basic.added"_s;
    figure.label = u"新增学位"_s;
    figure.measure = Measure::Added;
    figure.period = Period::year(2022);
    figure.quantity.value = Decimal(300);
    figure.quantity.unit = u"座"_s;
    figure.evidence.report = 1;
    figure.review = Review::Accepted;
    return figure;
}

} // namespace

class TestAccuracy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingDecided();
    void acceptedAsReadIsRight();
    void countsWhatWasCorrected_data();
    void countsWhatWasCorrected();
    void correctedCountsBeforeItIsAccepted();
    void tellsRefusedMissedAndOpen();
    void typedInWithoutReportDoesNotCount();
    void whatWasLearnedIsNotTheReadersMerit();
};

void TestAccuracy::nothingDecided()
{
    QVERIFY(measureAccuracy({}, {}) == Accuracy());
}

void TestAccuracy::acceptedAsReadIsRight()
{
    const Accuracy accuracy = measureAccuracy({read(1), read(2)}, {});
    QCOMPARE(accuracy.decided, 2);
    QCOMPARE(accuracy.whollyRight, 2);
    for (const Attribute attribute : allAttributes)
        QCOMPARE(accuracy.rightOf(attribute), 2);
}

void TestAccuracy::countsWhatWasCorrected_data()
{
    QTest::addColumn<Change>("correct");
    QTest::addColumn<Attribute>("wrong");
    const auto add = [](const char* name, Attribute wrong, const Change& correct) {
        QTest::newRow(name) << correct << wrong;
    };
    add("value", Attribute::Value, [](Figure& f) { f.quantity.value = Decimal(30); });
    add("end of range", Attribute::Value, [](Figure& f) { f.quantity.valueMax = Decimal(400); });
    add("unit", Attribute::Unit, [](Figure& f) { f.quantity.unit = u"所"_s; });
    add("bound", Attribute::Bound, [](Figure& f) { f.quantity.bound = Bound::AtLeast; });
    add("role", Attribute::Role, [](Figure& f) { f.role = Role::Achieved; });
    add("indicator", Attribute::Indicator, [](Figure& f) { f.indicatorId.clear(); });
    add("district", Attribute::District, [](Figure& f) { f.districtCode = u"440300"_s; });
    add("period", Attribute::Period, [](Figure& f) { f.period = Period::year(2021); });
    add("label", Attribute::Label, [](Figure& f) { f.label = u"别的"_s; });
    add("measure", Attribute::Measure, [](Figure& f) { f.measure = Measure::Total; });
}

void TestAccuracy::countsWhatWasCorrected()
{
    QFETCH(const Change, correct);
    QFETCH(const Attribute, wrong);
    Figure corrected = read(1);
    correct(corrected);
    corrected.corrected = true;
    const Accuracy accuracy = measureAccuracy({corrected, read(2)}, {read(1)});
    QCOMPARE(accuracy.decided, 2);
    QCOMPARE(accuracy.whollyRight, 1);
    for (const Attribute attribute : allAttributes)
        QCOMPARE(accuracy.rightOf(attribute), attribute == wrong ? 1 : 2);
}

void TestAccuracy::correctedCountsBeforeItIsAccepted()
{
    Figure corrected = read(1);
    corrected.role = Role::Achieved;
    corrected.corrected = true;
    corrected.review = Review::Open;
    const Accuracy accuracy = measureAccuracy({corrected}, {read(1)});
    QCOMPARE(accuracy.decided, 1);
    QCOMPARE(accuracy.open, 0);
}

void TestAccuracy::tellsRefusedMissedAndOpen()
{
    Figure refused = read(1);
    refused.review = Review::Rejected;
    Figure open = read(2);
    open.review = Review::Open;
    Figure missed = read(3);
    missed.typedIn = true;
    const Accuracy accuracy = measureAccuracy({refused, open, missed}, {});
    QCOMPARE(accuracy.decided, 0);
    QCOMPARE(accuracy.refused, 1);
    QCOMPARE(accuracy.open, 1);
    QCOMPARE(accuracy.missed, 1);
}

void TestAccuracy::typedInWithoutReportDoesNotCount()
{
    Figure typed = read(1);
    typed.typedIn = true;
    typed.evidence.report = 0;
    QVERIFY(measureAccuracy({typed}, {}) == Accuracy());
}

void TestAccuracy::whatWasLearnedIsNotTheReadersMerit()
{
    Figure learned = read(1);
    learned.label = u"学来的说法"_s;
    learned.learned = true;
    const Accuracy accuracy = measureAccuracy({learned}, {read(1)});
    QCOMPARE(accuracy.rightOf(Attribute::Label), 0);
    QCOMPARE(accuracy.rightOf(Attribute::Value), 1);
}

QTEST_GUILESS_MAIN(TestAccuracy)
#include "tst_accuracy.moc"
