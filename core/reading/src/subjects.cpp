// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "subjects.h"

#include "digit.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::reading {

namespace {

constexpr qsizetype longestName = 14;
constexpr qsizetype shortestProper = 2;
constexpr qsizetype longestProper = 7;

/// 建设路, 振兴村: a verb in such a name is none.
bool isStreet(QChar c)
{
    return QStringView(u"路街村里").contains(c);
}

bool joins(QChar c)
{
    return QStringView(u"、和及与").contains(c);
}

/// …等, 2所学校, 扩建等9个项目: some or all of several that are counted together.
bool countsSeveral(QStringView behind)
{
    static const QRegularExpression count(
        u"等|[0-9一二两三四五六七八九十]\\s*(?:所|个(?:[^0-9个]{0,4})(?:项目|工程|专项))"_s);
    return count.match(behind).hasMatch();
}

/// 投资2.1亿元的城南小学: what the school cost stands in front of it.
QString withoutCost(const QString& text)
{
    static const QRegularExpression cost(
        u"^(?:总?投资)?[约近超]?[0-9.,]+[万亿]*元(?:的|建成的|新建的)?"_s);
    const QRegularExpressionMatch match = cost.match(text);
    return match.hasMatch() ? text.sliced(match.capturedEnd()) : text;
}

} // namespace

SubjectFinder::SubjectFinder(const Lexicon& lexicon, const LabelWords& words)
    : m_words(words), m_sites(lexicon.table(u"sitenames"_s)),
      m_kinds(lexicon.table(u"schoolkinds"_s)), m_units(lexicon.table(u"subunits"_s)),
      m_things(lexicon.table(u"sitethings"_s))
{
}

/// 城南, 横山镇, 第九, but not 农村寄宿制, 示范.
bool SubjectFinder::isProper(QStringView name) const
{
    auto word = m_kinds.longestMatchBefore(name, name.size());
    if (word && word->entry->column(0) == u"middle") {
        name.chop(word->length);
        word = m_kinds.longestMatchBefore(name, name.size());
    }
    static constexpr qsizetype town = 3; // 徽城镇 ends in 城镇 and is a township's name
    if (word && word->length == 2 && name.size() == town && name.endsWith(u'镇'))
        word.reset();
    static constexpr QStringView never =
        u"各所每的等多该其至到向在对为以将从于按或把被中,:—“”《》()";
    static constexpr QStringView kindEnds = u"段级类型式性化制率年个名次批数上下内外费";
    return name.size() >= shortestProper && name.size() <= longestProper && !word &&
           !kindEnds.contains(name.back()) && !m_words.endsWithStage(name) &&
           !m_words.endsWithPerson(name) && !m_words.isSector(name) &&
           (!m_words.hasVerb(name) || isStreet(name.back())) &&
           m_words.withoutScope(name.toString()).size() == name.size() &&
           std::ranges::none_of(name, [](QChar c) { return isDigit(c) || never.contains(c); });
}

/// Where the name of a school ends that the text begins with.
std::optional<qsizetype> SubjectFinder::schoolEnd(QStringView text) const
{
    for (qsizetype at = 0; at < std::min(text.size(), longestName); ++at) {
        if (joins(text[at]) && at > 0 && text[at] == u'、')
            return std::nullopt;
        const auto name = m_sites.longestMatch(text, at);
        if (!name || name->entry->column(0) != u"school")
            continue;
        const qsizetype end = at + name->length;
        static constexpr QStringView numbers = u"一二三四五六";
        const bool numbered = name->length == 2 && numbers.contains(text[at]); // 县一中
        const QChar behind = end < text.size() ? text[end] : QChar();
        // 第六|小学, 普通高|中学|位
        if ((numbered && behind == u'学') ||
            (text[end - 1] == u'学' && QStringView(u"位生段").contains(behind)))
            continue;
        const auto service = m_kinds.longestMatchBefore(text, end);
        if (service && service->entry->column(0) == u"service")
            return std::nullopt;
        if ((numbered && at <= 4) || isProper(text.first(at)))
            return end;
    }
    return std::nullopt;
}

/// 横山镇, 城南街道; 0 where none stands at the begin.
qsizetype SubjectFinder::townEnd(QStringView text) const
{
    static constexpr qsizetype longest = 6;
    for (qsizetype end = 3; end <= std::min(text.size(), longest); ++end) {
        const auto word = m_units.longestMatchBefore(text, end);
        if (!word)
            continue;
        const bool town = word->entry->column(0) == u"town";
        const QStringView proper = text.first(end - word->length);
        const bool named =
            proper.size() >= shortestProper && !m_words.hasVerb(proper) &&
            std::ranges::none_of(proper, [](QChar c) {
                return isDigit(c) || joins(c) || QStringView(u"各全个的").contains(c);
            });
        return town && named ? end : 0;
    }
    return 0;
}

/// Without the verbs in front: 建成|城南小学, but 建设路小学.
QString SubjectFinder::withoutVerbs(QString text) const
{
    static constexpr int mostVerbs = 2;
    for (int verbs = 0; verbs < mostVerbs; ++verbs) {
        const QString verb = m_words.leadingVerb(text);
        const qsizetype end = text.indexOf(verb) + verb.size();
        if (verb.isEmpty() || (end < text.size() && isStreet(text[end])))
            break;
        text = m_words.trimLead(text.sliced(end));
    }
    return text;
}

SubjectFinder::Subject SubjectFinder::subjectOf(const QString& clause) const
{
    const QString text = withoutCost(m_words.trimLead(clause));
    if (const auto unit = m_units.longestMatch(text, 0);
        unit && (unit->entry->column(0) == u"these" || unit->entry->column(0) == u"area"))
        return {unit->entry->word};
    if (const qsizetype town = townEnd(text); town > 0 && !schoolEnd(text))
        return {text.first(town)};
    const QString thing = withoutVerbs(text);
    const auto end = schoolEnd(thing);
    if (!end || countsSeveral(QStringView(thing).sliced(*end)))
        return {};
    const bool several = *end < thing.size() && joins(thing[*end]);
    return {thing.first(*end), several};
}

bool SubjectFinder::goesOn(const QString& clause) const
{
    const QString text = m_words.trimLead(clause);
    static const QRegularExpression lead(u"^(?:可|将|能|提供|预计|建成后|投用后|共|总)"_s);
    return text.isEmpty() || isDigit(text.front()) || !m_words.leadingVerb(text).isEmpty() ||
           m_words.dependence(text) == u"site" || lead.match(text).hasMatch() ||
           m_things.longestMatch(text, 0).has_value();
}

bool SubjectFinder::isOfSubject(const QString& label) const
{
    return m_things.longestMatchBefore(label, label.size()).has_value();
}

} // namespace duibiao::reading
