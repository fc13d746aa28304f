// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/indicator.h"
#include "model/report.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace duibiao;

namespace {

/// The codes are written into files, so each is listed here: a changed one breaks old files.
template <typename Enum, typename FromCode>
void roundTrip(const std::vector<std::pair<Enum, QString>>& codes, FromCode fromCode)
{
    for (const auto& [value, code] : codes) {
        QCOMPARE(toCode(value), code);
        const std::optional<Enum> back = fromCode(code);
        QVERIFY2(back, qPrintable(code));
        QCOMPARE(*back, value);
    }
    for (const QString& wrong : {u""_s, u"unknown"_s, codes.front().second.toUpper()})
        QVERIFY2(!fromCode(wrong), qPrintable(wrong));
}

} // namespace

class TestCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bounds();
    void measures();
    void directions();
    void roles();
    void reviews();
    void derivationRules();
    void reportKinds();
    void scripts();
};

void TestCodes::bounds()
{
    using enum Bound;
    roundTrip<Bound>({{Exact, u"exact"_s},
                      {AtLeast, u"at_least"_s},
                      {MoreThan, u"more_than"_s},
                      {AtMost, u"at_most"_s},
                      {LessThan, u"less_than"_s},
                      {About, u"about"_s}},
                     boundFromCode);
}

void TestCodes::measures()
{
    using enum Measure;
    roundTrip<Measure>({{Added, u"added"_s},
                        {Total, u"total"_s},
                        {Cumulative, u"cumulative"_s},
                        {Rate, u"rate"_s},
                        {Change, u"change"_s},
                        {Money, u"money"_s}},
                       measureFromCode);
}

void TestCodes::directions()
{
    using enum Direction;
    roundTrip<Direction>(
        {{MoreIsBetter, u"more"_s}, {LessIsBetter, u"less"_s}, {Neutral, u"neutral"_s}},
        directionFromCode);
}

void TestCodes::roles()
{
    using enum Role;
    roundTrip<Role>({{Goal, u"goal"_s}, {Achieved, u"achieved"_s}, {Reference, u"reference"_s}},
                    roleFromCode);
}

void TestCodes::reviews()
{
    using enum Review;
    roundTrip<Review>({{Open, u"open"_s}, {Accepted, u"accepted"_s}, {Rejected, u"rejected"_s}},
                      reviewFromCode);
}

void TestCodes::derivationRules()
{
    using enum Derivation::Rule;
    roundTrip<Derivation::Rule>({{TargetFromCompletion, u"target_from_completion"_s},
                                 {LastYearFromGrowth, u"last_year_from_growth"_s},
                                 {LastYearFromDifference, u"last_year_from_difference"_s},
                                 {YearFromCumulative, u"year_from_cumulative"_s},
                                 {RestOfTotal, u"rest_of_total"_s}},
                                derivationRuleFromCode);
}

void TestCodes::reportKinds()
{
    using enum ReportKind;
    roundTrip<ReportKind>(
        {{Summary, u"summary"_s}, {Plan, u"plan"_s}, {Mixed, u"mixed"_s}, {Other, u"other"_s}},
        reportKindFromCode);
}

void TestCodes::scripts()
{
    using enum Script;
    roundTrip<Script>({{Simplified, u"simplified"_s}, {Traditional, u"traditional"_s}},
                      scriptFromCode);
}

QTEST_GUILESS_MAIN(TestCodes)
#include "tst_codes.moc"
