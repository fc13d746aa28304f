// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/ledger.h"

#include "derive/derive.h"
#include "lines.h"
#include "rows.h"

#include <algorithm>
#include <deque>

namespace duibiao::compare {

struct Ledger::Private
{
    explicit Private(Context given) : context(std::move(given)), book(context), blanks(context)
    {
        if (!context.catalogue)
            return;
        for (const Indicator& indicator : context.catalogue->all()) {
            if (!indicator.broader.isEmpty())
                narrower[indicator.broader] += indicator.id;
        }
    }

    [[nodiscard]] std::vector<quint32> groupsFor(const Query& query) const;
    void addGroup(quint32 place, LineMaker& maker, bool prepared) const;

    Context context;
    Book book;
    Blanks blanks;
    Narrower narrower;
    Lines all;                        ///< once prepared, of every group
    std::vector<quint32> firstOf;     ///< by group: its first line, and one more for the end
    std::deque<Figure> runningTotals; ///< a year's addition needs those of other reports
};

/// Only the groups that are asked for, in their order.
std::vector<quint32> Ledger::Private::groupsFor(const Query& query) const
{
    std::vector<quint32> places;
    const auto take = [&places](const std::vector<quint32>& more) {
        places.insert(places.end(), more.begin(), more.end());
    };
    if (!query.districts.isEmpty()) {
        for (const QString& code : query.districts)
            take(book.groupsOfDistrict(code));
    } else {
        for (const QString& subject : query.indicators)
            take(book.groupsOfSubject(subject));
    }
    std::ranges::sort(places);
    places.erase(std::ranges::unique(places).begin(), places.end());
    if (query.districts.isEmpty() || query.indicators.isEmpty())
        return places;
    std::vector<quint32> subjects;
    for (const QString& subject : query.indicators)
        std::ranges::copy(book.groupsOfSubject(subject), std::back_inserter(subjects));
    std::ranges::sort(subjects);
    std::erase_if(places, [&subjects](quint32 place) {
        return !std::ranges::binary_search(subjects, place);
    });
    return places;
}

Ledger::Ledger(const std::vector<Figure>& figures, Context context, const Query& shape)
    : d(std::make_unique<Private>(std::move(context)))
{
    const QSet<QString> districts(shape.districts.begin(), shape.districts.end());
    for (const Figure& figure : figures) {
        if (districts.isEmpty() || districts.contains(figure.districtCode))
            d->book.add(figure, true);
    }
    if (shape.withDerived) {
        for (Figure& figure : derive::deriveFrom(derive::inTextOrder(figures, shape.districts)))
            d->book.adopt(std::move(figure));
    }
    finish();
}

Ledger::Ledger(Context context) : d(std::make_unique<Private>(std::move(context)))
{
}

Ledger::Ledger(Ledger&&) noexcept = default;
Ledger& Ledger::operator=(Ledger&&) noexcept = default;
Ledger::~Ledger() = default;

void Ledger::add(const std::vector<Figure>& figures)
{
    for (const Figure& figure : figures) {
        d->book.add(figure, false);
        if (derive::isRunningTotal(figure))
            d->runningTotals.push_back(figure);
    }
    for (Figure& figure : derive::deriveWithinReports(derive::inTextOrder(figures)))
        d->book.adopt(std::move(figure));
}

void Ledger::finish()
{
    std::vector<const Figure*> totals;
    for (const Figure& figure : d->runningTotals)
        totals.push_back(&figure);
    std::vector<Figure> derived;
    derive::yearsFromCumulative(totals, derived);
    for (Figure& figure : derived)
        d->book.adopt(std::move(figure));
    d->book.finish();
}

void Ledger::Private::addGroup(quint32 place, LineMaker& maker, bool prepared) const
{
    if (!prepared) {
        maker.addGroup(place);
        return;
    }
    for (quint32 line = firstOf[place]; line < firstOf[place + 1]; ++line)
        maker.pick(all.lines[line], all.addends);
}

void Ledger::prepare()
{
    const Query everything;
    d->all.lines.reserve(d->book.cells().size());
    LineMaker maker(d->book, d->narrower, everything, d->all);
    const auto groups = static_cast<quint32>(d->book.groups().size());
    d->firstOf.reserve(groups + 1);
    for (quint32 place = 0; place < groups; ++place) {
        d->firstOf.push_back(static_cast<quint32>(d->all.lines.size()));
        maker.addGroup(place);
    }
    d->firstOf.push_back(static_cast<quint32>(d->all.lines.size()));
}

Lines Ledger::lines(const Query& query) const
{
    Lines lines;
    LineMaker maker(d->book, d->narrower, query, lines);
    const bool prepared = !d->firstOf.empty() && query.versions == Versions::Current &&
                          !query.asOf.isValid() && query.aboutTolerance.isZero();
    if (query.districts.isEmpty() && query.indicators.isEmpty()) {
        lines.lines.reserve(d->book.cells().size());
        for (quint32 place = 0; place < d->book.groups().size(); ++place)
            d->addGroup(place, maker, prepared);
        return lines;
    }
    for (const quint32 place : d->groupsFor(query))
        d->addGroup(place, maker, prepared);
    return lines;
}

Numbers Ledger::numbers(const Lines& lines, size_t line) const
{
    return RowMaker(d->book, d->blanks).numbersOf(lines.lines[line], lines);
}

Row Ledger::row(const Lines& lines, size_t line) const
{
    return RowMaker(d->book, d->blanks).rowOf(lines.lines[line], lines);
}

std::vector<Row> Ledger::rows(const Query& query) const
{
    const Lines found = lines(query);
    std::vector<Row> rows;
    rows.reserve(found.size());
    for (size_t i = 0; i < found.size(); ++i)
        rows.push_back(row(found, i));
    return rows;
}

size_t Ledger::figures() const
{
    return d->book.size();
}

} // namespace duibiao::compare
