// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurerow.h"

#include "database.h"
#include "presence.h"
#include "row.h"
#include "statement.h"

namespace duibiao::store {

using namespace Qt::StringLiterals;

const Table& figureTable()
{
    static const Table table{
        u"figure"_s,
        {u"id"_s,         u"report_id"_s, u"role"_s,       u"district"_s,     u"indicator"_s,
         u"label"_s,      u"measure"_s,   u"period"_s,     u"value"_s,        u"value_max"_s,
         u"unit"_s,       u"bound"_s,     u"literal"_s,    u"resolution"_s,   u"from_below"_s,
         u"begin_at"_s,   u"end_at"_s,    u"quote"_s,      u"cue_begin"_s,    u"cue_end"_s,
         u"confidence"_s, u"review"_s,    u"typed_in"_s,   u"corrected"_s,    u"reader_version"_s,
         u"department"_s, u"note"_s,      u"derived_by"_s, u"derived_from"_s, u"learned"_s,
         u"pinned"_s,     u"issuer"_s,    u"issued"_s}};
    return table;
}

namespace {

QString joined(const std::vector<FigureId>& ids)
{
    QStringList words;
    for (const FigureId id : ids)
        words.append(QString::number(id));
    return words.join(u' ');
}

} // namespace

QVariantList figureRow(const Figure& figure)
{
    const Quantity& quantity = figure.quantity;
    const Evidence& evidence = figure.evidence;
    return {column(figure.id),
            reference(evidence.report),
            toCode(figure.role),
            column(figure.districtCode),
            column(figure.indicatorId),
            column(figure.label),
            toCode(figure.measure),
            column(figure.period),
            column(quantity.value),
            column(quantity.valueMax),
            column(quantity.unit),
            toCode(quantity.bound),
            column(quantity.literal),
            column(quantity.resolution),
            column(quantity.approachesFromBelow),
            qint64{evidence.begin},
            qint64{evidence.end},
            column(evidence.quote),
            qint64{evidence.cueBegin},
            qint64{evidence.cueEnd},
            figure.confidence,
            toCode(figure.review),
            column(figure.typedIn),
            column(figure.corrected),
            qint64{figure.readerVersion},
            column(figure.department),
            column(figure.note),
            figure.derivation ? QVariant(toCode(figure.derivation->rule)) : QVariant(),
            figure.derivation ? column(joined(figure.derivation->sources)) : QVariant(),
            column(figure.learned),
            column(figure.pinned),
            figure.issuer ? QVariant(toCode(*figure.issuer)) : QVariant(),
            column(figure.issued)};
}

namespace {

std::optional<Derivation> readDerivation(RowReader& row)
{
    const QString rule = row.text();
    const QString sources = row.text();
    if (rule.isEmpty())
        return std::nullopt;
    const auto known = derivationRuleFromCode(rule);
    if (!known)
        row.fail();
    Derivation derivation{known.value_or(Derivation::Rule{}), {}};
    for (const QString& id : sources.split(u' ', Qt::SkipEmptyParts))
        derivation.sources.push_back(id.toLongLong());
    return derivation;
}

} // namespace

FigureReader::FigureReader(const Database& database)
    : m_database(database), m_periods(&periodFromText), m_days(&dateFromText)
{
}

Quantity FigureReader::quantity(RowReader& row)
{
    Quantity quantity;
    quantity.value = row.decimal();
    quantity.valueMax = row.optionalDecimal();
    quantity.unit = row.code(m_units);
    quantity.bound = row.code(m_bounds);
    quantity.literal = row.text();
    quantity.resolution = row.code(m_resolutions);
    quantity.approachesFromBelow = row.flag();
    return quantity;
}

std::optional<Issuer> FigureReader::issuer(RowReader& row)
{
    const QString code = row.text();
    const auto issuer = code.isEmpty() ? std::nullopt : issuerFromCode(code);
    if (!issuer && !code.isEmpty())
        row.fail();
    return issuer;
}

Result<Figure> FigureReader::read(const Statement& statement)
{
    RowReader row(statement);
    Figure figure;
    figure.id = row.integer();
    const ReportId report = row.integer();
    figure.role = row.code(m_roles);
    figure.districtCode = row.code(m_districts);
    figure.indicatorId = row.code(m_indicators);
    figure.label = row.code(m_labels);
    figure.measure = row.code(m_measures);
    figure.period = row.code(m_periods);
    figure.quantity = quantity(row);
    figure.evidence = readEvidence(row, report);
    figure.confidence = row.real();
    figure.review = row.code(m_reviews);
    figure.typedIn = row.flag();
    figure.corrected = row.flag();
    figure.readerVersion = static_cast<int>(row.integer());
    figure.department = row.code(m_departments);
    figure.note = row.code(m_notes);
    figure.derivation = readDerivation(row);
    figure.learned = row.flag();
    figure.pinned = row.flag();
    figure.issuer = issuer(row);
    figure.issued = row.code(m_days);
    if (!row.isGood())
        return tl::unexpected(row.error(m_database.path(), figureTable().name, figure.id));
    return figure;
}

} // namespace duibiao::store
