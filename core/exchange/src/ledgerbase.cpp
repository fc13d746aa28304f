// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledgerbase.h"

#include "exchange/ledger.h"

namespace duibiao::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Columns of the hidden sheet, in this order.
enum Place {
    Id,
    RoleCode,
    DistrictCode,
    IndicatorId,
    Label,
    PeriodCode,
    Value,
    Unit,
    BoundCode,
    DistrictWords,
    IndicatorWords,
    PeriodWords,
    MeasureCode,
    ReviewCode,
    Department,
    Note,
    FromBelow ///< Quantity::approachesFromBelow, as 1 or 0
};

const QStringList& headings()
{
    static const QStringList all = {
        ledgerIdHeading(), u"role"_s,           u"district"_s,        u"indicator"_s,
        u"label"_s,        u"period"_s,         u"value"_s,           u"unit"_s,
        u"bound"_s,        u"district:words"_s, u"indicator:words"_s, u"period:words"_s,
        u"measure"_s,      u"review"_s,         u"department"_s,      u"note"_s,
        u"below"_s};
    return all;
}

} // namespace

QString ledgerIdHeading()
{
    return u"duibiao:id"_s;
}

QString ledgerGoalIdHeading()
{
    return u"duibiao:goal"_s;
}

QString ledgerOutcomeIdHeading()
{
    return u"duibiao:outcome"_s;
}

Table ledgerBase(const std::vector<LedgerBaseLine>& lines)
{
    Table table{.name = ledgerBaseName(), .columns = {}, .rows = {}};
    for (const QString& heading : headings())
        table.columns.push_back({heading});
    table.hidden = true;
    table.rows.reserve(lines.size());
    for (const LedgerBaseLine& line : lines) {
        const Figure& figure = line.figure;
        table.rows.push_back(
            {Number{Decimal(figure.id)}, Words{toCode(figure.role)}, Words{figure.districtCode},
             Words{figure.indicatorId}, Words{figure.label}, Words{figure.period.toString()},
             // as text: a spreadsheet would keep fifteen digits
             Words{figure.quantity.value.toString()}, Words{figure.quantity.unit},
             Words{toCode(figure.quantity.bound)}, Words{line.district}, Words{line.indicator},
             Words{line.period}, Words{toCode(figure.measure)}, Words{toCode(figure.review)},
             Words{figure.department}, Words{figure.note},
             Number{Decimal(figure.quantity.approachesFromBelow ? 1 : 0)}});
    }
    return table;
}

QString ledgerBaseName()
{
    return u"duibiao"_s;
}

QHash<FigureId, LedgerBaseLine> readBase(const Grid& grid)
{
    QHash<FigureId, LedgerBaseLine> lines;
    for (std::size_t row = 1; row < grid.rows.size(); ++row) {
        const auto text = [&](Place place) { return grid.at(row, place).text; };
        const auto role = roleFromCode(text(RoleCode));
        const auto value = Decimal::parse(text(Value));
        const auto bound = boundFromCode(text(BoundCode));
        const auto measure = measureFromCode(text(MeasureCode));
        const auto review = reviewFromCode(text(ReviewCode));
        const auto id = static_cast<FigureId>(grid.at(row, Id).number.value_or(0));
        if (!role || !value || !bound || !measure || !review || id <= 0)
            continue;
        LedgerBaseLine line;
        line.figure.id = id;
        line.figure.role = *role;
        line.figure.districtCode = text(DistrictCode);
        line.figure.indicatorId = text(IndicatorId);
        line.figure.label = text(Label).simplified();
        line.figure.period = Period::parse(text(PeriodCode)).value_or(Period());
        line.figure.quantity.value = *value;
        line.figure.quantity.unit = text(Unit);
        line.figure.quantity.bound = *bound;
        line.figure.quantity.approachesFromBelow = grid.at(row, FromBelow).number == 1.0;
        line.figure.measure = *measure;
        line.figure.review = *review;
        line.figure.department = text(Department).simplified();
        line.figure.note = text(Note).simplified();
        line.district = text(DistrictWords);
        line.indicator = text(IndicatorWords);
        line.period = text(PeriodWords);
        lines.insert(id, line);
    }
    return lines;
}

} // namespace duibiao::exchange
