// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/itemplaces.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace duibiao::ui {

namespace {

/// True where a number goes on: the 2所 of 12所 is not the literal 2所.
bool continuesNumber(const QString& text, qsizetype at)
{
    const auto isPart = [&](qsizetype i) {
        return i >= 0 && i < text.size() && (text[i].isDigit() || text[i] == u'.');
    };
    return isPart(at) && isPart(at - 1);
}

class CoreFinder
{
public:
    explicit CoreFinder(const QString& text) : m_text(text) {}

    Stretch find(const Figure& figure)
    {
        const Stretch clause{figure.evidence.begin, figure.evidence.end};
        const QString& literal = figure.quantity.literal;
        if (literal.isEmpty())
            return clause;
        // Where the last figure of these words was found, the next one looks behind it.
        qsizetype& from = m_next[literal];
        qsizetype at = next(literal, std::max(clause.begin, from), clause.end);
        if (at < 0)
            at = next(literal, clause.begin, clause.end);
        if (at < 0)
            return clause;
        from = at + literal.size();
        return {at, from};
    }

private:
    [[nodiscard]] qsizetype next(const QString& literal, qsizetype from, qsizetype end) const
    {
        for (qsizetype at = m_text.indexOf(literal, from); at >= 0 && at + literal.size() <= end;
             at = m_text.indexOf(literal, at + 1)) {
            if (!continuesNumber(m_text, at))
                return at;
        }
        return -1;
    }

    const QString& m_text;
    QHash<QString, qsizetype> m_next;
};

} // namespace

std::vector<ItemPlace> placesOf(const QString& text, const std::vector<ReviewItem>& items)
{
    CoreFinder finder(text);
    std::vector<ItemPlace> places;
    places.reserve(items.size());
    for (const ReviewItem& item : items) {
        const Evidence& evidence = item.evidence();
        const Stretch clause{evidence.begin, evidence.end};
        if (clause.isEmpty() || clause.begin < 0 || clause.end > text.size())
            continue;
        places.push_back({&item, clause, item.figure() ? finder.find(*item.figure()) : clause});
    }
    std::ranges::stable_sort(places, {}, [](const ItemPlace& place) { return place.core.begin; });
    return places;
}

const ReviewItem* itemAt(const std::vector<ItemPlace>& places, qsizetype cursor)
{
    const ItemPlace* best = nullptr;
    // The nearest; of several that touch, a number before a whole clause, and of two numbers the
    // one that the cursor stands before.
    const auto rank = [cursor](const ItemPlace& place) {
        const bool number = place.core != place.clause;
        const bool before = place.core.begin <= cursor && cursor < place.core.end;
        return std::tuple(place.core.distanceTo(cursor), !number, !before,
                          place.clause.end - place.clause.begin);
    };
    for (const ItemPlace& place : places) {
        if (!place.clause.touches(cursor) && !place.core.touches(cursor))
            continue;
        if (!best || rank(place) < rank(*best))
            best = &place;
    }
    return best ? best->item : nullptr;
}

} // namespace duibiao::ui
