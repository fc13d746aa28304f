// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/typedquantity.h"

/// Numbers are typed into fields as they are into the cells of a ledger.
namespace duibiao::ui {

using exchange::quantityFromTyped;
using exchange::quantityIn;

} // namespace duibiao::ui
