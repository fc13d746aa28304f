// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbers.h"

#include "context.h"
#include "wording/words.h"

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

QString amountText(const Decimal& value, const QString& unit)
{
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

} // namespace duibiao::wording
