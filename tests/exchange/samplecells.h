// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table.h"

namespace duibiao::test {

/// A cell of a number written out: 92.04.
inline exchange::Number number(const QString& text)
{
    return {Decimal::parse(text).value()};
}

} // namespace duibiao::test
