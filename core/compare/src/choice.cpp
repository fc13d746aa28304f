// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "choice.h"

#include "labelwords.h"
#include "parts.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace duibiao::compare {

namespace {

bool sameValue(const Quantity& a, const Quantity& b)
{
    return a.value == b.value && a.valueMax == b.valueMax && a.bound == b.bound && a.unit == b.unit;
}

auto textPlace(const Figure* figure)
{
    return std::tuple(figure->evidence.begin, figure->evidence.end, figure->quantity.value);
}

} // namespace

QDate Choice::reportDate(ReportId id) const
{
    const auto report = m_context.reports.constFind(id);
    if (report == m_context.reports.constEnd())
        return {};
    const ReportHeader& header = report->header;
    if (header.published.isValid())
        return header.published;
    return header.kind == ReportKind::Plan ? header.period.firstDay() : header.period.lastDay();
}

qint64 Choice::reportAge(ReportId id) const
{
    const QDate date = reportDate(id);
    return date.isValid() ? -date.toJulianDay() : std::numeric_limits<qint64>::max();
}

int Choice::distanceFromName(const Figure& figure) const
{
    const QString label = normalisedLabel(figure.label);
    const int length = static_cast<int>(label.size());
    if (!m_indicator)
        return length;
    const auto names = [&label](const QString& name) { return normalisedLabel(name) == label; };
    const bool named =
        names(m_indicator->nameZh) || std::ranges::any_of(m_indicator->aliases, names);
    return named ? 0 : length; // each further word is a scope the indicator does not have
}

bool Choice::isBetter(const Figure& a, const Figure& b) const
{
    const auto rank = [this](const Figure& figure) {
        const Quantity& quantity = figure.quantity;
        return std::tuple(figure.derivation.has_value(), !figure.typedIn,
                          reportAge(figure.evidence.report), distanceFromName(figure),
                          quantity.bound != Bound::Exact, quantity.resolution, -figure.confidence,
                          figure.evidence.begin, quantity.value);
    };
    const auto rankA = rank(a);
    const auto rankB = rank(b);
    if (rankA != rankB)
        return rankA < rankB;
    return std::tie(a.quantity.literal, a.label, a.evidence.quote) <
           std::tie(b.quantity.literal, b.label, b.evidence.quote);
}

void Choice::preferWhole(std::vector<const Figure*>& ranked, Side& side) const
{
    const ReportId report = ranked.front()->evidence.report;
    if (ranked.size() < 3 || ranked.front()->derivation)
        return;
    std::vector<const Figure*> inText;
    std::ranges::copy_if(ranked, std::back_inserter(inText), [report](const Figure* figure) {
        return figure->evidence.report == report && !figure->derivation;
    });
    std::ranges::stable_sort(inText, {}, textPlace);
    const Figure* whole = nullptr;
    std::vector<const Figure*> parts;
    for (size_t i = 0; i < inText.size(); ++i) {
        auto run = partsOf(inText, i);
        if (run.empty() || (whole && inText[i]->quantity.value <= whole->quantity.value))
            continue;
        whole = inText[i];
        parts = std::move(run);
    }
    if (!whole)
        return;
    for (const Figure* part : parts) {
        side.parts.push_back(*part);
        std::erase(ranked, part);
    }
    std::ranges::stable_partition(ranked,
                                  [whole](const Figure* figure) { return figure == whole; });
}

Side Choice::sideOf(const Cell& cell) const
{
    std::vector<const Figure*> ranked = cell.figures;
    std::ranges::stable_sort(ranked,
                             [this](const Figure* a, const Figure* b) { return isBetter(*a, *b); });
    Side side;
    if (cell.kind != Kind::Rate)
        preferWhole(ranked, side);
    side.figure = *ranked.front();
    for (size_t i = 1; i < ranked.size(); ++i) {
        const Quantity& quantity = ranked[i]->quantity;
        const auto said = [&quantity](const Figure& f) { return sameValue(f.quantity, quantity); };
        const bool known = said(side.figure) || std::ranges::any_of(side.others, said) ||
                           std::ranges::any_of(side.parts, said);
        if (!known)
            side.others.push_back(*ranked[i]);
    }
    return side;
}

} // namespace duibiao::compare
