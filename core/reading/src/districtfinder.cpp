// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "districtfinder.h"

#include <algorithm>

namespace duibiao::reading {

namespace {

constexpr qsizetype shortestName = 2;

char32_t keyAt(QStringView text, qsizetype at)
{
    return char32_t(text[at].unicode()) << 16 | text[at + 1].unicode();
}

/// True where a word can begin: 提高县域 does not name 高县.
bool startsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetter();
}

} // namespace

DistrictFinder::DistrictFinder(const DistrictTree& tree)
{
    m_parents.reserve(qsizetype(tree.all().size()));
    m_names.reserve(qsizetype(tree.all().size()));
    for (const District& district : tree.all()) {
        if (district.code == wholeCountry) // 全国 is a scope, and nobody's report
            continue;
        m_parents.insert(district.code, district.parentCode);
        add(district.name, district.code, true);
        if (district.shortName != district.name)
            add(district.shortName, district.code, false);
        // 红河州, 长阳县: how people call 红河哈尼族彝族自治州, 长阳土家族自治县.
        if (district.name.contains(u"自治") && !district.name.endsWith(u"自治区") &&
            !district.shortName.endsWith(district.name.back()))
            add(district.shortName + district.name.back(), district.code, true);
    }
}

void DistrictFinder::add(const QString& text, const QString& code, bool full)
{
    if (text.size() < shortestName)
        return;
    m_first.set(text[0].unicode());
    std::vector<Name>& names = m_names[keyAt(text, 0)];
    const auto known = std::ranges::find(names, text, &Name::text);
    if (known != names.end()) {
        known->codes.append(code);
        return;
    }
    const auto shorter = std::ranges::find_if(
        names, [&](const Name& name) { return name.text.size() < text.size(); });
    names.insert(shorter, {text, {code}, full});
}

const DistrictFinder::Name* DistrictFinder::longestAt(QStringView text, qsizetype at) const
{
    if (at + shortestName > text.size() || !m_first.test(text[at].unicode()))
        return nullptr;
    const auto names = m_names.constFind(keyAt(text, at));
    if (names == m_names.cend())
        return nullptr;
    const auto name = std::ranges::find_if(
        *names, [&](const Name& each) { return text.sliced(at).startsWith(each.text); });
    return name == names->cend() ? nullptr : &*name;
}

QStringList DistrictFinder::below(const QStringList& codes, const QStringList& ancestors) const
{
    QStringList kept;
    for (const QString& code : codes) {
        QString above = m_parents.value(code);
        while (!above.isEmpty() && !ancestors.contains(above))
            above = m_parents.value(above);
        if (!above.isEmpty())
            kept.append(code);
    }
    return kept;
}

std::vector<DistrictMention> DistrictFinder::find(QStringView text) const
{
    std::vector<DistrictMention> mentions;
    for (qsizetype at = 0; at < text.size();) {
        const Name* name = longestAt(text, at);
        if (!name) {
            ++at;
            continue;
        }
        const text::Span span{at, at + name->text.size()};
        if (!mentions.empty() && mentions.back().span.end == at) {
            const QStringList narrowed = below(name->codes, mentions.back().codes);
            if (!narrowed.isEmpty()) {
                mentions.back() = {{mentions.back().span.begin, span.end}, narrowed, name->full};
                at = span.end;
                continue;
            }
        }
        if (name->text.size() == shortestName && name->full && !startsWord(text, at)) {
            ++at;
            continue;
        }
        mentions.push_back({span, name->codes, name->full});
        at = span.end;
    }
    return mentions;
}

} // namespace duibiao::reading
