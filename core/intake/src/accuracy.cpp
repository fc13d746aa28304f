// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/accuracy.h"

#include <QHash>

#include <algorithm>

namespace duibiao::intake {

using namespace Qt::StringLiterals;

QString toCode(Attribute attribute)
{
    static const std::array<QString, attributeCount> codes{
        u"value"_s,    u"unit"_s,   u"bound"_s, u"role"_s,   u"indicator"_s,
        u"district"_s, u"period"_s, u"label"_s, u"measure"_s};
    return codes[static_cast<std::size_t>(attribute)];
}

bool agrees(Attribute attribute, const Figure& a, const Figure& b)
{
    switch (attribute) {
    case Attribute::Value:
        return a.quantity.value == b.quantity.value && a.quantity.valueMax == b.quantity.valueMax;
    case Attribute::Unit:
        return a.quantity.unit == b.quantity.unit;
    case Attribute::Bound:
        return a.quantity.bound == b.quantity.bound;
    case Attribute::Role:
        return a.role == b.role;
    case Attribute::Indicator:
        return a.indicatorId == b.indicatorId;
    case Attribute::District:
        return a.districtCode == b.districtCode;
    case Attribute::Period:
        return a.period == b.period;
    case Attribute::Label:
        return a.label == b.label;
    case Attribute::Measure:
        return a.measure == b.measure;
    }
    return false;
}

Accuracy measureAccuracy(const std::vector<Figure>& figures, const std::vector<Figure>& asRead)
{
    QHash<FigureId, const Figure*> readings;
    for (const Figure& figure : asRead)
        readings.insert(figure.id, &figure);
    Accuracy accuracy;
    for (const Figure& figure : figures) {
        if (figure.typedIn || figure.evidence.report == 0) {
            if (figure.evidence.report != 0 && figure.review != Review::Rejected)
                ++accuracy.missed;
            continue;
        }
        if (figure.review == Review::Rejected) {
            ++accuracy.refused;
            continue;
        }
        if (figure.review == Review::Open && !figure.corrected) {
            ++accuracy.open;
            continue;
        }
        ++accuracy.decided;
        const Figure& read = *readings.value(figure.id, &figure);
        bool all = true;
        for (const Attribute attribute : allAttributes) {
            const bool right = agrees(attribute, read, figure);
            accuracy.right[static_cast<std::size_t>(attribute)] += right ? 1 : 0;
            all = all && right;
        }
        accuracy.whollyRight += all ? 1 : 0;
    }
    return accuracy;
}

Result<Accuracy> measureAccuracy(const store::Workspace& workspace)
{
    const auto figures = workspace.figures({.report = {}, .withRejected = true});
    if (!figures)
        return tl::unexpected(figures.error());
    const auto asRead = workspace.asRead();
    if (!asRead)
        return tl::unexpected(asRead.error());
    return measureAccuracy(*figures, *asRead);
}

} // namespace duibiao::intake
