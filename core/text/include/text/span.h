// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace duibiao::text {

/// A half-open stretch [begin, end) of a text, in UTF-16 units.
struct Span
{
    qsizetype begin = 0;
    qsizetype end = 0;

    [[nodiscard]] qsizetype length() const { return end - begin; }
    [[nodiscard]] bool isEmpty() const { return end <= begin; }
    [[nodiscard]] bool contains(qsizetype at) const { return begin <= at && at < end; }
    [[nodiscard]] bool overlaps(Span o) const { return begin < o.end && o.begin < end; }
    bool operator==(const Span&) const = default;
};

} // namespace duibiao::text
