// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of FigureReader that finds the words a leaning head rests on.
#include "figurereader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::reading {

using text::Span;

/// "site" where a number is of a building or project said before: 占地65亩, 设计规模48个班.
QString FigureReader::siteOf(const Draft& draft) const
{
    const QString whole = m_words.dependence(draft.label);
    return whole.isNull() && !draft.own.after.isEmpty() ? m_words.dependence(draft.own.before)
                                                        : whole;
}

/// 总投资1.2亿元,占地65亩; 完成率80%,合格率95%: what both lean on stands before the first; empty
/// where the first leans on nothing.
QString FigureReader::baseOf(const QString& earlier, const QString& kind, bool ofPlan) const
{
    // 固定资产投资3.6亿元,完成率52%: it is of the investment.
    if (kind == u"rate" && (!m_said.leans || ofPlan) &&
        m_words.dependence(m_words.dependentEnd(earlier)) == u"site")
        return earlier;
    QString base = m_words.withoutDependents(earlier);
    const QString last = m_words.dependentEnd(base);
    if (m_said.leans && m_words.dependence(last) == u""_s && last.size() < base.size())
        base.chop(last.size());
    return m_said.leans || base.size() < earlier.size() ? base : QString();
}

/// …,其中一本上线1104人,再增73人; 集团26个,覆盖学校98所,较上年新增4个: a number of the same unit
/// changed.
QString FigureReader::changedBefore(const Draft& draft, const QString& earlier) const
{
    if (m_said.unit == draft.mention.quantity.unit && !earlier.isEmpty())
        return earlier;
    const auto changed =
        std::ranges::find(m_said.wholes, draft.mention.quantity.unit, &Whole::unit);
    if (changed != m_said.wholes.end())
        return changed->label;
    return earlier.isEmpty() ? m_said.gist : earlier;
}

/// What is said right before a head of this kind, where nothing nearer supports it.
QString FigureReader::saidInFront(const Draft& draft, const QString& earlier,
                                  const QString& kind) const
{
    const QString end = m_words.dependentEnd(earlier);
    // 一等奖5项、二等奖13项; 覆盖率100%,参与率95%: one takes the place of the other.
    const bool replaces = !end.isEmpty() && m_words.dependence(end) == kind &&
                          end.size() < earlier.size() &&
                          (!kind.isEmpty() || draft.mention.kind == UnitKind::Percent);
    if (replaces)
        return earlier.chopped(end.size());
    if (m_said.gist.isEmpty())
        return earlier;
    // Else the clause in front says it, numbered or not.
    static constexpr qsizetype longestGist = 20;
    const bool gistIsLong = (kind.isEmpty() || kind == u"rate" || kind == u"site") &&
                            !earlier.isEmpty() && m_said.gist.size() > longestGist;
    return gistIsLong ? earlier : m_said.gist;
}

/// The school stage that a head is of, empty where it names one.
QString FigureReader::stageFor(const QString& head, const QString& said) const
{
    return m_words.stageIn(head).isEmpty() ? stageSaid(said) : QString();
}

/// The words said before that a leaning head has to be read with; empty where it stands by itself.
QString FigureReader::supportOf(const Draft& draft, const QString& earlier) const
{
    const QString said = earlier.isEmpty() ? m_said.gist : earlier;
    const bool percent = draft.mention.kind == UnitKind::Percent;
    if (m_words.isChangePhrase(m_words.trimLead(draft.label)))
        return changedBefore(draft, earlier);
    if (percent && draft.label.startsWith(u'占'))
        return said;
    if (percent && draft.label.endsWith(u'占') && !m_words.namesSubject(draft.label))
        return m_said.counted; // 专任教师1.63万人,…,其中本科以上学历占81%
    if (siteOf(draft) == u"site" && !m_said.site.isEmpty())
        return m_said.site;
    const QString whole = siteOf(draft) == u"site" ? u"site"_s : m_words.dependence(draft.label);
    const QString ofNoun = m_words.dependence(m_words.nounOf(draft.label));
    const QString kind = !whole.isNull() ? whole : ofNoun == u"site" ? QString() : ofNoun;
    if (kind.isNull())
        return {};
    const QString verb = m_words.leadingVerb(draft.label);
    const QString leans = m_words.dependence(verb);
    const bool touches = !leans.isNull() && leans.isEmpty(); // 涉及班级
    if (kind == u"stage" && !touches)
        return stageFor(draft.label, m_said.ofPart ? m_said.stage : said);
    if (kind == u"bare" && !touches)
        return m_words.withoutSector(stageFor(draft.label, m_said.ofPart ? m_said.stage : said));
    if (kind == u"sector" || !m_words.dependence(earlier).isNull())
        return {};
    // 参与学生56.8万人,占93.6%,参与教师3.9万人: one takes the place of the other.
    // …;加快“智慧校园”建设,创建率达85%: what this item says before any number.
    const Span sentence = m_document.outline.sentences[size_t(m_sentence)].span;
    if (m_said.figures.empty() && !m_said.gist.isEmpty() && !m_said.label.isEmpty() &&
        m_said.gistSpan.begin >= sentence.begin)
        return m_said.gist;
    const QString people = m_words.dependentEnd(m_said.counted);
    if (kind.isEmpty() && people.size() < m_said.counted.size() && !people.isEmpty() &&
        m_words.dependence(people).isEmpty() && m_said.countedUnit == draft.mention.quantity.unit)
        return m_said.counted.chopped(people.size());
    if (kind == u"rate" || kind == u"site") {
        const bool ofPlan = m_said.unit == u"元" && m_words.sharesPlan(draft.label);
        if (const QString base = baseOf(earlier, kind, ofPlan); !base.isEmpty())
            return base;
    }
    return saidInFront(draft, earlier, kind);
}

} // namespace duibiao::reading
