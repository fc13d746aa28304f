// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advertisement.h"

#include "characters.h"
#include "noisewords.h"

#include <algorithm>
#include <array>

namespace duibiao::text {
namespace {

template <typename Words> bool containsAny(QStringView text, const Words& words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](std::u16string_view word) { return text.contains(QStringView(word)); });
}

/// Where the first of the words stands, or -1.
template <typename Words> qsizetype firstOf(QStringView text, const Words& words)
{
    qsizetype first = -1;
    for (const std::u16string_view word : words) {
        const qsizetype at = text.indexOf(QStringView(word));
        if (at >= 0 && (first < 0 || at < first))
            first = at;
    }
    return first;
}

/// The length of the longest of the words that the text ends with.
template <typename Words> qsizetype endingWith(QStringView text, const Words& words)
{
    qsizetype longest = 0;
    for (const std::u16string_view word : words) {
        if (text.endsWith(QStringView(word)))
            longest = std::max(longest, qsizetype(word.size()));
    }
    return longest;
}

/// An account or telephone number: long enough, and with digits in it.
bool hasAccount(QStringView text)
{
    qsizetype length = 0;
    qsizetype digits = 0;
    for (const QChar c : text) {
        if (!isAccountCharacter(c)) {
            length = digits = 0;
            continue;
        }
        ++length;
        digits += isAsciiDigit(c) ? 1 : 0;
        if (length >= shortestAccount && digits >= 3)
            return true;
    }
    return false;
}

bool partsPhrases(QChar c)
{
    return QStringView(u"。;!?,、“”()[]{}【】《》|").contains(c);
}

/// The phrase that the text ends with, as far back as an advertisement may reach.
QStringView lastPhrase(QStringView text)
{
    constexpr qsizetype reach = 24;
    qsizetype begin = text.size();
    while (begin > 0 && text.size() - begin < reach && !partsPhrases(text[begin - 1]))
        --begin;
    return text.sliced(begin);
}

QStringView withoutLinkingMarks(QStringView text)
{
    while (!text.isEmpty() && QStringView(u" :=号码是为同+→").contains(text.back()))
        text.chop(1);
    return text;
}

/// Where the advertisement begins whose account follows this text, or -1.
qsizetype beginBeforeAccount(QStringView text)
{
    static constexpr std::array<std::u16string_view, 4> verbs = {u"请加", u"添加", u"联系", u"加"};
    const QStringView before = withoutLinkingMarks(text);
    const QStringView phrase = lastPhrase(before);
    const qsizetype offer = firstOf(phrase, noisewords::offers);
    if (offer >= 0 &&
        (containsAny(phrase, noisewords::accounts) || containsAny(phrase, noisewords::contacts)))
        return before.size() - phrase.size() + offer;

    const qsizetype cue = endingWith(before, noisewords::accounts);
    if (cue == 0 || containsAny(phrase, noisewords::official))
        return -1;
    const QStringView lead = before.chopped(cue);
    return lead.size() - endingWith(lead, verbs);
}

/// 广告:…: it says itself what it is.
bool isNotice(QStringView content)
{
    content = content.trimmed();
    return std::ranges::any_of(noisewords::notices, [&](QStringView word) {
        return content.startsWith(word) &&
               (content.size() == word.size() ||
                QStringView(u":\uFF1A \u00B7-").contains(content[word.size()]));
    });
}

} // namespace

bool isAccountCharacter(QChar c)
{
    return isAsciiDigit(c) || isAsciiLetter(c) || c == u'_' || c == u'-';
}

bool isAdvertisement(QStringView content)
{
    if (isNotice(content))
        return true;
    const bool offers = containsAny(content, noisewords::offers);
    const bool address = containsAny(content, noisewords::addresses);
    if (offers && (address || hasAccount(content)))
        return true;
    if (containsAny(content, noisewords::official))
        return false;
    const qsizetype account = firstOf(content, noisewords::accounts);
    return address || (account >= 0 && hasAccount(content.sliced(account)));
}

qsizetype advertisementBegin(QStringView line)
{
    qsizetype accountAt = line.size();
    while (accountAt > 0 && isAccountCharacter(line[accountAt - 1]))
        --accountAt;
    if (!hasAccount(line.sliced(accountAt)))
        return -1;
    if (const qsizetype begin = beginBeforeAccount(line.first(accountAt)); begin >= 0)
        return begin;
    // QQ123456, V13258…: the cue and the number are one run of letters and digits.
    qsizetype digitAt = accountAt;
    while (!isAsciiDigit(line[digitAt]))
        ++digitAt;
    return digitAt > accountAt && hasAccount(line.sliced(digitAt))
               ? beginBeforeAccount(line.first(digitAt))
               : -1;
}

} // namespace duibiao::text
