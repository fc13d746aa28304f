// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lexicon.h"
#include "model/quantity.h"
#include "reading/knowledge.h"

#include <QString>

namespace duibiao::reading {

/// The indicator of a label, or none: where the label says more than any of the indicator's own
/// words do, the figure is of less, or of another thing, and must not stand for the indicator.
class IndicatorChoice
{
public:
    explicit IndicatorChoice(const Knowledge& knowledge);

    struct Counted
    {
        QString label;
        QString unit;
        Measure measure{};
    };
    [[nodiscard]] QString of(const Counted& counted, const QString& heading) const;
    /// … of a part of what `whole` counts; none where nothing would tell the two apart.
    [[nodiscard]] QString ofPart(const Counted& part, const Counted& whole,
                                 const QString& heading) const;

    /// True for an indicator that counts the school places new in its period.
    [[nodiscard]] bool countsNewSeats(const QString& id) const;

private:
    [[nodiscard]] bool saysMore(const Counted& counted, const QString& id) const;

    const Knowledge& m_knowledge;
    const WordTable& m_narrowing;
    const WordTable& m_stages;
};

} // namespace duibiao::reading
