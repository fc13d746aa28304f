// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "codes.h"
#include "model/figure.h"
#include "table.h"

#include <QVariantList>

namespace duibiao::store {

class Database;
class RowReader;
class Statement;

/// A figure as a row: what it is made of, in the order of the columns.
[[nodiscard]] const Table& figureTable();
[[nodiscard]] QVariantList figureRow(const Figure& figure);

/// Turns rows with all columns of figureTable(), in order, into figures. One for many rows: what
/// they have in common is kept once.
class FigureReader
{
public:
    explicit FigureReader(const Database& database);

    /// WorkspaceDamaged where a row cannot be understood.
    [[nodiscard]] Result<Figure> read(const Statement& statement);

private:
    Quantity quantity(RowReader& row);
    std::optional<Issuer> issuer(RowReader& row);

    const Database& m_database;
    Codes<QString> m_districts{&sameText};
    Codes<QString> m_indicators{&sameText};
    Codes<QString> m_labels{&sameText};
    Codes<QString> m_units{&sameText};
    Codes<QString> m_departments{&sameText};
    Codes<QString> m_notes{&sameText};
    Codes<Role> m_roles{&roleFromCode};
    Codes<Measure> m_measures{&measureFromCode};
    Codes<Bound> m_bounds{&boundFromCode};
    Codes<Review> m_reviews{&reviewFromCode};
    Codes<Decimal> m_resolutions{&Decimal::parse};
    Codes<Period> m_periods;
    Codes<QDate> m_days;
};

} // namespace duibiao::store
