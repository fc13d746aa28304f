// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "row.h"

namespace duibiao::store {

using namespace Qt::StringLiterals;

QVariant column(const QString& text)
{
    return text.isNull() ? u""_s : text;
}

QVariant column(const QByteArray& bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

QVariant column(qint64 number)
{
    return number;
}

QVariant column(bool flag)
{
    return qint64{flag ? 1 : 0};
}

QVariant column(const Period& period)
{
    return column(period.isValid() ? period.toString() : QString());
}

QVariant column(QDate date)
{
    return column(date.isValid() ? date.toString(Qt::ISODate) : QString());
}

QVariant column(const QDateTime& time)
{
    return column(time.toUTC().toString(Qt::ISODateWithMs));
}

QVariant column(const Decimal& number)
{
    return number.toString();
}

QVariant column(const std::optional<Decimal>& number)
{
    return number ? column(*number) : QVariant();
}

QVariant reference(qint64 id)
{
    return id == 0 ? QVariant() : column(id);
}

std::optional<Period> periodFromText(QStringView text)
{
    return text.isEmpty() ? Period() : Period::parse(text);
}

std::optional<QDate> dateFromText(QStringView text)
{
    const QDate date = text.isEmpty() ? QDate() : QDate::fromString(text, Qt::ISODate);
    return text.isEmpty() || date.isValid() ? std::optional(date) : std::nullopt;
}

QDateTime RowReader::time()
{
    const QDateTime time = QDateTime::fromString(text(), Qt::ISODateWithMs);
    if (!time.isValid())
        fail();
    return time;
}

Decimal RowReader::decimal()
{
    return known(Decimal::parse(text()), Decimal());
}

std::optional<Decimal> RowReader::optionalDecimal()
{
    const QVariant written = next();
    if (written.isNull())
        return std::nullopt;
    return known(Decimal::parse(written.toString()), Decimal());
}

Error RowReader::error(const QString& path, const QString& table, qint64 id) const
{
    return {ErrorCode::WorkspaceDamaged, path, u"%1 %2"_s.arg(table).arg(id),
            u"column %1"_s.arg(m_firstBad + 1)};
}

} // namespace duibiao::store
