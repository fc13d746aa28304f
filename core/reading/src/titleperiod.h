// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lexicon.h"
#include "model/period.h"
#include "text/span.h"

#include <QStringView>

#include <vector>

namespace duibiao::reading {

struct TitlePeriod
{
    Period period;
    text::Span span;
};

/// The periods a title or heading names, in its order: 2022年, 2021年上半年, 2023-2024学年,
/// 2021—2025年, 二〇二二年, 2022年1-9月, “十四五”. `words` is the table of header words.
[[nodiscard]] std::vector<TitlePeriod> periodsIn(QStringView title, const WordTable& words);

/// The one period that covers them all; invalid where there are none.
[[nodiscard]] Period spanning(const std::vector<TitlePeriod>& mentions);

} // namespace duibiao::reading
