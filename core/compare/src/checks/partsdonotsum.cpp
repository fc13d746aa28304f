// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checks.h"
#include "labelwords.h"
#include "parts.h"
#include "sum.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::compare::checks {

namespace {

/// A sum that is more than the whole can be.
bool exceeds(const Quantity& sum, const Quantity& whole)
{
    const Interval parts = sum.interval(Decimal());
    const Interval total = whole.interval(Decimal());
    return parts.low && total.high && *parts.low > *total.high;
}

bool fallsShort(const Quantity& sum, const Quantity& whole)
{
    const Interval parts = sum.interval(Decimal());
    const Interval total = whole.interval(Decimal());
    return parts.high && total.low && *parts.high < *total.low;
}

void report(const Figure& whole, const std::vector<Figure>& parts, const Figure& sum,
            const QString& scope, Findings& findings)
{
    Finding finding = findingOf(
        CheckKind::PartsDoNotSum, Severity::Warning, {&whole},
        {scope, whole.quantity.literal, valueText(sum.quantity.value, whole.quantity.unit)});
    finding.figures.insert(finding.figures.end(), parts.begin(), parts.end());
    findings.push_back(std::move(finding));
}

// In the text: 41785人(公办22225,民办19560) ----------------------------------------------------

bool isPartOf(const Figure& part, const QString& wholeLabel, const Figure& whole)
{
    const QString label = normalisedLabel(part.label);
    return part.evidence.report == whole.evidence.report && part.role == whole.role &&
           part.period == whole.period && part.districtCode == whole.districtCode &&
           part.quantity.unit == whole.quantity.unit && kindOf(part) == kindOf(whole) &&
           part.quantity.value < whole.quantity.value && label.size() > wholeLabel.size() &&
           label.contains(wholeLabel);
}

/// Public and private are all there is; of other parts some may be left unsaid.
bool isComplete(const std::vector<Figure>& parts)
{
    const auto says = [&parts](QStringView word) {
        return std::ranges::any_of(parts,
                                   [word](const Figure& f) { return f.label.contains(word); });
    };
    return says(u"公办") && says(u"民办");
}

void checkText(const Material& material, Findings& findings)
{
    const auto& inText = material.inText;
    for (size_t i = 0; i < inText.size(); ++i) {
        const Figure& whole = *inText[i];
        const auto kind = kindOf(whole);
        if (kind != Kind::Count && kind != Kind::Money)
            continue;
        const QString label = normalisedLabel(whole.label);
        std::vector<Figure> parts;
        for (size_t j = i + 1; j < inText.size() && isPartOf(*inText[j], label, whole); ++j)
            parts.push_back(*inText[j]);
        const auto sum = parts.size() > 1 ? sumOfParts(parts) : std::nullopt;
        if (!sum)
            continue;
        const bool tooLittle = isComplete(parts) && fallsShort(sum->quantity, whole.quantity);
        if (tooLittle || exceeds(sum->quantity, whole.quantity))
            report(whole, parts, *sum, u"text"_s, findings);
        i += parts.size();
    }
}

// Over time: two half-years and their year
// ---------------------------------------------------------

void checkPeriods(const Group& group, const Choice& choice, Findings& findings)
{
    if (!group.indicator || !group.indicator->addsOverTime || group.outcomes.size() < 3)
        return;
    for (const Cell& whole : group.outcomes) {
        if (whole.kind != Kind::Count || !whole.period.isValid())
            continue;
        std::vector<Period> periods;
        std::vector<const Cell*> cells;
        for (const size_t inside : cellsInside(group.outcomes, whole.period)) {
            const Cell& cell = group.outcomes[inside];
            if (cell.kind != Kind::Count || cell.period == whole.period)
                continue;
            periods.push_back(cell.period);
            cells.push_back(&cell);
        }
        std::vector<Figure> parts;
        qint64 days = 0;
        for (const size_t chosen : widestWithoutOverlap(periods)) {
            parts.push_back(choice.sideOf(*cells[chosen]).figure);
            days += periods[chosen].dayCount();
        }
        const auto sum = parts.size() > 1 ? sumOfParts(parts) : std::nullopt;
        if (!sum)
            continue;
        const Figure stated = choice.sideOf(whole).figure;
        const bool tooLittle =
            days == whole.period.dayCount() && fallsShort(sum->quantity, stated.quantity);
        if (tooLittle || exceeds(sum->quantity, stated.quantity))
            report(stated, parts, *sum, u"periods"_s, findings);
    }
}

// Over districts: a city and its own
// ---------------------------------------------------------------

struct Spread
{
    QString indicator;
    QString city;
    Period period;
    Kind kind{};

    bool operator==(const Spread&) const = default;
};

size_t qHash(const Spread& spread, size_t seed = 0)
{
    return qHashMulti(seed, spread.indicator, spread.city, spread.period,
                      static_cast<int>(spread.kind));
}

void checkDistricts(const Material& material, Findings& findings)
{
    QHash<Spread, Figure> totals;
    QHash<Spread, std::vector<Figure>> parts;
    for (const Group& group : material.groups) {
        if (!group.indicator || !group.indicator->addsOverDistricts || !material.context.districts)
            continue;
        const District* district = material.context.districts->find(group.subject.district);
        const Choice choice(material.context, group.indicator);
        for (const Cell& cell : group.outcomes) {
            const Figure figure = choice.sideOf(cell).figure;
            totals.insert({group.indicator->id, group.subject.district, cell.period, cell.kind},
                          figure);
            if (district && !district->parentCode.isEmpty())
                parts[{group.indicator->id, district->parentCode, cell.period, cell.kind}]
                    .push_back(figure);
        }
    }
    for (auto spread = parts.begin(); spread != parts.end(); ++spread) {
        const auto total = totals.constFind(spread.key());
        if (total == totals.constEnd())
            continue;
        std::ranges::sort(*spread, {}, &Figure::districtCode);
        const auto sum = sumOfParts(*spread);
        if (sum && exceeds(sum->quantity, total->quantity))
            report(*total, *spread, *sum, u"districts"_s, findings);
    }
}

} // namespace

void partsDoNotSum(const Material& material, Findings& findings)
{
    checkText(material, findings);
    for (const Group& group : material.groups)
        checkPeriods(group, Choice(material.context, group.indicator), findings);
    checkDistricts(material, findings);
}

} // namespace duibiao::compare::checks
