// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/span.h"

#include <QString>

#include <vector>

namespace duibiao::text {

enum class NoiseKind {
    Pinyin,        ///< 学(xue), 学(xuè), 的(de)(de), 校(?)
    Advertisement, ///< (代写文章:微信:…) inside a sentence
    Invisible,     ///< zero-width characters, soft hyphens, stray byte order marks
};

/// Something that was taken out of a line.
struct Noise
{
    NoiseKind kind{};
    Span original;        ///< where it stood in the original text
    qsizetype cleanAt = 0; ///< where it would stand in the clean text
    QString removed;
};

/// Leads from the clean text back to the original. Runs of equal length are one entry, so the map
/// stays small; look-ups are logarithmic.
class OffsetMap
{
public:
    struct Run { qsizetype clean; qsizetype original; };

    /// Runs in ascending order; each says that clean offset `clean + k` stands at `original + k`
    /// until the next run begins.
    void append(qsizetype clean, qsizetype original);
    [[nodiscard]] qsizetype toOriginal(qsizetype clean) const;
    /// The original stretch that [begin, end) came from, noise inside it included.
    [[nodiscard]] Span toOriginal(Span clean) const;
    [[nodiscard]] const std::vector<Run>& runs() const { return m_runs; }

private:
    std::vector<Run> m_runs;
};

struct Cleaned
{
    QString text; ///< simplified, noise within lines removed, full-width digits and letters folded, lines parted by \n
    OffsetMap map;
    std::vector<Noise> noise;
    bool traditional = false; ///< the original was in traditional characters
};

/// Original text to clean text. Never fails; cleaning a clean text changes nothing.
[[nodiscard]] Cleaned clean(const QString& original);

} // namespace duibiao::text
