// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labelwords.h"

#include "digit.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace duibiao::reading {

namespace {

constexpr QStringView marks = u" \u3000,\uFF0C、;\uFF1B:\uFF1A。.·\u00A0\t";
/// Kept of a long piece, on the side that touches the number.
constexpr qsizetype longestSide = 26;

/// 8.提升…, (3)建设…: the list number at the begin of a text.
qsizetype listNumberLength(QStringView text)
{
    qsizetype i = 0;
    while (i < text.size() && isDigit(text[i]))
        ++i;
    return i > 0 && i <= 2 && i < text.size() && QStringView(u".、)\uFF09").contains(text[i])
               ? i + 1
               : 0;
}

} // namespace

LabelWords::LabelWords(const Lexicon& lexicon)
    : m_leads(lexicon.table(u"labellead"_s)), m_tails(lexicon.table(u"labeltail"_s)),
      m_verbs(lexicon.table(u"verbs"_s)), m_dependents(lexicon.table(u"dependents"_s)),
      m_comparisons(lexicon.table(u"comparisons"_s)), m_stages(lexicon.table(u"stages"_s)),
      m_scopes(lexicon.table(u"scopes"_s)), m_changes(lexicon.table(u"changes"_s)),
      m_persons(lexicon.table(u"persons"_s)), m_planShares(lexicon.table(u"planshares"_s)),
      m_sites(lexicon.table(u"sitenames"_s))
{
}

QString LabelWords::trimLead(QString text) const
{
    for (bool trimmed = true; trimmed && !text.isEmpty();) {
        trimmed = false;
        if (marks.contains(text.front())) {
            text.remove(0, 1);
            trimmed = true;
        } else if (const qsizetype number = listNumberLength(text)) {
            text.remove(0, number);
            trimmed = true;
        } else if (const auto word = m_leads.longestMatch(text, 0);
                   word && word->entry->column(0) != u"keep") {
            // A word that holds the empty one as its begin stays whole: 有效, 向阳.
            const auto verb = m_verbs.longestMatch(text, 0);
            if (!verb || verb->length <= word->length) {
                text.remove(0, word->length);
                trimmed = true;
            }
        }
    }
    return text;
}

bool LabelWords::linksTime(QStringView between) const
{
    return trimTail(between.sliced(between.startsWith(u'前') ? 1 : 0).toString()).isEmpty();
}

QString LabelWords::trimTail(QString text) const
{
    for (bool trimmed = true; trimmed && !text.isEmpty();) {
        trimmed = false;
        if (marks.contains(text.back())) {
            text.chop(1);
            trimmed = true;
        } else if (const auto word = m_tails.longestMatchBefore(text, text.size());
                   word && word->entry->column(0) != u"keep") {
            text.chop(word->length);
            trimmed = true;
        }
    }
    return text;
}

QString LabelWords::leadingVerb(QStringView text) const
{
    const QString bare = trimLead(text.toString());
    const auto verb = m_verbs.longestMatch(bare, 0);
    return verb ? bare.first(verb->length) : QString();
}

QString LabelWords::scopedVerb(const QString& label) const
{
    QString bare = withoutScope(label);
    if (bare.startsWith(u"全年"))
        bare.remove(0, 2);
    const QString verb = leadingVerb(bare);
    const qsizetype at = verb.isEmpty() ? -1 : label.indexOf(verb);
    return at < 0 ? QString() : label.first(at + verb.size());
}

QString LabelWords::nounOf(const QString& label) const
{
    QString noun = trimLead(label);
    if (noun.startsWith(u"全年"))
        noun = trimLead(noun.sliced(2));
    // 全市已建成学校: the scope goes with the verb.
    if (const auto scope = m_scopes.longestMatch(noun, 0)) {
        const QString rest = trimLead(noun.sliced(scope->length));
        if (m_verbs.longestMatch(rest, 0))
            noun = rest;
    }
    static constexpr qsizetype shortest = 4;
    bool stripped = false;
    while (const auto verb = m_verbs.longestMatch(noun, 0)) {
        const QString rest = trimLead(noun.sliced(verb->length));
        // 确定整改事项: the second verb belongs to the thing.
        if (stripped && !rest.isEmpty() && rest.size() < shortest)
            break;
        stripped = true;
        noun = rest;
        if (noun.startsWith(u'的'))
            noun.remove(0, 1);
        if (noun.startsWith(u"全年"))
            noun.remove(0, 2);
    }
    return noun;
}

