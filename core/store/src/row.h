// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "codes.h"
#include "model/decimal.h"
#include "model/period.h"
#include "statement.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QVariantList>

#include <optional>

namespace duibiao::store {

/// Values of C++ as values of columns. A null QString is an empty text, never NULL.
[[nodiscard]] QVariant column(const QString& text);
[[nodiscard]] QVariant column(const QByteArray& bytes);
[[nodiscard]] QVariant column(qint64 number);
[[nodiscard]] QVariant column(bool flag);
[[nodiscard]] QVariant column(const Period& period);
[[nodiscard]] QVariant column(QDate date);
[[nodiscard]] QVariant column(const QDateTime& time);
[[nodiscard]] QVariant column(const Decimal& number);
[[nodiscard]] QVariant column(const std::optional<Decimal>& number);
/// A reference to another row: NULL for 0.
[[nodiscard]] QVariant reference(qint64 id);

/// Columns as values of C++; nothing where the text is none of them. An empty one is an invalid
/// period or day.
[[nodiscard]] std::optional<Period> periodFromText(QStringView text);
[[nodiscard]] std::optional<QDate> dateFromText(QStringView text);

/// Takes the columns of a row one after the other. What cannot be understood is remembered, so that
/// a row is read whole and asked once whether it was good.
class RowReader
{
public:
    explicit RowReader(const Statement& statement) : m_statement(statement) {}

    QString text() { return next().toString(); }
    QByteArray bytes() { return next().toByteArray(); }
    qint64 integer() { return next().toLongLong(); }
    double real() { return next().toDouble(); }
    bool flag() { return integer() != 0; }
    Period period() { return known(periodFromText(text()), Period()); }
    QDate date() { return known(dateFromText(text()), QDate()); }
    QDateTime time();
    Decimal decimal();
    std::optional<Decimal> optionalDecimal();
    template <typename T> T code(std::optional<T> (*fromCode)(QStringView))
    {
        return known(fromCode(text()), T{});
    }

    template <typename T> T code(Codes<T>& codes) { return known(codes(text()), T{}); }

    [[nodiscard]] bool isGood() const { return m_firstBad < 0; }
    void fail() { m_firstBad = m_firstBad < 0 ? m_column : m_firstBad; }
    /// WorkspaceDamaged, naming the row.
    [[nodiscard]] Error error(const QString& path, const QString& table, qint64 id) const;

private:
    QVariant next() { return m_statement.value(++m_column); }
    template <typename T> T known(const std::optional<T>& value, T otherwise)
    {
        if (!value)
            fail();
        return value.value_or(otherwise);
    }

    const Statement& m_statement;
    int m_column = -1;
    int m_firstBad = -1;
};

} // namespace duibiao::store
