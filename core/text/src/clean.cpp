// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/clean.h"

#include "folding.h"
#include "noise.h"
#include "script.h"
#include "spacing.h"

#include <algorithm>

namespace duibiao::text {
namespace {

/// Where lines were joined or an advertisement is gone, things come together that are noise only
/// then. A few rounds settle any real text.
constexpr int mostRounds = 12;

bool isAdvertisement(const Noise& noise)
{
    return noise.kind == NoiseKind::Advertisement;
}

/// In the order of the original, without what lies inside another.
std::vector<Noise> merged(std::vector<Noise> noise)
{
    std::sort(noise.begin(), noise.end(), [](const Noise& a, const Noise& b) {
        return a.original.begin != b.original.begin ? a.original.begin < b.original.begin
                                                    : a.original.end > b.original.end;
    });
    std::vector<Noise> result;
    for (Noise& entry : noise) {
        if (result.empty() || entry.original.begin >= result.back().original.end)
            result.push_back(std::move(entry));
    }
    return result;
}

void describe(std::vector<Noise>& noise, const TracedText& text, const QString& original)
{
    const std::vector<qsizetype>& places = text.places();
    for (Noise& entry : noise) {
        const auto at = std::lower_bound(places.begin(), places.end(), entry.original.begin);
        entry.cleanAt = at - places.begin();
        entry.removed = original.sliced(entry.original.begin, entry.original.length());
    }
}

OffsetMap mapOf(const TracedText& text)
{
    OffsetMap map;
    for (qsizetype at = 0; at < text.size(); ++at)
        map.append(at, text.from(at));
    return map;
}

} // namespace

Cleaned clean(const QString& original)
{
    Cleaned cleaned;
    TracedText text = fold(original, cleaned.noise);
    cleaned.traditional = simplify(text);
    text = withEvenSpacing(text);
    for (int round = 0; round < mostRounds; ++round) {
        std::vector<Noise> found;
        text = withoutNoise(text, found);
        const bool advertised = std::any_of(found.begin(), found.end(), isAdvertisement);
        if (!found.empty())
            text = withEvenSpacing(text);
        const bool joined = joinSoftBreaks(text, found);
        if (joined)
            text = withEvenSpacing(text);
        cleaned.noise.insert(cleaned.noise.end(), found.begin(), found.end());
        if (!advertised && !joined)
            break;
    }
    if (cleaned.traditional)
        simplifyPhrases(text, original);
    cleaned.noise = merged(std::move(cleaned.noise));
    describe(cleaned.noise, text, original);
    cleaned.text = text.text().toString();
    cleaned.map = mapOf(text);
    return cleaned;
}

} // namespace duibiao::text
