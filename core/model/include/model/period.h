// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace duibiao {

/// A stretch of the calendar that figures are reported for.
/// Written 2022 · 2021H1 · 2021Q3 · 2021-06 · 2021-06-30 · 2020-2025 · 2021-01..2021-09 (a run of
/// months that is none of the others, such as 前三季度).
class Period
{
public:
    enum class Kind { Day, Month, Quarter, HalfYear, Year, Months, Years };

    Period() = default; ///< invalid
    [[nodiscard]] static Period year(int year);
    [[nodiscard]] static Period halfYear(int year, int half);   ///< half 1..2
    [[nodiscard]] static Period quarter(int year, int quarter); ///< quarter 1..4
    [[nodiscard]] static Period month(int year, int month);
    [[nodiscard]] static Period day(QDate date);
    /// A run of years; first == last gives the year itself, first > last is invalid.
    [[nodiscard]] static Period years(int first, int last);
    /// A run of months, simplified to quarter, half-year, year or years where it is one.
    [[nodiscard]] static Period months(int firstYear, int firstMonth, int lastYear, int lastMonth);

    /// The written form above, nothing else; nullopt for dates the calendar does not have.
    [[nodiscard]] static std::optional<Period> parse(QStringView text);
    [[nodiscard]] QString toString() const;

    [[nodiscard]] bool isValid() const { return m_first.isValid(); }
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QDate firstDay() const { return m_first; }
    [[nodiscard]] QDate lastDay() const { return m_last; }
    [[nodiscard]] int firstYear() const { return m_first.year(); }
    [[nodiscard]] int lastYear() const { return m_last.year(); }
    /// Whole months covered; 0 for a day.
    [[nodiscard]] int monthCount() const;
    [[nodiscard]] qint64 dayCount() const;

    [[nodiscard]] bool contains(const Period& other) const;
    [[nodiscard]] bool overlaps(const Period& other) const;
    /// The same stretch `n` calendar years later (earlier when negative).
    [[nodiscard]] Period shiftedByYears(int n) const;
    /// Of the days of this period, the share that lies on or before `date`: 0..1.
    [[nodiscard]] double shareGoneBy(QDate date) const;

    friend bool operator==(const Period&, const Period&) = default;
    /// By first day, then the shorter first, so that parts stand before their whole's end.
    friend std::strong_ordering operator<=>(const Period& a, const Period& b);

private:
    Kind m_kind = Kind::Day;
    QDate m_first;
    QDate m_last;
};

[[nodiscard]] size_t qHash(const Period& period, size_t seed = 0);

} // namespace duibiao
