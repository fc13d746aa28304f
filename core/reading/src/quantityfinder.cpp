// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quantityfinder.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace duibiao::reading {

namespace {

using text::Span;

constexpr qsizetype boundColumn = 0;
constexpr qsizetype whereColumn = 1;
constexpr qsizetype noteColumn = 2;

UnitKind kindOf(const QString& code)
{
    static const QHash<QString, UnitKind> kinds = {
        {u"count"_s, UnitKind::Count},     {u"concrete"_s, UnitKind::Concrete},
        {u"person"_s, UnitKind::Person},   {u"region"_s, UnitKind::Region},
        {u"percent"_s, UnitKind::Percent}, {u"points"_s, UnitKind::Points},
        {u"times"_s, UnitKind::Times},     {u"money"_s, UnitKind::Money},
        {u"measure"_s, UnitKind::Measure}, {u"time"_s, UnitKind::Time},
        {u"noun"_s, UnitKind::Noun},       {u"none"_s, UnitKind::None},
    };
    return kinds.value(code, UnitKind::Missing);
}

qsizetype skipSpace(QStringView text, qsizetype at)
{
    return at < text.size() && text[at] == u' ' ? at + 1 : at;
}

bool isRangeMark(QChar c)
{
    static constexpr QStringView marks = u"-\u2010\u2011\u2013\u2014\u2015~\uFF5E\uFF0D至到";
    return marks.contains(c);
}

/// The end of a range mark at `at` (— may be doubled), or -1.
qsizetype rangeMarkEnd(QStringView text, qsizetype at)
{
    if (at >= text.size() || !isRangeMark(text[at]))
        return -1;
    const qsizetype next = at + 1;
    return next < text.size() && text[next] == text[at] && text[at] == u'—' ? next + 1 : next;
}

} // namespace

QuantityFinder::QuantityFinder(const Lexicon& lexicon)
    : m_units(lexicon.table(u"units"_s)), m_bounds(lexicon.table(u"bounds"_s)),
      m_phrases(lexicon.table(u"numberphrases"_s))
{
}

std::vector<QuantityMention> QuantityFinder::find(QStringView text, Span within) const
{
    std::vector<QuantityMention> found;
    const QStringView upTo = text.first(within.end);
    qsizetype from = within.begin;
    for (qsizetype at = within.begin; at < within.end;) {
        auto mention = phraseAt(upTo, at);
        if (!mention && beginsNumeral(text[at]))
            mention = mentionAt(upTo, at);
        if (!mention) {
            ++at;
            continue;
        }
        readBoundBefore(upTo, from, *mention);
        mention->quantity.literal =
            upTo.sliced(mention->span.begin, mention->span.length()).toString();
        at = from = mention->span.end;
        found.push_back(*std::move(mention));
    }
    return found;
}

std::optional<QuantityMention> QuantityFinder::phraseAt(QStringView text, qsizetype at) const
{
    const auto match = m_phrases.longestMatch(text, at);
    if (!match)
        return std::nullopt;
    QuantityMention mention;
    mention.phrase = true;
    mention.number = mention.span = {at, at + match->length};
    mention.quantity.value = Decimal::parse(match->entry->column(0)).value_or(Decimal());
    mention.quantity.unit = match->entry->column(1);
    mention.quantity.bound = boundFromCode(match->entry->column(2)).value_or(Bound::Exact);
    mention.isChange = match->entry->column(3) == u"change";
    mention.kind = UnitKind::Percent;
    return mention;
}

std::optional<QuantityMention> QuantityFinder::mentionAt(QStringView text, qsizetype at) const
{
    const auto numeral = readNumeral(text, at);
    if (!numeral)
        return std::nullopt;
    QuantityMention mention;
    mention.shape = numeral->shape;
    mention.multiplied = numeral->multiplied();
    mention.number = mention.span = numeral->span;
    mention.quantity.value = numeral->value;
    mention.quantity.valueMax = numeral->valueMax;
    mention.quantity.resolution = numeral->resolution;
    if (numeral->valueMax)
        mention.quantity.bound = Bound::AtLeast;
    if (numeral->more)
        mention.quantity.bound = Bound::MoreThan;
    if (numeral->shape == Numeral::Shape::Proportion) {
        mention.kind = UnitKind::Percent;
        mention.quantity.unit = u"%"_s;
    }
    if (readRatio(text, mention))
        return mention;
    readRange(text, mention);
    readBoundsBehind(text, mention);
    return mention;
}

