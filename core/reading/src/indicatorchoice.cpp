// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicatorchoice.h"

#include "model/indicator.h"
#include "recognisers.h"
#include "wordscan.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace duibiao::reading {

IndicatorChoice::IndicatorChoice(const Knowledge& knowledge)
    : m_knowledge(knowledge), m_narrowing(knowledge.lexicon->table(u"narrowing"_s)),
      m_stages(knowledge.lexicon->table(u"stages"_s))
{
}

/// 新增义务教育教学班 is no school, 农村幼儿园 not the kindergartens, 45.6万平方米 no project.
bool IndicatorChoice::saysMore(const Counted& counted, const QString& id) const
{
    const Indicator* indicator = m_knowledge.catalogue.find(id);
    if (!indicator)
        return false;
    const auto* unit = m_narrowing.find(counted.unit);
    if (unit && unit->column(0) == u"area" && !m_narrowing.find(indicator->unit))
        return true;
    // 公办幼儿园学位数达到3.2万个: all there are; 提供学位 may be new ones
    if (counted.measure == Measure::Total && counted.label.endsWith(u"学位数") &&
        countsNewSeats(id))
        return true;
    if (counted.unit == u"所" && indicator->unit == u"座") // 5所学校提供学位8100个
        return true;
    const QString own = QString(indicator->nameZh % u'|' % indicator->aliases.join(u'|') % u'|' %
                                m_knowledge.recognisers->indicators.wordsOf(id));
    return std::ranges::any_of(scanWords(m_narrowing, counted.label), [&](const WordHit& hit) {
        const QString where = hit.entry->column(0);
        const bool ends = hit.span.end == counted.label.size();
        return (where == u"any" || (where == u"end" && ends)) && !own.contains(hit.entry->word);
    });
}

bool IndicatorChoice::countsNewSeats(const QString& id) const
{
    const Indicator* indicator = m_knowledge.catalogue.find(id);
    return indicator && indicator->measure == Measure::Added && indicator->unit == u"座";
}

QString IndicatorChoice::of(const Counted& counted, const QString& heading) const
{
    if (!m_knowledge.recognisers)
        return {};
    QString id = m_knowledge.recognisers->indicators.match(counted.label, counted.measure,
                                                           counted.unit, heading);
    if (!id.isEmpty() && counted.measure != Measure::Change && saysMore(counted, id))
        id.clear();
    return id;
}

/// 招聘教师512人,其中研究生学历96人: both would be the teachers recruited.
QString IndicatorChoice::ofPart(const Counted& part, const Counted& whole,
                                const QString& heading) const
{
    const QString id = of(part, heading);
    if (id.isEmpty() || id != of(whole, heading))
        return id;
    // What comparing tells apart: who runs it, which stage, which level, what is new of all.
    static constexpr std::array<QStringView, 8> apart = {u"公办", u"民办", u"普惠", u"国家级",
                                                         u"省级", u"市级", u"县级", u"新增"};
    static const QRegularExpression remark(u"\\([^)]*\\)"_s); // 学校(幼儿园)
    const QString all = QString(whole.label).remove(remark);
    const auto isNew = [&](QStringView word) {
        return part.label.contains(word) && !all.contains(word);
    };
    const auto stages = scanWords(m_stages, part.label);
    const bool told =
        std::ranges::any_of(apart, isNew) ||
        std::ranges::any_of(stages, [&](const WordHit& hit) { return isNew(hit.entry->word); });
    return told ? id : QString();
}

} // namespace duibiao::reading
