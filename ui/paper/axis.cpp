// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/axis.h"

#include "wording/language.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace duibiao::paper {

using namespace Qt::StringLiterals;

namespace {

struct AxisWords
{
    Q_DECLARE_TR_FUNCTIONS(duibiao::paper::Axis)
};

QString number(double value)
{
    return QLocale().toString(value, 'g', 6);
}

} // namespace

std::vector<double> Ticks::values() const
{
    std::vector<double> values;
    const auto count = static_cast<int>(std::lround(last / step));
    for (int i = 0; i <= count; ++i)
        values.push_back(step * i);
    return values;
}

Ticks niceTicks(double highest)
{
    if (!(highest > 0) || !std::isfinite(highest))
        return {1, 1};
    constexpr double mostSteps = 5;
    const double power = std::pow(10, std::floor(std::log10(highest / mostSteps)));
    double step = power * 10;
    for (const double factor : {1, 2, 5}) {
        if (power * factor * mostSteps >= highest * (1 - 1e-9)) {
            step = power * factor;
            break;
        }
    }
    return {step * std::ceil(highest / step - 1e-9), step};
}

QString axisText(double value)
{
    const double size = std::abs(value);
    if (wording::currentLanguage() == u"zh_CN"_s) {
        if (size >= 1e8)
            return AxisWords::tr("%1×10⁸", "number on an axis").arg(number(value / 1e8));
        if (size >= 1e4)
            return AxisWords::tr("%1×10⁴", "number on an axis").arg(number(value / 1e4));
        return number(value);
    }
    if (size >= 1e9)
        return AxisWords::tr("%1bn", "number on an axis").arg(number(value / 1e9));
    if (size >= 1e6)
        return AxisWords::tr("%1M", "number on an axis").arg(number(value / 1e6));
    if (size >= 1e4)
        return AxisWords::tr("%1k", "number on an axis").arg(number(value / 1e3));
    return number(value);
}

} // namespace duibiao::paper