qsizetype LabelWords::predicateAt(QStringView text) const
{
    QChar closing;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!closing.isNull()) {
            if (text[at] == closing)
                closing = {};
            continue;
        }
        if (text[at] == u'“' || text[at] == u'《') {
            closing = text[at] == u'“' ? u'”' : u'》';
            continue;
        }
        const auto verb = at > 0 ? m_verbs.longestMatch(text, at) : std::nullopt;
        if (verb && verb->length >= 2)
            return at;
        if (at > 1 && (text[at] == u'到' || text[at] == u'获'))
            return at;
    }
    return text.size();
}

QString LabelWords::addedThing(const QString& label) const
{
    qsizetype behind = 0;
    for (qsizetype at = 0; at < label.size() / 2;) {
        const auto verb = m_verbs.longestMatch(label, at);
        at += verb ? verb->length : 1;
        if (verb && verb->entry->column(0) == u"added")
            behind = at;
    }
    return nounOf(label.sliced(behind));
}

QString LabelWords::verbAtEnd(QStringView text) const
{
    const auto verb = m_verbs.longestMatchBefore(text, text.size());
    return verb && verb->length >= 2 ? verb->entry->word : QString();
}

QString LabelWords::sectorAt(QStringView text) const
{
    const auto word = m_dependents.longestMatch(text, 0);
    const bool part =
        word && (word->entry->column(0) == u"level" || word->entry->column(0) == u"sector");
    return part ? word->entry->word : QString();
}

QString LabelWords::withoutSector(const QString& text) const
{
    return text.sliced(sectorAt(text).size());
}

QString LabelWords::withoutLevel(const QString& text) const
{
    const auto word = m_dependents.longestMatch(text, 0);
    return word && word->entry->column(0) == u"level" ? text.sliced(word->length) : text;
}

bool LabelWords::hasVerb(QStringView text) const
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto verb = m_verbs.longestMatch(text, at);
        if (verb && verb->length >= 2)
            return true;
    }
    return false;
}

QString LabelWords::dependence(QStringView head) const
{
    const auto* entry = m_dependents.find(head);
    if (!entry) { // 竣工率, 录用比例: a short name for a share says nothing by itself
        static constexpr qsizetype shortRate = 4;
        const bool rate = head.size() >= 3 && head.size() <= shortRate &&
                          (head.endsWith(u'率') || head.endsWith(u"比例")) &&
                          stageIn(head).isEmpty();
        return rate ? u"rate"_s : QString();
    }
    const QString kind = entry->column(0);
    if (kind == u"self")
        return {};
    return kind.isNull() ? u""_s : kind;
}

bool LabelWords::isChangeVerb(QStringView verb) const
{
    return m_changes.find(verb) != nullptr;
}

bool LabelWords::statesStock(QStringView before)
{
    static constexpr std::array<QStringView, 9> words = {
        u"达到", u"达", u"共有", u"现有", u"已有", u"累计", u"合计", u"总计", u"增至"};
    return std::ranges::any_of(words, [&](QStringView word) { return before.endsWith(word); });
}

bool LabelWords::isSchool(QStringView text) const
{
    return text.endsWith(u"学校") || text.endsWith(u'园') || text.endsWith(u'校') ||
           (text.size() == 2 && !stageIn(text).isEmpty()); // 小学, 初中, 高中
}

QString LabelWords::join(const QString& first, const QString& second)
{
    for (qsizetype length = std::min(first.size(), second.size()); length > 1; --length) {
        if (QStringView(first).last(length) == QStringView(second).first(length))
            return first + second.sliced(length);
    }
    return first + second;
}

QString LabelWords::shortened(const QString& before, const QString& after) const
{
    QString head = before;
    QString tail = after;
    if (head.size() + tail.size() <= longestLabel)
        return join(head, tail);
    constexpr QStringView joints = u"、,\uFF0C的,;:";
    if (tail.size() > longestSide) {
        qsizetype cut = longestSide;
        for (qsizetype i = longestSide / 2; i < longestSide; ++i) {
            if (QStringView(u"、,\uFF0C;").contains(tail[i])) {
                cut = i;
                break;
            }
        }
        tail.truncate(cut);
    }
    const qsizetype room = std::max<qsizetype>(longestLabel - tail.size(), 8);
    if (head.size() > room) {
        qsizetype from = head.size() - room;
        for (qsizetype i = from; i < head.size() - 4; ++i) {
            if (joints.contains(head[i])) {
                from = i + 1;
                break;
            }
        }
        head = head.sliced(from);
    }
    return join(head, tail);
}

} // namespace duibiao::reading
