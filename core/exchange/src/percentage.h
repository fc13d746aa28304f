// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/decimal.h"

#include <QString>

namespace duibiao::exchange {

/// 0.725 as 72.5%. A spreadsheet keeps fifteen digits; what lies behind them is not meant.
[[nodiscard]] inline QString percentage(double ratio)
{
    const QString digits = QString::number(ratio * 100, 'f', 9);
    const auto value = Decimal::parse(digits);
    return (value ? value->toString() : digits) + u'%';
}

} // namespace duibiao::exchange
