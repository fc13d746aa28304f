// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/decisions.h"
#include "model/indicator.h"
#include "model/lesson.h"
#include "model/report.h"

#include <algorithm>
#include <array>

namespace duibiao {

namespace {

template <typename Enum> struct Code
{
    Enum value;
    QLatin1StringView text;
};
// clang 14 deduces no aggregate by itself
template <typename Enum> Code(Enum, QLatin1StringView) -> Code<Enum>;

// One table per enumeration, in its order, so that both ways are the same list.
constexpr std::array bounds = {
    Code{Bound::Exact, QLatin1StringView("exact")},
    Code{Bound::AtLeast, QLatin1StringView("at_least")},
    Code{Bound::MoreThan, QLatin1StringView("more_than")},
    Code{Bound::AtMost, QLatin1StringView("at_most")},
    Code{Bound::LessThan, QLatin1StringView("less_than")},
    Code{Bound::About, QLatin1StringView("about")},
};
constexpr std::array measures = {
    Code{Measure::Added, QLatin1StringView("added")},
    Code{Measure::Total, QLatin1StringView("total")},
    Code{Measure::Cumulative, QLatin1StringView("cumulative")},
    Code{Measure::Rate, QLatin1StringView("rate")},
    Code{Measure::Change, QLatin1StringView("change")},
    Code{Measure::Money, QLatin1StringView("money")},
};
constexpr std::array directions = {
    Code{Direction::MoreIsBetter, QLatin1StringView("more")},
    Code{Direction::LessIsBetter, QLatin1StringView("less")},
    Code{Direction::Neutral, QLatin1StringView("neutral")},
};
constexpr std::array roles = {
    Code{Role::Goal, QLatin1StringView("goal")},
    Code{Role::Achieved, QLatin1StringView("achieved")},
    Code{Role::Reference, QLatin1StringView("reference")},
};
constexpr std::array reviews = {
    Code{Review::Open, QLatin1StringView("open")},
    Code{Review::Accepted, QLatin1StringView("accepted")},
    Code{Review::Rejected, QLatin1StringView("rejected")},
};
constexpr std::array rules = {
    Code{Derivation::Rule::TargetFromCompletion, QLatin1StringView("target_from_completion")},
    Code{Derivation::Rule::LastYearFromGrowth, QLatin1StringView("last_year_from_growth")},
    Code{Derivation::Rule::LastYearFromDifference, QLatin1StringView("last_year_from_difference")},
    Code{Derivation::Rule::YearFromCumulative, QLatin1StringView("year_from_cumulative")},
    Code{Derivation::Rule::RestOfTotal, QLatin1StringView("rest_of_total")},
};
constexpr std::array issuers = {
    Code{Issuer::HandedDown, QLatin1StringView("handed_down")},
    Code{Issuer::Own, QLatin1StringView("own")},
    Code{Issuer::Adjusted, QLatin1StringView("adjusted")},
};
constexpr std::array matchDecisions = {
    Code{MilestoneMatch::Decision::Confirmed, QLatin1StringView("confirmed")},
    Code{MilestoneMatch::Decision::Refused, QLatin1StringView("refused")},
};
constexpr std::array denominatorKinds = {
    Code{Denominator::Kind::Residents, QLatin1StringView("residents")},
    Code{Denominator::Kind::Pupils, QLatin1StringView("pupils")},
    Code{Denominator::Kind::Money, QLatin1StringView("money")},
};
constexpr std::array lessonKinds = {
    Code{Lesson::About::Indicator, QLatin1StringView("indicator")},
    Code{Lesson::About::Label, QLatin1StringView("label")},
    Code{Lesson::About::Role, QLatin1StringView("role")},
    Code{Lesson::About::Refusal, QLatin1StringView("refusal")},
};
constexpr std::array kinds = {
    Code{ReportKind::Summary, QLatin1StringView("summary")},
    Code{ReportKind::Plan, QLatin1StringView("plan")},
    Code{ReportKind::Mixed, QLatin1StringView("mixed")},
    Code{ReportKind::Other, QLatin1StringView("other")},
};
constexpr std::array scripts = {
    Code{Script::Simplified, QLatin1StringView("simplified")},
    Code{Script::Traditional, QLatin1StringView("traditional")},
};

template <typename Enum, std::size_t size>
QString codeIn(const std::array<Code<Enum>, size>& table, Enum value)
{
    const auto found = std::ranges::find(table, value, &Code<Enum>::value);
    return found == table.end() ? QString() : QString(found->text);
}

template <typename Enum, std::size_t size>
std::optional<Enum> valueIn(const std::array<Code<Enum>, size>& table, QStringView text)
{
    const auto found =
        std::ranges::find_if(table, [text](const Code<Enum>& code) { return text == code.text; });
    return found == table.end() ? std::nullopt : std::optional(found->value);
}

} // namespace

QString toCode(Bound bound)
{
    return codeIn(bounds, bound);
}

QString toCode(Measure measure)
{
    return codeIn(measures, measure);
}

QString toCode(Direction direction)
{
    return codeIn(directions, direction);
}

QString toCode(Role role)
{
    return codeIn(roles, role);
}

QString toCode(Review review)
{
    return codeIn(reviews, review);
}

QString toCode(Derivation::Rule rule)
{
    return codeIn(rules, rule);
}

QString toCode(Issuer issuer)
{
    return codeIn(issuers, issuer);
}

QString toCode(MilestoneMatch::Decision decision)
{
    return codeIn(matchDecisions, decision);
}

QString toCode(Denominator::Kind kind)
{
    return codeIn(denominatorKinds, kind);
}

QString toCode(Lesson::About about)
{
    return codeIn(lessonKinds, about);
}

QString toCode(ReportKind kind)
{
    return codeIn(kinds, kind);
}

QString toCode(Script script)
{
    return codeIn(scripts, script);
}

std::optional<Bound> boundFromCode(QStringView code)
{
    return valueIn(bounds, code);
}

std::optional<Measure> measureFromCode(QStringView code)
{
    return valueIn(measures, code);
}

std::optional<Direction> directionFromCode(QStringView code)
{
    return valueIn(directions, code);
}

std::optional<Role> roleFromCode(QStringView code)
{
    return valueIn(roles, code);
}

std::optional<Review> reviewFromCode(QStringView code)
{
    return valueIn(reviews, code);
}

std::optional<Derivation::Rule> derivationRuleFromCode(QStringView code)
{
    return valueIn(rules, code);
}

std::optional<Issuer> issuerFromCode(QStringView code)
{
    return valueIn(issuers, code);
}

std::optional<MilestoneMatch::Decision> matchDecisionFromCode(QStringView code)
{
    return valueIn(matchDecisions, code);
}

std::optional<Denominator::Kind> denominatorKindFromCode(QStringView code)
{
    return valueIn(denominatorKinds, code);
}

std::optional<Lesson::About> lessonAboutFromCode(QStringView code)
{
    return valueIn(lessonKinds, code);
}

std::optional<ReportKind> reportKindFromCode(QStringView code)
{
    return valueIn(kinds, code);
}

std::optional<Script> scriptFromCode(QStringView code)
{
    return valueIn(scripts, code);
}

} // namespace duibiao
