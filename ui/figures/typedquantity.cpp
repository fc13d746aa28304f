// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/typedquantity.h"

#include <QRegularExpression>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

namespace {

std::optional<Bound> boundOf(const QString& sign)
{
    if (sign == u"≥"_s || sign == u">="_s)
        return Bound::AtLeast;
    if (sign == u">"_s)
        return Bound::MoreThan;
    if (sign == u"≤"_s || sign == u"<="_s)
        return Bound::AtMost;
    if (sign == u"<"_s)
        return Bound::LessThan;
    if (sign == u"≈"_s || sign == u"~"_s)
        return Bound::About;
    if (sign == u"="_s)
        return Bound::Exact;
    return std::nullopt;
}

/// The power of ten of 万, 亿 and 千; 0 for nothing.
int powerOf(const QString& multiplier)
{
    int power = 0;
    for (const QChar character : multiplier)
        power += character == u'亿' ? 8 : character == u'万' ? 4 : 3;
    return power;
}

} // namespace

std::optional<Quantity> quantityFromTyped(const QString& typed, const Quantity& before)
{
    static const QRegularExpression pattern(
        u"^([<>]=?|[≥≤≈~=])?\\s*([-+]?\\d[\\d,]*(?:\\.\\d+)?)\\s*([千万]?亿|[千万]?)\\s*"
        "([^\\d\\s,.]{0,12})$"_s);
    // full-width digits and signs become half-width; the dash variants that count as minus too
    QString text = typed.normalized(QString::NormalizationForm_KC).trimmed();
    text.replace(u'−', u'-');
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    QString digits = match.captured(2).remove(u',');
    if (digits.startsWith(u'+'))
        digits.remove(0, 1);
    const int power = powerOf(match.captured(3));
    const auto point = digits.indexOf(u'.');
    const int decimals = point < 0 ? 0 : static_cast<int>(digits.size() - point - 1);
    const std::optional<Decimal> written = Decimal::parse(digits);
    const auto value = written ? written->shifted(power) : std::nullopt;
    const auto resolution = Decimal::fromParts(1, decimals - power);
    if (!value || !resolution)
        return std::nullopt;

    Quantity quantity;
    quantity.value = *value;
    quantity.resolution = *resolution;
    quantity.bound = boundOf(match.captured(1)).value_or(before.bound);
    const QString unit = match.captured(4);
    quantity.unit = unit.isEmpty() ? before.unit : unit;
    quantity.literal = unit.isEmpty() ? text + before.unit : text;
    return quantity;
}

} // namespace duibiao::ui
