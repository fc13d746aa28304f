// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/selection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace duibiao::compare {

namespace {

using List = std::pair<QLatin1StringView, QStringList Selection::*>;
using Text = std::pair<QLatin1StringView, QString Selection::*>;

constexpr std::array lists = {
    List{"districts", &Selection::districts}, List{"indicators", &Selection::indicators},
    List{"periods", &Selection::periods}, List{"verdicts", &Selection::verdicts},
    List{"columns", &Selection::columns}};
constexpr std::array texts = {Text{"sorted_by", &Selection::sortedBy},
                              Text{"layout", &Selection::layout}, Text{"chart", &Selection::chart},
                              Text{"per", &Selection::per}};
constexpr QLatin1StringView descendingKey{"descending"};
constexpr QLatin1StringView derivedKey{"derived"};
constexpr QLatin1StringView versionsKey{"versions"};

} // namespace

Query Selection::query() const
{
    Query query;
    query.districts = districts;
    query.indicators = indicators;
    for (const QString& written : periods) {
        if (const auto period = Period::parse(written))
            query.periods.push_back(*period);
    }
    query.withDerived = withDerived;
    query.versions = versions;
    return query;
}

bool Selection::hasVerdictOf(const Row& row) const
{
    return verdicts.isEmpty() || verdicts.contains(toCode(row.verdict));
}

QString toJson(const Selection& selection)
{
    QJsonObject object;
    for (const auto& [key, list] : lists) {
        if (!(selection.*list).isEmpty())
            object.insert(key, QJsonArray::fromStringList(selection.*list));
    }
    for (const auto& [key, text] : texts) {
        if (!(selection.*text).isEmpty())
            object.insert(key, selection.*text);
    }
    if (selection.descending)
        object.insert(descendingKey, true);
    if (!selection.withDerived)
        object.insert(derivedKey, false);
    if (selection.versions != Versions::Current)
        object.insert(versionsKey, toCode(selection.versions));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<Selection> selectionFromJson(const QString& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    Selection selection;
    for (const auto& [key, list] : lists) {
        for (const QJsonValue& value : object.value(key).toArray())
            (selection.*list).append(value.toString());
    }
    for (const auto& [key, text] : texts)
        selection.*text = object.value(key).toString();
    selection.descending = object.value(descendingKey).toBool();
    selection.withDerived = object.value(derivedKey).toBool(true);
    selection.versions =
        versionsFromCode(object.value(versionsKey).toString()).value_or(Versions::Current);
    return selection;
}

} // namespace duibiao::compare
