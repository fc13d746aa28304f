// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/period.h"

#include <QHashFunctions>

#include <algorithm>

namespace duibiao {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthsInYear = 12;

// The written form has four digits for the year.
bool isYear(int year)
{
    return year >= 1 && year <= 9999;
}

bool isMonth(int month)
{
    return month >= 1 && month <= monthsInYear;
}

QDate lastOfMonth(int year, int month)
{
    const QDate first(year, month, 1);
    return {year, month, first.daysInMonth()};
}

QString yearText(int year)
{
    return QString::number(year).rightJustified(4, u'0');
}

QString monthText(QDate date)
{
    return yearText(date.year()) + u'-' + QString::number(date.month()).rightJustified(2, u'0');
}

/// The number in text[at, at + length), or -1 if it is not of digits alone.
int digits(QStringView text, qsizetype at, qsizetype length)
{
    int number = 0;
    for (const QChar character : text.sliced(at, length)) {
        if (character < u'0' || character > u'9')
            return -1;
        number = number * 10 + (character.unicode() - u'0');
    }
    return number;
}

} // namespace

Period Period::year(int year)
{
    return years(year, year);
}

Period Period::halfYear(int year, int half)
{
    if (half < 1 || half > 2)
        return {};
    return months(year, half * 6 - 5, year, half * 6);
}

Period Period::quarter(int year, int quarter)
{
    if (quarter < 1 || quarter > 4)
        return {};
    return months(year, quarter * 3 - 2, year, quarter * 3);
}

Period Period::month(int year, int month)
{
    return months(year, month, year, month);
}

Period Period::day(QDate date)
{
    if (!date.isValid() || !isYear(date.year()))
        return {};
    Period period;
    period.m_kind = Kind::Day;
    period.m_first = date;
    period.m_last = date;
    return period;
}

Period Period::years(int first, int last)
{
    return months(first, 1, last, monthsInYear);
}

Period Period::months(int firstYear, int firstMonth, int lastYear, int lastMonth)
{
    if (!isYear(firstYear) || !isYear(lastYear) || !isMonth(firstMonth) || !isMonth(lastMonth))
        return {};
    const int count = (lastYear - firstYear) * monthsInYear + lastMonth - firstMonth + 1;
    if (count < 1)
        return {};
    Period period;
    period.m_first = QDate(firstYear, firstMonth, 1);
    period.m_last = lastOfMonth(lastYear, lastMonth);
    const bool aligned = (firstMonth - 1) % count == 0;
    if (count == 1)
        period.m_kind = Kind::Month;
    else if (count == 3 && aligned)
        period.m_kind = Kind::Quarter;
    else if (count == 6 && aligned)
        period.m_kind = Kind::HalfYear;
    else if (count == monthsInYear && aligned)
        period.m_kind = Kind::Year;
    else if (firstMonth == 1 && lastMonth == monthsInYear)
        period.m_kind = Kind::Years;
    else
        period.m_kind = Kind::Months;
    return period;
}

std::optional<Period> Period::parse(QStringView text)
{
    Period period;
    switch (text.size()) {
    case 4:
        period = year(digits(text, 0, 4));
        break;
    case 6:
        if (text[4] == u'H')
            period = halfYear(digits(text, 0, 4), digits(text, 5, 1));
        else if (text[4] == u'Q')
            period = quarter(digits(text, 0, 4), digits(text, 5, 1));
        break;
    case 7:
        period = month(digits(text, 0, 4), digits(text, 5, 2));
        break;
    case 9:
        period = years(digits(text, 0, 4), digits(text, 5, 4));
        break;
    case 10:
        period = day(QDate(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2)));
        break;
    case 16:
        period =
            months(digits(text, 0, 4), digits(text, 5, 2), digits(text, 9, 4), digits(text, 14, 2));
        break;
    default:
        break;
    }
    // Printing it again settles the marks between the numbers, and that there is one form only.
    if (!period.isValid() || period.toString() != text)
        return std::nullopt;
    return period;
}

QString Period::toString() const
{
    if (!isValid())
        return {};
    switch (m_kind) {
    case Kind::Day:
        return monthText(m_first) + u'-' + QString::number(m_first.day()).rightJustified(2, u'0');
    case Kind::Month:
        return monthText(m_first);
    case Kind::Quarter:
        return yearText(firstYear()) + u'Q' + QString::number(m_last.month() / 3);
    case Kind::HalfYear:
        return yearText(firstYear()) + u'H' + QString::number(m_last.month() / 6);
    case Kind::Year:
        return yearText(firstYear());
    case Kind::Years:
        return yearText(firstYear()) + u'-' + yearText(lastYear());
    case Kind::Months:
        return monthText(m_first) + ".."_L1 + monthText(m_last);
    }
    Q_UNREACHABLE();
}

int Period::monthCount() const
{
    if (!isValid() || m_kind == Kind::Day)
        return 0;
    return (lastYear() - firstYear()) * monthsInYear + m_last.month() - m_first.month() + 1;
}

qint64 Period::dayCount() const
{
    return isValid() ? m_first.daysTo(m_last) + 1 : 0;
}

bool Period::contains(const Period& other) const
{
    return isValid() && other.isValid() && m_first <= other.m_first && other.m_last <= m_last;
}

bool Period::overlaps(const Period& other) const
{
    return isValid() && other.isValid() && m_first <= other.m_last && other.m_first <= m_last;
}

Period Period::shiftedByYears(int n) const
{
    if (!isValid())
        return {};
    if (m_kind == Kind::Day)
        return isYear(firstYear() + n) ? day(m_first.addYears(n)) : Period();
    return months(firstYear() + n, m_first.month(), lastYear() + n, m_last.month());
}

double Period::shareGoneBy(QDate date) const
{
    if (!isValid() || !date.isValid())
        return 0;
    const qint64 gone = std::clamp<qint64>(m_first.daysTo(date) + 1, 0, dayCount());
    return static_cast<double>(gone) / static_cast<double>(dayCount());
}

std::strong_ordering operator<=>(const Period& a, const Period& b)
{
    if (const auto byFirst = a.m_first.toJulianDay() <=> b.m_first.toJulianDay(); byFirst != 0)
        return byFirst;
    return a.m_last.toJulianDay() <=> b.m_last.toJulianDay();
}

size_t qHash(const Period& period, size_t seed)
{
    return qHashMulti(seed, period.firstDay().toJulianDay(), period.lastDay().toJulianDay());
}

} // namespace duibiao
