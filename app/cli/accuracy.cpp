// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/accuracy.h"

#include "call.h"
#include "jsonwriter.h"
#include "texttable.h"
#include "verbs.h"

using namespace Qt::StringLiterals;

namespace duibiao::cli {

namespace {

using intake::Accuracy;
using intake::Attribute;

constexpr int shareDecimals = 4;

QString nameOf(Attribute attribute)
{
    switch (attribute) {
    case Attribute::Value:
        return Words::tr("Value");
    case Attribute::Unit:
        return Words::tr("Unit");
    case Attribute::Bound:
        return Words::tr("Bound");
    case Attribute::Role:
        return Words::tr("Role");
    case Attribute::Indicator:
        return Words::tr("Indicator");
    case Attribute::District:
        return Words::tr("District");
    case Attribute::Period:
        return Words::tr("Period");
    case Attribute::Label:
        return Words::tr("Label");
    case Attribute::Measure:
        return Words::tr("Measure");
    }
    Q_UNREACHABLE();
}

void writeCounts(JsonWriter& json, int right, int decided)
{
    json.key("right"_L1);
    json.number(qint64{right});
    json.key("wrong"_L1);
    json.number(qint64{decided - right});
    json.key("share"_L1);
    if (decided == 0)
        json.null();
    else
        json.number(double(right) / decided, shareDecimals);
}

QByteArray accuracyJson(const Accuracy& accuracy)
{
    JsonWriter json;
    json.beginObject();
    json.key("schema"_L1);
    json.text(u"duibiao.accuracy/1");
    json.key("decided"_L1);
    json.number(qint64{accuracy.decided});
    json.key("refused"_L1);
    json.number(qint64{accuracy.refused});
    json.key("missed"_L1);
    json.number(qint64{accuracy.missed});
    json.key("open"_L1);
    json.number(qint64{accuracy.open});
    json.key("whole"_L1);
    json.beginObject();
    writeCounts(json, accuracy.whollyRight, accuracy.decided);
    json.endObject();
    json.key("attributes"_L1);
    json.beginArray();
    for (const Attribute attribute : intake::allAttributes) {
        json.beginObject();
        json.key("attribute"_L1);
        json.text(toCode(attribute));
        writeCounts(json, accuracy.rightOf(attribute), accuracy.decided);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.finished();
}

QByteArray accuracyText(const Accuracy& accuracy)
{
    exchange::Table table;
    table.columns = {
        {Words::tr("Read")}, {Words::tr("Right")}, {Words::tr("Wrong")}, {Words::tr("Share")}};
    const auto add = [&](const QString& name, int right) {
        const int wrong = accuracy.decided - right;
        exchange::Cell share;
        if (accuracy.decided > 0)
            share = exchange::Percent{.ratio = double(right) / accuracy.decided};
        table.rows.push_back({exchange::Words{name}, exchange::Number{Decimal(right)},
                              exchange::Number{Decimal(wrong)}, share});
    };
    for (const Attribute attribute : intake::allAttributes)
        add(nameOf(attribute), accuracy.rightOf(attribute));
    add(Words::tr("The whole figure"), accuracy.whollyRight);
    const QString line = Words::tr("%1 decided, %2 refused, %3 added by hand, %4 not yet reviewed")
                             .arg(accuracy.decided)
                             .arg(accuracy.refused)
                             .arg(accuracy.missed)
                             .arg(accuracy.open);
    return alignedText(table) + line.toUtf8() + '\n';
}

} // namespace

Exit showAccuracy(const QStringList& arguments)
{
    Call call(u"accuracy"_s,
              Words::tr("Tells how right the reading was, by what was accepted and corrected."));
    call.takesWorkspace();
    call.takesFormat({u"table"_s, u"json"_s});
    if (const auto exit = call.read(arguments))
        return *exit;
    const auto workspace =
        store::Workspace::open(call.value(u"workspace"_s), store::Workspace::Access::ReadOnly);
    if (!workspace)
        return complain(workspace.error());
    const auto accuracy = intake::measureAccuracy(*workspace);
    if (!accuracy)
        return complain(accuracy.error());
    return print(call.value(u"format"_s) == u"json"_s ? accuracyJson(*accuracy)
                                                      : accuracyText(*accuracy));
}

} // namespace duibiao::cli
