// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "subject.h"

#include "labelwords.h"

using namespace Qt::StringLiterals;

namespace duibiao::compare {

std::optional<Kind> kindOf(const Figure& figure)
{
    const QString& unit = figure.quantity.unit;
    if (figure.measure == Measure::Change || unit == u"个百分点"_s)
        return std::nullopt;
    if (figure.measure == Measure::Rate || unit == u"%"_s || unit == u"‰"_s)
        return Kind::Rate;
    if (figure.measure == Measure::Money || unit == u"元"_s)
        return Kind::Money;
    return figure.measure == Measure::Cumulative ? Kind::Cumulative : Kind::Count;
}

size_t qHash(const Subject& subject, size_t seed)
{
    return qHashMulti(seed, subject.district, subject.indicator, subject.label, subject.unit,
                      static_cast<int>(subject.family));
}

Subject subjectOf(const Figure& figure, Kind kind)
{
    Subject subject;
    subject.district = figure.districtCode;
    subject.indicator = figure.indicatorId;
    if (figure.indicatorId.isEmpty())
        subject.label = normalisedLabel(figure.label);
    subject.unit = canonicalUnit(figure.quantity.unit);
    subject.family = kind == Kind::Cumulative ? Kind::Count : kind;
    return subject;
}

} // namespace duibiao::compare
