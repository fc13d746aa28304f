// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledgertext.h"

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

} // namespace

std::optional<Decimal> valueIn(const GridCell& cell, bool share, bool ratios)
{
    if (cell.number) {
        const bool isRatio = share && (ratios || std::abs(*cell.number) <= 1);
        return decimalOf(isRatio ? *cell.number * 100 : *cell.number);
    }
    static const QRegularExpression pattern(u"^([+-]?[\\d,]*\\.?\\d+)(万|亿|%|％)?\\D*$"_s);
    const auto match = pattern.match(cell.text.simplified().remove(u' '));
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = Decimal::parse(match.captured(1).remove(u',').remove(u'+'));
    if (!number)
        return std::nullopt;
    const QString power = match.captured(2);
    return number->shifted(power == u"万"_s ? 4 : power == u"亿"_s ? 8 : 0);
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
