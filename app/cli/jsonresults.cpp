// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonresults.h"

#include "jsonwriter.h"

using namespace Qt::StringLiterals;

namespace duibiao::cli {

namespace {

using compare::Context;
using compare::Finding;
using compare::Row;
using compare::Side;

constexpr int completionDecimals = 4;

QString reportName(ReportId id, const Context& context)
{
    return context.reports.value(id).name();
}

QString indicatorName(const Row& row, const Context& context)
{
    const Indicator* indicator = context.catalogue->find(row.indicatorId);
    return indicator ? indicator->nameZh : row.label;
}

/// The members that every stated value has, in an object that is open.
void writeStated(JsonWriter& json, const Figure& figure, const Context& context)
{
    json.key("value"_L1);
    json.number(figure.quantity.value);
    json.key("bound"_L1);
    json.text(toCode(figure.quantity.bound));
    json.key("literal"_L1);
    json.text(figure.quantity.literal);
    json.key("report"_L1);
    json.textOrNull(reportName(figure.evidence.report, context));
    json.key("quote"_L1);
    json.text(figure.evidence.quote);
}

void writePeriod(JsonWriter& json, const Period& period)
{
    json.key("period"_L1);
    json.textOrNull(period.isValid() ? period.toString() : QString());
}

void writeParts(JsonWriter& json, const Side& side, const Context& context)
{
    json.key("parts"_L1);
    json.beginArray();
    for (const Figure& part : side.parts) {
        json.beginObject();
        writeStated(json, part, context);
        writePeriod(json, part.period);
        json.endObject();
    }
    json.endArray();
}

void writeDerivation(JsonWriter& json, const Figure& figure)
{
    if (!figure.derivation)
        return;
    json.key("derived"_L1);
    json.text(toCode(figure.derivation->rule));
}

/// A goal has the period of its row, and parts only where they are stated beside it.
void writeGoal(JsonWriter& json, const std::optional<Side>& side, const Context& context)
{
    if (!side) {
        json.null();
        return;
    }
    json.beginObject();
    writeStated(json, side->figure, context);
    if (!side->parts.empty())
        writeParts(json, *side, context);
    writeDerivation(json, side->figure);
    json.endObject();
}

void writeOutcome(JsonWriter& json, const std::optional<Side>& side, const Context& context)
{
    if (!side) {
        json.null();
        return;
    }
    json.beginObject();
    writeStated(json, side->figure, context);
    writePeriod(json, side->figure.period);
    writeParts(json, *side, context);
    writeDerivation(json, side->figure);
    json.endObject();
}

void writeMeasured(JsonWriter& json, const Row& row)
{
    json.key("gap"_L1);
    if (row.gap)
        json.number(*row.gap);
    else
        json.null();
    json.key("completion"_L1);
    if (row.completion)
        json.number(*row.completion, completionDecimals);
    else
        json.null();
    json.key("verdict"_L1);
    json.text(toCode(row.verdict));
    json.key("certainty"_L1);
    json.text(toCode(row.certainty));
    json.key("reason"_L1);
    json.text(toCode(row.reason));
}

void writeWords(JsonWriter& json, QLatin1StringView key, const QStringList& words)
{
    json.key(key);
    json.beginArray();
    for (const QString& word : words)
        json.text(word);
    json.endArray();
}

/// What is near to the goal, and how it differs.
void writeNear(JsonWriter& json, const Row& row, const Context& context)
{
    json.key("likeness"_L1);
    json.text(toCode(row.near ? row.near->likeness : row.likeness));
    writeWords(json, "only_in_goal"_L1, row.onlyInGoal);
    writeWords(json, "only_in_outcome"_L1, row.onlyInOutcome);
    json.key("near"_L1);
    writeOutcome(json, row.near ? std::optional(row.near->side) : std::nullopt, context);
}

void writeTime(JsonWriter& json, const Row& row, const Context& context)
{
    json.key("change"_L1);
    if (row.change)
        json.number(*row.change);
    else
        json.null();
    json.key("pace"_L1);
    json.text(toCode(row.pace));
    json.key("pace_rule"_L1);
    json.text(toCode(row.paceRule));
    json.key("expected"_L1);
    if (row.paceRule == compare::PaceRule::None)
        json.null();
    else
        json.number(row.expected, completionDecimals);
    json.key("version"_L1);
    json.number(static_cast<qint64>(row.version));
    json.key("versions"_L1);
    json.beginArray();
    for (const compare::GoalVersion& version : row.versions) {
        json.beginObject();
        writeStated(json, version.figure, context);
        json.key("issued"_L1);
        json.textOrNull(version.issued.toString(Qt::ISODate));
        json.key("issuer"_L1);
        json.textOrNull(version.figure.issuer ? toCode(*version.figure.issuer) : QString());
        json.endObject();
    }
    json.endArray();
}

void writeRow(JsonWriter& json, const Row& row, const Context& context)
{
    json.beginObject();
    json.key("district"_L1);
    json.textOrNull(context.districts->path(row.districtCode));
    json.key("indicator"_L1);
    json.textOrNull(row.indicatorId);
    json.key("name"_L1);
    json.text(indicatorName(row, context));
    json.key("unit"_L1);
    json.text(row.unit);
    writePeriod(json, row.period);
    json.key("goal"_L1);
    writeGoal(json, row.goal, context);
    json.key("outcome"_L1);
    writeOutcome(json, row.outcome, context);
    json.key("base"_L1);
    writeOutcome(json, row.base, context);
    writeMeasured(json, row);
    json.key("others"_L1);
    const size_t others =
        (row.goal ? row.goal->others.size() : 0) + (row.outcome ? row.outcome->others.size() : 0);
    json.number(static_cast<qint64>(others));
    json.key("derived"_L1);
    json.boolean(row.derived);
    json.key("label"_L1);
    json.text(row.label);
    writeWords(json, "scope"_L1, row.scope);
    json.key("goal_blank"_L1);
    json.text(toCode(row.goalBlank));
    json.key("outcome_blank"_L1);
    json.text(toCode(row.outcomeBlank));
    writeNear(json, row, context);
    writeTime(json, row, context);
    json.endObject();
}

void writeFinding(JsonWriter& json, const Finding& finding, const Context& context)
{
    json.beginObject();
    json.key("kind"_L1);
    json.text(toCode(finding.kind));
    json.key("severity"_L1);
    json.text(toCode(finding.severity));
    json.key("report"_L1);
    json.textOrNull(reportName(finding.report, context));
    writeWords(json, "arguments"_L1, finding.arguments);
    json.key("key"_L1);
    json.text(finding.key);
    json.key("accepted"_L1);
    json.boolean(finding.accepted);
    json.key("remark"_L1);
    json.textOrNull(finding.remark);
    json.key("figures"_L1);
    json.beginArray();
    for (const Figure& figure : finding.figures) {
        json.beginObject();
        json.key("district"_L1);
        json.textOrNull(context.districts->path(figure.districtCode));
        json.key("label"_L1);
        json.text(figure.label);
        json.key("role"_L1);
        json.text(toCode(figure.role));
        writePeriod(json, figure.period);
        writeStated(json, figure, context);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void writeReports(JsonWriter& json, QLatin1StringView key, const std::vector<ReportId>& reports,
                  const Context& context)
{
    QStringList names;
    for (const ReportId id : reports)
        names += reportName(id, context);
    writeWords(json, key, names);
}

void writeYear(JsonWriter& json, const compare::YearDocuments& documents, const Context& context)
{
    json.beginObject();
    json.key("district"_L1);
    json.textOrNull(context.districts->path(documents.districtCode));
    json.key("district_code"_L1);
    json.textOrNull(documents.districtCode);
    json.key("year"_L1);
    json.number(qint64{documents.year});
    writeReports(json, "plans"_L1, documents.plans, context);
    writeReports(json, "summaries"_L1, documents.summaries, context);
    json.key("goals"_L1);
    json.number(qint64{documents.goals});
    json.key("goals_without_outcome"_L1);
    json.number(qint64{documents.goalsWithoutOutcome});
    json.key("outcomes_without_goal"_L1);
    json.number(qint64{documents.outcomesWithoutGoal});
    json.endObject();
}

/// A row that has one side only: its figure, under the row's names.
void writeOneSided(JsonWriter& json, const Row& row, const Context& context)
{
    const std::optional<Side>& side = row.goal ? row.goal : row.outcome;
    json.beginObject();
    json.key("district"_L1);
    json.textOrNull(context.districts->path(row.districtCode));
    json.key("indicator"_L1);
    json.textOrNull(row.indicatorId);
    json.key("name"_L1);
    json.text(indicatorName(row, context));
    writePeriod(json, row.period);
    if (side)
        writeStated(json, side->figure, context);
    json.endObject();
}

template <typename Items, typename Write>
void writeList(JsonWriter& json, QLatin1StringView key, const Items& items, const Write& write,
               const Context& context)
{
    json.key(key);
    json.beginArray();
    for (const auto& item : items)
        write(json, item, context);
    json.endArray();
}

void beginDocument(JsonWriter& json, QStringView schema)
{
    json.beginObject();
    json.key("schema"_L1);
    json.text(schema);
}

QByteArray finished(JsonWriter& json)
{
    json.endObject();
    return json.finished();
}

} // namespace

QByteArray coverageJson(const std::vector<compare::YearDocuments>& coverage,
                        const std::vector<Row>& unreported, const std::vector<Row>& unpromised,
                        const Context& context)
{
    JsonWriter json;
    beginDocument(json, u"duibiao.coverage/1");
    writeList(json, "years"_L1, coverage, writeYear, context);
    writeList(json, "unreported"_L1, unreported, writeOneSided, context);
    writeList(json, "unpromised"_L1, unpromised, writeOneSided, context);
    return finished(json);
}

ComparisonJson::ComparisonJson(const Context& context) : m_context(context)
{
    beginDocument(m_json, u"duibiao.compare/1");
    m_json.key("rows"_L1);
    m_json.beginArray();
}

QByteArray ComparisonJson::add(const std::vector<Row>& rows)
{
    for (const Row& row : rows)
        writeRow(m_json, row, m_context);
    return m_json.taken();
}

QByteArray ComparisonJson::finish()
{
    m_json.endArray();
    return finished(m_json);
}

QByteArray findingsJson(const std::vector<Finding>& findings, const Context& context)
{
    JsonWriter json;
    beginDocument(json, u"duibiao.check/1");
    writeList(json, "findings"_L1, findings, writeFinding, context);
    return finished(json);
}

} // namespace duibiao::cli
