// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scopes.h"

#include "districtfinder.h"
#include "lexicon.h"
#include "recognisers.h"

#include <QRegularExpression>

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
    static const QRegularExpression filler(
        u"^(?:也|均|都|已|则|目前|现|共有?|有|仅有?|只有|共计|总计|约|平均|控制在|降到|降至|达到?|为)*$"_s);
    return filler.match(rest).hasMatch() ||
           // 全省共评选
           (rest.startsWith(u'共') && !rest.startsWith(u"共同") && !rest.startsWith(u"共建") &&
            !rest.startsWith(u"共享") && !rest.startsWith(u"共青"));
}

/// 全国义务教育大班额比例: a share that is said of the wider division itself, but not 全省率先….
bool isShareOf(QStringView rest)
{
    static const QRegularExpression share(u"率|比例|比重|占比|水平"_s);
    static const QRegularExpression rank(
        u"^(?:率先|首|第|唯一|领先|前列|最|前|统一|推广|优秀|先进|示范|文明|通报)"_s);
    return share.match(rest).hasMatch() && !rank.match(rest).hasMatch();
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

std::optional<WiderScope> ScopeReader::widerScope(QStringView lead, const QString& reportDistrict,
                                                  bool ofShare) const
{
    if (reportDistrict.isEmpty())
        return std::nullopt;
    while (!lead.isEmpty() && (lead.front().isSpace() || lead.startsWith(u"其中")))
        lead = lead.sliced(lead.startsWith(u"其中") ? 2 : 1);
    qsizetype end = 0;
    auto scope = ancestorAt(lead, end, reportDistrict);
    if (!scope || !(isFiller(lead.sliced(end)) || endsWithOnly(lead) ||
                    (ofShare && isShareOf(lead.sliced(end)))))
        return std::nullopt;
    return scope;
}

} // namespace duibiao::reading
