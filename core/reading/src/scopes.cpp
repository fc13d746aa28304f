// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scopes.h"

#include "districtfinder.h"
#include "lexicon.h"
#include "recognisers.h"

using namespace Qt::StringLiterals;

namespace duibiao::reading {

namespace {

/// Words that make what they follow the subject of the count: 全国学校仅22项.
bool endsWithOnly(QStringView lead)
{
    for (const QStringView word : {u"仅"_s, u"只有"_s, u"只"_s, u"仅有"_s, u"总共"_s, u"平均"_s,
                                   u"平均水平为"_s, u"平均为"_s}) {
        if (lead.endsWith(word))
            return true;
    }
    return false;
}

bool isFiller(QStringView rest)
{
    return rest.isEmpty() || rest == u"共" || rest == u"共有" || rest == u"有" || rest == u"仅" ||
           rest == u"仅有" || rest == u"只有" || rest == u"为" || rest == u"共计" ||
           rest == u"约" || rest == u"平均" || rest == u"平均为" || rest == u"总计" ||
           // 全省共评选
           (rest.startsWith(u'共') && !rest.startsWith(u"共同") && !rest.startsWith(u"共建") &&
            !rest.startsWith(u"共享") && !rest.startsWith(u"共青"));
}

} // namespace

ScopeReader::ScopeReader(const Knowledge& knowledge) : m_knowledge(knowledge)
{
}

/// The wider division that the text begins with; `end` is moved behind its name.
std::optional<WiderScope> ScopeReader::ancestorAt(QStringView lead, qsizetype& end,
                                                  const QString& reportDistrict) const
{
    const DistrictTree& tree = m_knowledge.districts;
    if (const auto scope = m_knowledge.lexicon->table(u"scopes"_s).longestMatch(lead, 0)) {
        end = scope->length;
        const QString level = scope->entry->column(0);
        if (level == u"country")
            return WiderScope{wholeCountry.toString()};
        // 全市 is of the nearest division called 市, which for 平湖市 is itself.
        const QChar kind = scope->entry->word[1];
        for (const District* district = tree.find(reportDistrict); district;
             district = tree.find(district->parentCode)) {
            if (district->name.endsWith(kind))
                return district->code == reportDistrict ? std::nullopt
                                                        : std::optional(WiderScope{district->code});
        }
        return std::nullopt;
    }
    if (!m_knowledge.recognisers)
        return std::nullopt;
    for (const DistrictMention& mention : m_knowledge.recognisers->districts.find(lead)) {
        if (mention.span.begin != 0)
            break;
        end = mention.span.end;
        for (const QString& code : mention.codes) {
            if (mention.fullName && code != reportDistrict && tree.isWithin(reportDistrict, code))
                return WiderScope{code};
        }
    }
    return std::nullopt;
}

std::optional<WiderScope> ScopeReader::widerScope(QStringView lead,
                                                  const QString& reportDistrict) const
{
    if (reportDistrict.isEmpty())
        return std::nullopt;
    while (!lead.isEmpty() && (lead.front().isSpace() || lead.startsWith(u"其中")))
        lead = lead.sliced(lead.startsWith(u"其中") ? 2 : 1);
    qsizetype end = 0;
    auto scope = ancestorAt(lead, end, reportDistrict);
    if (!scope || !(isFiller(lead.sliced(end)) || endsWithOnly(lead)))
        return std::nullopt;
    return scope;
}

} // namespace duibiao::reading
