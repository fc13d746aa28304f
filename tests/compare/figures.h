// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/checks.h"
#include "compare/comparison.h"

#include <QRegularExpression>

/// Short ways to say a figure in a test.
namespace duibiao::test {

using namespace Qt::StringLiterals;

inline Decimal number(const QString& text)
{
    return Decimal::parse(text).value();
}

/// A quantity from words as a report has them: bound, digits, 万, unit (超1.4万座, 近8万, 54.7%).
inline Quantity quantity(const QString& literal)
{
    static const QRegularExpression pattern(
        u"^(超|不少于|不超过|不足|近|约)?(-?[0-9.]+)(万)?(.*?)(以上)?$"_s);
    const auto match = pattern.match(literal);
    const QString bound = match.captured(1) + match.captured(5);
    const int shift = match.captured(3).isEmpty() ? 0 : 4;
    Quantity result;
    result.literal = literal;
    result.value = number(match.captured(2)).shifted(shift).value();
    result.unit = match.captured(4);
    const qsizetype point = match.captured(2).indexOf(u'.');
    const auto decimals = point < 0 ? 0 : static_cast<int>(match.captured(2).size() - point - 1);
    result.resolution = Decimal::fromParts(1, decimals - shift).value();
    if (bound == u"以上"_s || bound == u"不少于"_s)
        result.bound = Bound::AtLeast;
    else if (bound == u"超"_s)
        result.bound = Bound::MoreThan;
    else if (bound == u"不超过"_s)
        result.bound = Bound::AtMost;
    else if (bound == u"不足"_s)
        result.bound = Bound::LessThan;
    else if (!bound.isEmpty())
        result.bound = Bound::About;
    result.approachesFromBelow = bound == u"近"_s;
    return result;
}

inline Measure measureOf(const QString& unit)
{
    return unit == u"%"_s ? Measure::Rate : unit == u"元"_s ? Measure::Money : Measure::Added;
}

/// A figure of 测试市 (440300) by label, unless the members are changed.
inline Figure figure(Role role, const QString& label, const QString& period, const QString& literal)
{
    Figure result;
    result.role = role;
    result.districtCode = u"440300"_s;
    result.label = label;
    result.period = Period::parse(period).value();
    result.quantity = quantity(literal);
    result.measure = measureOf(result.quantity.unit);
    result.evidence.quote = label + literal;
    return result;
}

inline Figure goal(const QString& label, const QString& period, const QString& literal)
{
    return figure(Role::Goal, label, period, literal);
}

inline Figure outcome(const QString& label, const QString& period, const QString& literal)
{
    return figure(Role::Achieved, label, period, literal);
}

/// Puts figures one behind the other into a report's text, and numbers them.
inline std::vector<Figure> inReport(ReportId report, std::vector<Figure> figures)
{
    qsizetype at = 0;
    FigureId id = report * 100;
    for (Figure& figure : figures) {
        figure.id = ++id;
        figure.evidence.report = report;
        figure.evidence.begin = at;
        figure.evidence.end = at + figure.evidence.quote.size();
        at = figure.evidence.end + 1;
    }
    return figures;
}

inline Report report(ReportId id, ReportKind kind, const QString& period, const QString& published)
{
    Report result;
    result.id = id;
    result.header.title = u"报告%1"_s.arg(id);
    result.header.kind = kind;
    result.header.period = Period::parse(period).value();
    result.header.published = QDate::fromString(published, Qt::ISODate);
    return result;
}

/// "label period: goal | outcome | base → verdict, certainty, reason" of each row.
inline QStringList summary(const std::vector<compare::Row>& rows)
{
    const auto literal = [](const std::optional<compare::Side>& side) {
        return side ? side->figure.quantity.literal : u"-"_s;
    };
    QStringList lines;
    for (const compare::Row& row : rows) {
        lines += u"%1 %2: %3 | %4 | %5 → %6"_s.arg(row.label, row.period.toString(),
                                                   literal(row.goal), literal(row.outcome),
                                                   literal(row.base), toCode(row.verdict));
    }
    return lines;
}

} // namespace duibiao::test
