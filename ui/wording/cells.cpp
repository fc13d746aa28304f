// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cells.h"

#include "context.h"
#include "wording/words.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace duibiao::wording {

using compare::Context;
using compare::Row;
using compare::Side;
using compare::Verdict;
using exchange::Cell;
using exchange::Tone;

Cell words(const QString& text, Tone tone)
{
    if (text.isEmpty())
        return {};
    return exchange::Words{text, tone};
}

Tone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met:
        return Tone::Good;
    case Verdict::Missed:
        return Tone::Bad;
    case Verdict::InProgress:
        return Tone::Running;
    case Verdict::Undetermined:
        return Tone::Doubtful;
    case Verdict::NoOutcome:
    case Verdict::NoGoal:
        return Tone::Muted;
    }
    Q_UNREACHABLE();
}

QString districtPath(const QString& code, const Context& context)
{
    return context.districts ? context.districts->path(code) : code;
}

QString indicatorWords(const QString& id, const QString& label, const Context& context)
{
    return context.catalogue ? indicatorName(*context.catalogue, id, label) : label;
}

QString rowWords(const compare::Row& row, const Context& context)
{
    return context.catalogue ? rowName(*context.catalogue, row) : row.label;
}

QString reportName(ReportId id, const Context& context)
{
    return context.reports.value(id).name();
}

Cell writtenOf(const std::optional<Side>& side)
{
    return words(side ? side->figure.quantity.literal : QString());
}

Cell derivationsOf(const Row& row)
{
    QStringList lines;
    const auto add = [&lines](const QString& text, const std::optional<Side>& side) {
        if (side && side->figure.derivation)
            lines += text.arg(derivationText(*side->figure.derivation));
    };
    add(Words::tr("Goal: %1"), row.goal);
    add(Words::tr("Outcome: %1"), row.outcome);
    add(Words::tr("Base: %1"), row.base);
    return words(lines.join(u'\n'));
}

Cell otherValuesOf(const Row& row)
{
    size_t count = 0;
    for (const auto* side : {&row.goal, &row.outcome})
        count += *side ? (*side)->others.size() : 0;
    if (count == 0)
        return {};
    return exchange::Number{Decimal(static_cast<qint64>(count))};
}

} // namespace duibiao::wording
