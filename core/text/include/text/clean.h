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
    PageNumber,    ///< - 3 - between two halves of a sentence; others are LineKind::Chrome
    Invisible,     ///< zero-width characters, soft hyphens, stray byte order marks
};

/// Something that was taken out of a line.
struct Noise
{
    NoiseKind kind{};
    Span original;         ///< where it stood in the original text
    qsizetype cleanAt = 0; ///< where it would stand in the clean text
    QString removed;
};

/// Leads from the clean text back to the original. Runs of equal length are one entry, so the map
/// stays small; look-ups are logarithmic.
class OffsetMap
{
public:
    struct Run
    {
        qsizetype clean;
        qsizetype original;
    };

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
    QString text;
    OffsetMap map;
    std::vector<Noise> noise; ///< in the order of the original
    bool traditional = false; ///< the original was in traditional characters
};

/// Original text to clean text. Never fails; cleaning a clean text changes nothing.
///
/// - Lines are parted by \n; a sentence broken over several lines is joined again. Spaces of all
///   kinds become one, and none at the ends of a line.
/// - One form for each character: the full-width forms of ASCII (，：；（）！？％．０Ａ) become
/// ASCII;
///   。、《》“” stay, 「」 become “”; radicals and compatibility characters become the ordinary
///   ones; 12。5% becomes 12.5%.
/// - Traditional characters become simplified, one by one, and by OpenCC's words where these
/// decide.
/// - Noise is taken out and listed.
///
/// Every character of the result stands for one of the original: none is made up, none is moved.
[[nodiscard]] Cleaned clean(const QString& original);

} // namespace duibiao::text
