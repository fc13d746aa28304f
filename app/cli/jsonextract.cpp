// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonextract.h"

using namespace Qt::StringLiterals;

namespace duibiao::cli {

namespace {

constexpr int confidenceDecimals = 3;

void writePeriod(JsonWriter& json, const Period& period)
{
    json.textOrNull(period.isValid() ? period.toString() : QString());
}

void writeReport(JsonWriter& json, const Report& report, const DistrictTree& districts)
{
    const ReportHeader& header = report.header;
    json.beginObject();
    json.key("title"_L1);
    json.text(header.title);
    json.key("district"_L1);
    json.textOrNull(districts.path(header.districtCode));
    json.key("district_code"_L1);
    json.textOrNull(header.districtCode);
    json.key("kind"_L1);
    json.text(toCode(header.kind));
    json.key("period"_L1);
    writePeriod(json, header.period);
    json.key("published"_L1);
    json.textOrNull(header.published.toString(Qt::ISODate));
    json.key("encoding"_L1);
    json.text(report.encoding);
    json.key("script"_L1);
    json.text(toCode(report.script));
    json.endObject();
}

void writeEvidence(JsonWriter& json, const Evidence& evidence)
{
    json.key("quote"_L1);
    json.text(evidence.quote);
    json.key("begin"_L1);
    json.number(qint64(evidence.begin));
    json.key("end"_L1);
    json.number(qint64(evidence.end));
}

void writeQuantity(JsonWriter& json, const Quantity& quantity)
{
    json.key("value"_L1);
    json.number(quantity.value);
    if (quantity.valueMax) {
        json.key("value_max"_L1);
        json.number(*quantity.valueMax);
    }
    json.key("unit"_L1);
    json.text(quantity.unit);
    json.key("bound"_L1);
    json.text(toCode(quantity.bound));
    json.key("literal"_L1);
    json.text(quantity.literal);
}

void writeMilestone(JsonWriter& json, const Milestone& milestone, const DistrictTree& districts)
{
    json.beginObject();
    json.key("role"_L1);
    json.text(toCode(milestone.role));
    json.key("action"_L1);
    json.text(milestone.action);
    json.key("object"_L1);
    json.text(milestone.object);
    json.key("period"_L1);
    writePeriod(json, milestone.period);
    json.key("district"_L1);
    json.textOrNull(districts.path(milestone.districtCode));
    writeEvidence(json, milestone.evidence);
    json.endObject();
}

} // namespace

void writeFigure(JsonWriter& json, const Figure& figure, const DistrictTree& districts)
{
    json.beginObject();
    json.key("indicator"_L1);
    json.textOrNull(figure.indicatorId);
    json.key("label"_L1);
    json.text(figure.label);
    json.key("role"_L1);
    json.text(toCode(figure.role));
    json.key("measure"_L1);
    json.text(toCode(figure.measure));
    writeQuantity(json, figure.quantity);
    json.key("period"_L1);
    writePeriod(json, figure.period);
    json.key("district"_L1);
    json.textOrNull(districts.path(figure.districtCode));
    writeEvidence(json, figure.evidence);
    json.key("confidence"_L1);
    json.number(figure.confidence, confidenceDecimals);
    json.key("derived"_L1);
    json.textOrNull(figure.derivation ? toCode(figure.derivation->rule) : QString());
    json.endObject();
}

void writeExtract(JsonWriter& json, const store::NewReport& report, const DistrictTree& districts)
{
    json.beginObject();
    json.key("schema"_L1);
    json.text(u"duibiao.extract/1");
    json.key("report"_L1);
    writeReport(json, report.report, districts);
    json.key("text"_L1);
    json.text(report.text);
    json.key("figures"_L1);
    json.beginArray();
    for (const Figure& figure : report.figures)
        writeFigure(json, figure, districts);
    json.endArray();
    json.key("milestones"_L1);
    json.beginArray();
    for (const Milestone& milestone : report.milestones)
        writeMilestone(json, milestone, districts);
    json.endArray();
    json.endObject();
}

} // namespace duibiao::cli
