// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "context.h"
#include "wording/language.h"
#include "wording/words.h"

#include <QLocale>

namespace duibiao::wording {

namespace {

QString monthText(QDate date)
{
    //: date format (Qt) of a month: June 2021
    return QLocale(currentLanguage()).toString(date, Words::tr("MMMM yyyy", "format of a month"));
}

QString yearText(QDate date)
{
    //: date format (Qt) of a year
    return QLocale(currentLanguage()).toString(date, Words::tr("yyyy", "format of a year"));
}

} // namespace

QString name(const Period& period)
{
    if (!period.isValid())
        return {};
    const QDate first = period.firstDay();
    const QString year = QString::number(first.year());
    switch (period.kind()) {
    case Period::Kind::Year:
        return yearText(first);
    case Period::Kind::Years:
        return Words::tr("%1–%2", "first and last year")
            .arg(year, QString::number(period.lastYear()));
    case Period::Kind::HalfYear:
        return first.month() == 1 ? Words::tr("first half of %1").arg(year)
                                  : Words::tr("second half of %1").arg(year);
    case Period::Kind::Quarter:
        //: %1 is 1 to 4, %2 the year
        return Words::tr("quarter %1 of %2").arg(QString::number((first.month() + 2) / 3), year);
    case Period::Kind::Month:
        return monthText(first);
    case Period::Kind::Months:
        return Words::tr("%1 to %2", "first and last month")
            .arg(monthText(first), monthText(period.lastDay()));
    case Period::Kind::Day:
        //: date format (Qt) of a day: 30 June 2021
        return QLocale(currentLanguage())
            .toString(first, Words::tr("d MMMM yyyy", "format of a day"));
    }
    Q_UNREACHABLE();
}

} // namespace duibiao::wording
