// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

namespace duibiao::reading {

/// Of clean text, where full-width digits are folded; QChar::isDigit() takes those of any script.
[[nodiscard]] inline bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace duibiao::reading
