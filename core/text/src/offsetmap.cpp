// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/clean.h"

#include <algorithm>
#include <iterator>

namespace duibiao::text {

void OffsetMap::append(qsizetype clean, qsizetype original)
{
    if (!m_runs.empty() && m_runs.back().original - m_runs.back().clean == original - clean)
        return;
    m_runs.push_back({clean, original});
}

qsizetype OffsetMap::toOriginal(qsizetype clean) const
{
    const auto after =
        std::upper_bound(m_runs.begin(), m_runs.end(), clean,
                         [](qsizetype at, const Run& run) { return at < run.clean; });
    if (after == m_runs.begin())
        return clean;
    const Run& run = *std::prev(after);
    return run.original + (clean - run.clean);
}

Span OffsetMap::toOriginal(Span clean) const
{
    const qsizetype begin = toOriginal(clean.begin);
    return {begin, clean.isEmpty() ? begin : toOriginal(clean.end - 1) + 1};
}

} // namespace duibiao::text
