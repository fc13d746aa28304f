// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/perhead.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace duibiao::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(duibiao::ui::PerHead)
};

double heads(PerHead::Kind kind)
{
    switch (kind) {
    case PerHead::Kind::Residents:
        return 1e4;
    case PerHead::Kind::Pupils:
        return 1e3;
    case PerHead::Kind::Money:
        return 1e6;
    }
    Q_UNREACHABLE();
}

} // namespace

PerHead::PerHead(Kind kind, const std::vector<Denominator>& denominators) : m_kind(kind)
{
    for (const Denominator& denominator : denominators) {
        const double value = denominator.value.toDouble();
        if (denominator.kind == kind && value > 0)
            m_divisors.insert({denominator.districtCode, denominator.year}, value / heads(kind));
    }
}

std::optional<double> PerHead::value(const compare::Row& row, const compare::Side* side) const
{
    if (!side)
        return std::nullopt;
    const double stated = side->figure.quantity.value.toDouble();
    if (!m_kind)
        return stated;
    if (row.unit == u"%" || !row.period.isValid())
        return std::nullopt;
    const auto divisor = m_divisors.constFind({row.districtCode, row.period.lastYear()});
    return divisor == m_divisors.cend() ? std::nullopt : std::optional(stated / *divisor);
}

QString PerHead::text(double value)
{
    const double size = std::abs(value);
    const int digits =
        size > 0 && size < 1 ? std::min(6, 1 - static_cast<int>(std::floor(std::log10(size)))) : 2;
    return QLocale().toString(value, 'f', digits);
}

QString PerHead::missing()
{
    return Words::tr("– denominator not entered");
}

QString PerHead::name(Kind kind)
{
    switch (kind) {
    case Kind::Residents:
        return Words::tr("per 10,000 residents");
    case Kind::Pupils:
        return Words::tr("per 1,000 pupils");
    case Kind::Money:
        return Words::tr("per million yuan");
    }
    Q_UNREACHABLE();
}

QString PerHead::unit(const QString& unit) const
{
    return m_kind ? Words::tr("%1 %2", "unit, per what").arg(unit, name(*m_kind)) : unit;
}

} // namespace duibiao::ui
