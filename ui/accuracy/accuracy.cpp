// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accuracy/accuracy.h"

#include <QHash>

#include <algorithm>

namespace duibiao::ui {

namespace {

bool same(Attribute attribute, const Figure& a, const Figure& b)
{
    switch (attribute) {
    case Attribute::Indicator:
        return a.indicatorId == b.indicatorId;
    case Attribute::Label:
        return a.label == b.label;
    case Attribute::Role:
        return a.role == b.role;
    case Attribute::District:
        return a.districtCode == b.districtCode;
    case Attribute::Period:
        return a.period == b.period;
    case Attribute::Value:
        return a.quantity.value == b.quantity.value && a.quantity.valueMax == b.quantity.valueMax;
    case Attribute::Unit:
        return a.quantity.unit == b.quantity.unit;
    case Attribute::Bound:
        return a.quantity.bound == b.quantity.bound;
    case Attribute::Measure:
        return a.measure == b.measure;
    }
    return true;
}

/// Counts what was said of one figure; whether all of it was right.
bool judge(Accuracy& accuracy, const Figure& now, const Figure& read)
{
    bool right = true;
    for (int each = 0; each < attributeCount; ++each) {
        const bool kept = same(static_cast<Attribute>(each), now, read);
        Share& share = accuracy.attributes[static_cast<size_t>(each)];
        ++share.judged;
        share.right += kept ? 1 : 0;
        right = right && kept;
    }
    return right;
}

} // namespace

Accuracy accuracyOf(const std::vector<Figure>& figures, const std::vector<Figure>& asRead)
{
    QHash<FigureId, const Figure*> read;
    for (const Figure& figure : asRead)
        read.insert(figure.id, &figure);
    Accuracy accuracy;
    QHash<ReportId, size_t> places;
    for (const Figure& figure : figures) {
        const ReportId id = figure.evidence.report;
        if (figure.typedIn || id == 0)
            continue;
        const auto place = places.constFind(id);
        const size_t at = place == places.constEnd() ? accuracy.reports.size() : *place;
        if (place == places.constEnd()) {
            places.insert(id, at);
            accuracy.reports.push_back({.report = id});
        }
        ReportAccuracy& report = accuracy.reports[at];
        ++report.read;
        if (figure.review == Review::Open && !figure.corrected)
            continue;
        ++accuracy.figures.judged;
        if (figure.review == Review::Rejected) {
            ++report.refused;
            continue;
        }
        const Figure* before = read.value(figure.id, nullptr);
        if (judge(accuracy, figure, before ? *before : figure)) {
            ++report.taken;
            ++accuracy.figures.right;
        } else {
            ++report.corrected;
        }
    }
    return accuracy;
}

} // namespace duibiao::ui
