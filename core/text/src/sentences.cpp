// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentences.h"

#include "characters.h"

#include <algorithm>

namespace duibiao::text {
namespace {

constexpr QStringView openers = u"(（[【〔{“‘《〈";
constexpr QStringView closers = u")）]】〕}”’》〉";

/// An opening mark and where it is closed.
struct Enclosure
{
    qsizetype open = 0;
    qsizetype close = 0;
};

/// The outermost enclosures of a line that are short enough to be part of a sentence.
std::vector<Enclosure> enclosuresOf(QStringView text, Span line)
{
    constexpr qsizetype longest = 240;
    constexpr qsizetype deepest = 16;
    std::vector<Enclosure> found;
    std::vector<qsizetype> open;
    for (qsizetype at = line.begin; at < line.end; ++at) {
        if (openers.contains(text[at])) {
            open.push_back(at);
            continue;
        }
        const qsizetype kind = closers.indexOf(text[at]);
        if (kind < 0)
            continue;
        const auto last = open.rbegin() + std::min<qsizetype>(deepest, qsizetype(open.size()));
        const auto match = std::find_if(
            open.rbegin(), last, [&](qsizetype opened) { return text[opened] == openers[kind]; });
        if (match == last)
            continue;
        const Enclosure enclosure{*match, at};
        open.erase(std::prev(match.base()), open.end());
        if (at - enclosure.open > longest)
            continue;
        while (!found.empty() && found.back().open > enclosure.open)
            found.pop_back();
        found.push_back(enclosure);
    }
    return found;
}

bool endsSentence(QStringView text, Span line, qsizetype at)
{
    const QChar c = text[at];
    if (!QStringView(u"。!?;！？；").contains(c))
        return false;
    // 12。5%: cleaning makes a point of it, but a text need not have been through cleaning.
    const bool decimal = c == u'。' && at > line.begin && isAsciiDigit(text[at - 1]) &&
                         at + 1 < line.end && isAsciiDigit(text[at + 1]);
    if (!decimal)
        return true;
    qsizetype end = at + 1;
    while (end < line.end && isAsciiDigit(text[end]))
        ++end;
    return end == line.end || !QStringView(u"%‰万亿").contains(text[end]);
}

/// A line without a stop is no sentence any more: it was run together out of a list or a table. It
/// is broken off at a comma, or anywhere at twice the length, so that the time that reading takes
/// grows with the text and not with its square.
bool breaksOff(QStringView text, Span line, qsizetype begin, qsizetype at)
{
    constexpr qsizetype longest = 2000;
    const qsizetype length = at - begin;
    if (length < longest)
        return false;
    if (length >= 2 * longest)
        return true;
    const bool inNumber = at > line.begin && isAsciiDigit(text[at - 1]) && at + 1 < line.end &&
                          isAsciiDigit(text[at + 1]);
    return QStringView(u",，、").contains(text[at]) && !inNumber;
}

} // namespace

std::vector<Span> sentencesOf(QStringView text, Span line)
{
    const std::vector<Enclosure> enclosures = enclosuresOf(text, line);
    auto enclosure = enclosures.begin();
    std::vector<Span> sentences;
    qsizetype begin = line.begin;
    const auto close = [&](qsizetype end) {
        qsizetype first = begin;
        qsizetype last = end;
        while (first < last && text[first].isSpace())
            ++first;
        while (last > first && text[last - 1].isSpace())
            --last;
        if (first < last)
            sentences.push_back({first, last});
        begin = end;
    };
    for (qsizetype at = line.begin; at < line.end; ++at) {
        if (enclosure != enclosures.end() && enclosure->open == at) {
            at = enclosure->close;
            ++enclosure;
            // A quotation that ends with a full stop ends the sentence around it.
            if (text[at] == u'”' && text[at - 1] == u'。')
                close(at + 1);
        } else if (endsSentence(text, line, at)) {
            while (at + 1 < line.end && endsSentence(text, line, at + 1))
                ++at;
            close(at + 1);
        } else if (breaksOff(text, line, begin, at)) {
            close(at + 1);
        }
    }
    close(line.end);
    return sentences;
}

} // namespace duibiao::text
