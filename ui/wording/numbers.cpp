// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbers.h"

#include "context.h"
#include "wording/words.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace duibiao::wording {

QString numberText(const Decimal& value)
{
    QString text = value.toString();
    const qsizetype point = text.indexOf(u'.');
    const qsizetype first = value.isNegative() ? 1 : 0;
    for (qsizetype at = (point < 0 ? text.size() : point) - 3; at > first; at -= 3)
        text.insert(at, u',');
    return text;
}

namespace {

/// Sums of money and areas as offices say them: 84.5 亿元, 5,000 万元, 12.6 万平方米. Only where
/// two places are enough, so that no digit is lost.
QString largeText(const Decimal& value, const QString& unit)
{
    struct Large
    {
        qint64 least;
        int power;
        QString word;
    };
    static const std::array<Large, 2> words = {{{100'000'000, 8, u"亿"_s}, {10'000, 4, u"万"_s}}};
    static constexpr int places = 2;
    const Decimal size = value.isNegative() ? value.negated() : value;
    for (const Large& large : words) {
        const auto shifted = value.shifted(-large.power);
        if (shifted && size >= Decimal(large.least) && shifted->scale() <= places)
            return Words::tr("%1 %2", "number and unit")
                .arg(numberText(*shifted), large.word + unit);
    }
    return Words::tr("%1 %2", "number and unit").arg(numberText(value), unit);
}

} // namespace

QString amountText(const Decimal& value, const QString& unit)
{
    if (unit == u"元"_s || unit == u"平方米"_s)
        return largeText(value, unit);
    if (unit == u"%"_s)
        //: a share: 54.7 %
        return Words::tr("%1 %", "share").arg(numberText(value));
    if (unit.isEmpty())
        return numberText(value);
    //: a number and its unit: 200,000 座
    return Words::tr("%1 %2", "number and unit").arg(numberText(value), unit);
}

QString quantityText(const Quantity& quantity)
{
    if (quantity.valueMax) {
        const QString range = Words::tr("%1–%2", "range of numbers")
                                  .arg(numberText(quantity.value), numberText(*quantity.valueMax));
        return Words::tr("%1 %2", "number and unit").arg(range, quantity.unit).trimmed();
    }
    const QString amount = amountText(quantity.value, quantity.unit);
    switch (quantity.bound) {
    case Bound::Exact:
        return amount;
    case Bound::AtLeast:
        return Words::tr("≥ %1", "at least").arg(amount);
    case Bound::MoreThan:
        return Words::tr("> %1", "more than").arg(amount);
    case Bound::AtMost:
        return Words::tr("≤ %1", "at most").arg(amount);
    case Bound::LessThan:
        return Words::tr("< %1", "less than").arg(amount);
    case Bound::About:
        return quantity.approachesFromBelow ? Words::tr("just under %1").arg(amount)
                                            : Words::tr("about %1").arg(amount);
    }
    Q_UNREACHABLE();
}

QString gapText(const compare::Row& row)
{
    const Decimal gap = row.gap.value_or(Decimal());
    const Decimal distance = gap.isNegative() ? gap.negated() : gap;
    if (row.unit == u"%"_s)
        return Words::tr("%1 percentage points").arg(numberText(distance));
    return amountText(distance, row.unit);
}

QString shareText(double share)
{
    return Words::tr("%1 %", "share").arg(std::lround(share * 100));
}

namespace {

QString valueText(const Decimal& value, const QString& unit)
{
    Quantity quantity;
    quantity.value = value;
    quantity.unit = unit;
    return quantityText(quantity);
}

QString perText(double value)
{
    return QLocale().toString(value, 'f', 2);
}

} // namespace

QString totalText(const compare::Spread& spread, const QString& unit)
{
    using compare::TotalKind;
    const QString parts = Words::tr("%1 of %2 districts").arg(spread.parts).arg(spread.of);
    switch (spread.totalKind) {
    case TotalKind::Sum:
        return Words::tr("Total of %1: %2").arg(parts, valueText(*spread.total, unit));
    case TotalKind::Stated:
        return Words::tr("The city states %1; %2 state a value.")
            .arg(valueText(*spread.total, unit), parts);
    case TotalKind::Withheld:
        return Words::tr("No total: this does not add up over districts. %1 state a value.")
            .arg(parts);
    case TotalKind::Empty:
        return Words::tr("No district states a value.");
    }
    Q_UNREACHABLE();
}

QString spreadText(const compare::SpreadEntry& entry, const QString& district, const QString& unit)
{
    if (!entry.value)
        return Words::tr("%1: %2", "district, why there is no value")
            .arg(district, name(entry.blank));
    QString text = Words::tr("%1. %2: %3", "rank, district, value")
                       .arg(entry.rank)
                       .arg(district, valueText(*entry.value, unit));
    if (entry.shareOfParent)
        text = Words::tr("%1, %2 of the city").arg(text, shareText(*entry.shareOfParent));
    if (entry.perTenThousandResidents)
        text = Words::tr("%1, %2 per 10,000 residents")
                   .arg(text, perText(*entry.perTenThousandResidents));
    if (entry.perThousandPupils)
        text = Words::tr("%1, %2 per 1,000 pupils").arg(text, perText(*entry.perThousandPupils));
    if (entry.perMillionYuan)
        text = Words::tr("%1, %2 per million yuan").arg(text, perText(*entry.perMillionYuan));
    return text;
}

} // namespace duibiao::wording
