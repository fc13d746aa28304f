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

// Over time: two half-years and their year -------------------------------------------------------

/// Of these, those that lie inside the whole's time and do not overlap.
std::vector<const Cell*> partsInside(std::span<const Cell> cells, const Cell& whole)
{
    std::vector<const Cell*> inside;
    std::vector<Period> periods;
    for (const Cell& cell : cells) {
        if (cell.kind != Kind::Count || cell.scope != whole.scope || cell.period == whole.period ||
            !cell.period.isValid() || !whole.period.contains(cell.period))
            continue;
        inside.push_back(&cell);
        periods.push_back(cell.period);
    }
    std::vector<const Cell*> chosen;
    for (const size_t place : widestWithoutOverlap(periods))
        chosen.push_back(inside[place]);
    return chosen;
}

void checkPeriods(const Material& material, const Group& group, Findings& findings)
{
    const auto outcomes = material.book.outcomes(group);
    if (!group.known || !group.known->addsOverTime || outcomes.size() < 3)
        return;
    for (const Cell& whole : outcomes) {
        if (whole.kind != Kind::Count || !whole.period.isValid())
            continue;
        std::vector<Figure> parts;
        qint64 days = 0;
        for (const Cell* cell : partsInside(outcomes, whole)) {
            parts.push_back(stated(material, *cell));
            days += cell->period.dayCount();
        }
        const auto sum = parts.size() > 1 ? sumOfParts(parts) : std::nullopt;
        if (!sum)
            continue;
        const Figure& all = stated(material, whole);
        const bool tooLittle =
            days == whole.period.dayCount() && fallsShort(sum->quantity, all.quantity);
        if (tooLittle || exceeds(sum->quantity, all.quantity))
            report(all, parts, *sum, u"periods"_s, findings);
    }
}

// Over districts: a city and its own --------------------------------------------------------------

struct Spread
{
    QString indicator;
    QString city;
    Period period;
    QStringList scope;
    Kind kind{};

    bool operator==(const Spread&) const = default;
};

size_t qHash(const Spread& spread, size_t seed = 0)
{
    return qHashMulti(seed, spread.indicator, spread.city, spread.period, spread.scope,
                      static_cast<int>(spread.kind));
}

void checkDistricts(const Material& material, Findings& findings)
{
    QHash<Spread, Figure> totals;
    QHash<Spread, std::vector<Figure>> parts;
    for (const Group& group : material.book.groups()) {
        if (!group.known || !group.known->addsOverDistricts || !material.context.districts)
            continue;
        const QString& code = material.book.district(group);
        const District* district = material.context.districts->find(code);
        for (const Cell& cell : material.book.outcomes(group)) {
            Spread spread{.indicator = group.known->id,
                          .city = code,
                          .period = cell.period,
                          .scope = material.book.scopeWordsOf(cell.scope),
                          .kind = cell.kind};
            totals.insert(spread, stated(material, cell));
            if (!district || district->parentCode.isEmpty())
                continue;
            spread.city = district->parentCode;
            parts[spread].push_back(stated(material, cell));
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
    for (const Group& group : material.book.groups())
        checkPeriods(material, group, findings);
    checkDistricts(material, findings);
}

} // namespace duibiao::compare::checks
