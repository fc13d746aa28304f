// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledgertext.h"

#include "exchange/typedquantity.h"

#include <QRegularExpression>

#include <cmath>

namespace duibiao::exchange {

using namespace Qt::StringLiterals;

namespace {

std::optional<Decimal> decimalOf(double number)
{
    if (!std::isfinite(number))
        return std::nullopt;
    // a spreadsheet keeps fifteen digits; what lies behind them is not meant
    return Decimal::parse(QString::number(number, 'f', 9));
}

/// What a column of units says: 万座 counts in ten thousands of 座.
struct ColumnUnit
{
    QString unit;
    int power = 0;
};

ColumnUnit columnUnit(const QString& said)
{
    static const QRegularExpression multiplied(u"^(千?[万亿]|千(?=[元人]))(.+)$"_s);
    const auto match = multiplied.match(said);
    if (!match.hasMatch())
        return {said, 0};
    int power = 0;
    for (const QChar character : match.capturedView(1))
        power += character == u'亿' ? 8 : character == u'万' ? 4 : 3;
    return {match.captured(2), power};
}

std::optional<Quantity> shifted(Quantity quantity, int power)
{
    const auto value = quantity.value.shifted(power);
    const auto resolution = quantity.resolution.shifted(power);
    if (!value || !resolution)
        return std::nullopt;
    quantity.value = *value;
    quantity.resolution = *resolution;
    return quantity;
}

std::optional<Quantity> quantityOf(double number, const ColumnUnit& unit)
{
    const bool isRatio = unit.unit == u"%"_s && std::abs(number) <= 1;
    const auto value = decimalOf(isRatio ? number * 100 : number);
    if (!value)
        return std::nullopt;
    const QString digits = value->toString();
    const auto point = digits.indexOf(u'.');
    const int decimals = point < 0 ? 0 : static_cast<int>(digits.size() - point - 1);
    Quantity quantity;
    quantity.value = *value;
    quantity.resolution = Decimal::fromParts(1, decimals).value_or(Decimal(1));
    quantity.unit = unit.unit;
    return shifted(quantity, unit.power);
}

} // namespace

std::optional<Quantity> quantityOf(const GridCell& cell, const QString& unit)
{
    const ColumnUnit column = columnUnit(unit);
    if (cell.number)
        return quantityOf(*cell.number, column);
    const QString text = cell.text.simplified();
    std::optional<Quantity> quantity = quantityFromTyped(text, {});
    static const QRegularExpression oneNumber(u"^\\D*\\d[\\d,]*(?:\\.\\d+)?\\D*$"_s);
    if (!quantity && oneNumber.match(text).hasMatch())
        quantity = quantityIn(text);
    // 2022年, 6月底 and 第3 count nothing
    static const QRegularExpression date(u"\\d\\s*[年月日号]|第\\s*\\d"_s);
    if (!quantity || date.match(text).hasMatch())
        return std::nullopt;
    if (!column.unit.isEmpty() && quantity->unit.isEmpty())
        quantity = shifted(*quantity, column.power);
    // the cell's own word wins, but words around a number are read for their first character only
    if (quantity && !column.unit.isEmpty() &&
        (quantity->unit.isEmpty() || text.contains(column.unit)))
        quantity->unit = column.unit;
    return quantity;
}

std::optional<Period> periodIn(const GridCell& cell)
{
    const QString text =
        cell.number ? QString::number(*cell.number) : cell.text.simplified().remove(u' ');
    if (const auto period = Period::parse(text))
        return period;
    static const QRegularExpression pattern(
        u"^(\\d{4})(?:年度?)?(?:(上|下)半年|第?([一二三四1-4])季度|(\\d{1,2})月(?:(\\d{1,2})日)?|"
        "(?:[—–~至-]+(\\d{4})年?))?$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(1).toInt();
    Period period = Period::year(year);
    if (match.hasCaptured(2) && !match.captured(2).isEmpty())
        period = Period::halfYear(year, match.captured(2) == u"上"_s ? 1 : 2);
    else if (const QString quarter = match.captured(3); !quarter.isEmpty())
        period = Period::quarter(year, quarter.toInt() > 0
                                           ? quarter.toInt()
                                           : static_cast<int>(u"一二三四"_s.indexOf(quarter)) + 1);
    else if (const int day = match.captured(5).toInt(); day > 0)
        period = Period::day(QDate(year, match.captured(4).toInt(), day));
    else if (const int month = match.captured(4).toInt(); month > 0)
        period = month <= 12 ? Period::month(year, month) : Period();
    else if (const int last = match.captured(6).toInt(); last > 0)
        period = Period::years(year, last);
    return period.isValid() ? std::optional(period) : std::nullopt;
}

} // namespace duibiao::exchange