/// 生师比16.2:1, 报录比达1:15.8: what stands against the one.
bool QuantityFinder::readRatio(QStringView text, QuantityMention& mention)
{
    static constexpr qsizetype reach = 8;
    const qsizetype mark = mention.number.end;
    if (mention.shape != Numeral::Shape::Arabic || mark + 1 >= text.size() ||
        !QStringView(u":\u2236\uFF1A").contains(text[mark]))
        return false;
    const qsizetype from = std::max<qsizetype>(0, mention.number.begin - reach);
    const auto other = readNumeral(text, mark + 1);
    if (!other || other->shape != Numeral::Shape::Arabic ||
        !text.sliced(from, mention.number.begin - from).contains(u'比'))
        return false;
    if (mention.quantity.value == Decimal(1))
        mention.quantity.value = other->value;
    else if (other->value != Decimal(1))
        return false;
    mention.kind = UnitKind::Ratio;
    mention.number.end = mention.span.end = other->span.end;
    return true;
}

void QuantityFinder::readUnit(QStringView text, qsizetype at, QuantityMention& mention) const
{
    const qsizetype begin = skipSpace(text, at);
    const auto match = m_units.longestMatch(text, begin);
    if (!match)
        return;
    mention.kind = kindOf(match->entry->column(1));
    mention.quantity.unit = match->entry->column(0);
    if (mention.kind == UnitKind::Noun || mention.kind == UnitKind::None)
        return;
    mention.needsVerb = match->entry->column(2) == u"verb";
    mention.unit = {begin, begin + match->length};
    mention.span.end = mention.unit.end;
}

/// 2-3个, 80%—85%, 20-30万人, 5个至6个. Two years are left alone: 2020-2022.
void QuantityFinder::readRange(QStringView text, QuantityMention& mention) const
{
    if (mention.shape == Numeral::Shape::DigitString)
        return;
    QuantityMention lower = mention;
    readUnit(text, lower.span.end, lower);
    for (const QuantityMention& first : {std::as_const(lower), std::as_const(mention)}) {
        const qsizetype second = rangeMarkEnd(text, first.span.end);
        const auto numeral =
            second < 0 || second >= text.size() ? std::nullopt : readNumeral(text, second);
        if (!numeral || numeral->shape == Numeral::Shape::DigitString)
            continue;
        QuantityMention range = first;
        range.kind = UnitKind::Missing;
        range.unit = {};
        range.span.end = numeral->span.end;
        if (numeral->shape == Numeral::Shape::Proportion)
            range.kind = UnitKind::Percent;
        else
            readUnit(text, numeral->span.end, range);
        const bool sameUnit = first.quantity.unit.isEmpty() || first.kind == UnitKind::None ||
                              first.quantity.unit == range.quantity.unit;
        if (!sameUnit)
            continue;
        // 20-30万: the multiplier stands for both.
        Decimal low = mention.quantity.value;
        if (numeral->multiplied() && !mention.multiplied)
            low = low.shifted(numeral->places).value_or(low);
        if (!(low < numeral->value))
            continue;
        range.quantity.value = low;
        range.quantity.valueMax = numeral->value;
        range.quantity.resolution = numeral->resolution;
        range.quantity.bound = Bound::AtLeast;
        range.number = {mention.number.begin, numeral->span.end};
        mention = range;
        return;
    }
}

void QuantityFinder::readBoundsBehind(QStringView text, QuantityMention& mention) const
{
    const auto take = [&] {
        const auto match = m_bounds.longestMatch(text, mention.span.end);
        if (!match || match->entry->column(whereColumn) != u"after")
            return false;
        mention.quantity.bound =
            boundFromCode(match->entry->column(boundColumn)).value_or(mention.quantity.bound);
        mention.span.end += match->length;
        return true;
    };
    if (mention.unit.isEmpty() && mention.kind != UnitKind::Percent) {
        take(); // 80余条
        const qsizetype behind = mention.span.end;
        readUnit(text, behind, mention);
    }
    take(); // 10所以上
}

void QuantityFinder::readBoundBefore(QStringView text, qsizetype from,
                                     QuantityMention& mention) const
{
    const qsizetype end = mention.span.begin > from && text[mention.span.begin - 1] == u' '
                              ? mention.span.begin - 1
                              : mention.span.begin;
    const auto match = m_bounds.longestMatchBefore(text, end, from);
    if (!match || match->entry->column(whereColumn) != u"before")
        return;
    const QString note = match->entry->column(noteColumn);
    const bool bareUnit = mention.shape == Numeral::Shape::BareUnit ||
                          (mention.number.length() == 1 && text[mention.number.begin] == u'十');
    if (note == u"bare" && !bareUnit)
        return;
    mention.quantity.bound =
        boundFromCode(match->entry->column(boundColumn)).value_or(Bound::Exact);
    mention.quantity.approachesFromBelow = note == u"below";
    mention.span.begin = end - match->length;
}

} // namespace duibiao::reading
