// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/selection.h"

#include <QTest>

using namespace duibiao;
using namespace duibiao::compare;
using namespace Qt::StringLiterals;

class TestSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAsItWasWritten()
    {
        const Selection selection{.districts = {u"440306"_s},
                                  .indicators = {u"seats.basic.added"_s},
                                  .periods = {u"2022"_s, u"2020-2025"_s},
                                  .verdicts = {u"met"_s},
                                  .columns = {u"district"_s, u"goal"_s},
                                  .sortedBy = u"goal"_s,
                                  .descending = true,
                                  .layout = u"districts_down"_s,
                                  .chart = u"trend"_s,
                                  .per = u"residents"_s,
                                  .withDerived = false,
                                  .versions = Versions::First};
        QCOMPARE(selectionFromJson(toJson(selection)), selection);
        QCOMPARE(toJson({}), u"{}"_s);
        QCOMPARE(selectionFromJson(u"{}"_s), Selection());
    }

    void whatALaterVersionAddsIsPassedOver()
    {
        QCOMPARE(selectionFromJson(u"{\"periods\":[\"2022\"],\"map\":{\"zoom\":2}}"_s),
                 Selection({.periods = {u"2022"_s}}));
        QVERIFY(!selectionFromJson(u"[]"_s));
        QVERIFY(!selectionFromJson(u"no json"_s));
    }

    void asksForItsRows()
    {
        const Selection selection{.districts = {u"440306"_s},
                                  .periods = {u"2022"_s, u"not a period"_s},
                                  .verdicts = {u"met"_s}};
        Row row;
        row.districtCode = u"440306"_s;
        row.period = Period::year(2022);
        row.verdict = Verdict::Met;
        QVERIFY(selection.query().matches(row));
        QVERIFY(selection.hasVerdictOf(row));
        row.verdict = Verdict::Missed;
        QVERIFY(!selection.hasVerdictOf(row));
        row.period = Period::year(2021);
        QVERIFY(!selection.query().matches(row));
        const Query query = Selection({.withDerived = false, .versions = Versions::Both}).query();
        QVERIFY(!query.withDerived);
        QCOMPARE(query.versions, Versions::Both);
    }
};

QTEST_GUILESS_MAIN(TestSelection)
#include "tst_selection.moc"
