// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A work summary of about 18 KB in UTF-8, the length of the real ones: title, headings, and
/// sentences with figures and without. Another `seed` has other numbers, thus other bytes.
[[nodiscard]] QString sampleReport(int seed);
