// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "confidence.h"

#include <algorithm>

namespace duibiao::reading {

double confidenceOf(const QuantityMention& mention, const Stance& stance, const LabelTrace& trace,
                    const QString& label, bool knownIndicator)
{
    double chance = 0.985;
    chance *= stance.certainty >= 0.95 ? 1.0 : stance.certainty >= 0.9 ? 0.97 : 0.75;
    for (int i = 0; i < stance.doubts; ++i)
        chance *= 0.88;
    if (stance.role == Role::Reference)
        chance *= 0.85;
    if (mention.unit.isEmpty() && mention.kind != UnitKind::Percent)
        chance *= 0.93;
    if (mention.shape == Numeral::Shape::Chinese)
        chance *= 0.9;
    if (mention.kind == UnitKind::Time || mention.kind == UnitKind::Region)
        chance *= 0.88;
    if (trace.fromNext)
        chance *= 0.9;
    if (trace.paired)
        chance *= 0.9;
    if (trace.carried)
        chance *= 0.92;
    if (trace.far)
        chance *= 0.85;
    if (label.size() < 3)
        chance *= 0.7;
    if (!stance.period.isValid() || stance.districtCode.isEmpty())
        chance *= 0.6;
    if (knownIndicator)
        chance += (1.0 - chance) * 0.3;
    return std::clamp(chance, 0.05, 0.99);
}

} // namespace duibiao::reading
