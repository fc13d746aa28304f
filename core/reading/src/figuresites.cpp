// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of FigureReader that reads what is said of one school or project: its size in brackets,
// its row of a table.
#include "figurereader.h"
#include "recognisers.h"
#include "tablereader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::reading {

using text::Span;

namespace {

/// Shorter ones (小学, 新建学校) name a kind and no school.
constexpr qsizetype shortestName = 3;

} // namespace

bool FigureReader::namesSite(QStringView text) const
{
    const auto end =
        m_knowledge.lexicon->table(u"sitenames"_s).longestMatchBefore(text, text.size());
    if (!end || text.size() < shortestName || text.size() == end->length || m_words.isStage(text))
        return false;
    const QStringView proper = text.chopped(end->length);
    // 春江小学扩建工程 is named after its school, 校舍维修工程 after what is done.
    if (end->entry->column(0) == u"project")
        return m_words.namesSchool(proper) && m_words.leadingVerb(text).isEmpty();
    return !m_words.isSector(proper) && m_words.predicateAt(text) == text.size() &&
           !text.contains(u"各") && !text.contains(u'、') && !m_words.isStage(proper);
}

/// 春江小学(36班,1620座)、滨海初级中学(48班): the size of the school named before the bracket.
bool FigureReader::leanOnSite(const ClauseMap& map, Span before, Draft& draft) const
{
    const WordTable& sizes = m_knowledge.lexicon->table(u"sitesizes"_s);
    const auto* size = sizes.find(QString(draft.mention.quantity.unit + draft.own.after));
    if (!size && draft.own.after.isEmpty())
        size = sizes.find(draft.mention.quantity.unit);
    if (!size || !draft.own.before.isEmpty())
        return false;
    for (const Span bracket : map.brackets()) { // those of the schools listed before
        if (bracket.end <= before.end && bracket.begin >= before.begin)
            before.begin = bracket.end;
    }
    QString name = m_document.view(before).toString();
    for (const QChar joint : {u'、', u'和', u'及', u'与'})
        name = name.sliced(name.lastIndexOf(joint) + 1);
    name = m_words.nounOf(m_words.trim(name));
    if (!namesSite(name))
        return false;
    draft.label = m_words.shortened(name, size->column(0));
    draft.quote = {before.begin, draft.mention.span.end};
    draft.trace.fromParent = true;
    draft.ofSite = true;
    return true;
}

/// Keeps whom the clause speaks of, where that is less than the district.
void FigureReader::noteSubject(const Clause& clause)
{
    qsizetype begin = clause.span.begin;
    for (const PeriodMention& time : m_times) { // 2024年城南小学…
        if (time.span.begin == begin)
            begin = time.span.end;
    }
    const QString words = m_document.view({begin, std::max(begin, clause.span.end)}).toString();
    static constexpr qsizetype longestName = 16;
    const auto districts = m_knowledge.recognisers
                               ? m_knowledge.recognisers->districts.find(
                                     QStringView(words).first(std::min(words.size(), longestName)))
                               : std::vector<DistrictMention>();
    const bool led = !districts.empty() && districts.front().span.begin == 0 &&
                     districts.front().fullName; // 伍家岗区长江小学
    const SubjectFinder::Subject subject =
        m_subjects.subjectOf(led ? words.sliced(districts.front().span.end) : words);
    if (!subject.name.isEmpty())
        m_said.subject = subject;
    else if (led || !m_subjects.goesOn(words))
        m_said.subject = {};
}

/// 城南小学新校区揭牌,新增学位1620个: what the school gains is not the district's. Of several that
/// are listed it may be all there is of the district's.
void FigureReader::leanOnSubject(const Clause& clause, Draft& draft) const
{
    const QString& name = m_said.subject.name;
    const bool wider =
        draft.stance.role == Role::Reference &&
        !m_knowledge.districts.isWithin(draft.stance.districtCode, m_header.districtCode);
    if (name.isEmpty() || clause.parent >= 0 || wider)
        return;
    const bool named = draft.label.contains(name);
    if (!named && !m_subjects.goesOn(draft.own.label))
        return;
    if (!named &&
        !m_subjects.isOfSubject(draft.label)) { // …,招聘教师60名: by that school, or by all
        ++draft.stance.doubts;
        return;
    }
    // 水口小学…,新增中小学学位3600个: more than that school can have.
    const bool more = !named && (draft.label.contains(u"中小学") || draft.label.contains(u"教育"));
    if (m_said.subject.several || more) {
        ++draft.stance.doubts;
        return;
    }
    draft.ofSite = true;
    if (named)
        return;
    draft.label = m_words.shortened(name, draft.label);
    draft.trace.carried = true;
}

/// 年度计划建设录播教室40间: that it is planned says the role, not the label.
QString FigureReader::withoutPlan(const QString& label) const
{
    static constexpr qsizetype shortest = 4; // 计划招生 is a thing
    const auto plan = m_planned.longestMatch(label, 0);
    if (!plan || plan->length < shortest || m_investments.longestMatch(label, 0))
        return label;
    const QString rest = label.sliced(plan->length);
    return m_words.leadingVerb(rest).isEmpty() || m_words.nounOf(rest).isEmpty() ? label : rest;
}

bool FigureReader::isProse(const TableCell& cell) const
{
    static constexpr qsizetype shortest = 6;
    const QStringView words = m_document.view(cell.span);
    return !cell.number && words.size() >= shortest &&
           std::ranges::any_of(words, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// What a row is of: its first words.
QString FigureReader::nameOfRow(const std::vector<TableCell>& row) const
{
    for (const TableCell& cell : row) {
        if (!cell.number && cell.span.length() >= shortestName)
            return isProse(cell) ? QString() : m_document.view(cell.span).toString();
    }
    return {};
}

/// 已竣工,新增学位1620个 in the last column: read as running text, of what the row is of.
void FigureReader::readProseCells(int index, const Table& table, const TableReader& reader)
{
    const Span sentence = m_document.outline.sentences[size_t(index)].span;
    const auto behind = [&](const std::vector<TableCell>& row) {
        return row.front().span.end <= sentence.begin && row.back().span.end <= sentence.begin;
    };
    const auto first = std::ranges::partition_point(table.rows, behind);
    for (auto row = first; row != table.rows.end(); ++row) {
        const auto filled =
            std::ranges::find_if(*row, [](const TableCell& cell) { return !cell.span.isEmpty(); });
        if (filled != row->end() && filled->span.begin >= sentence.end)
            break;
        for (size_t c = 0; c < row->size(); ++c) {
            const TableCell& cell = (*row)[c];
            if (cell.span.isEmpty() || !sentence.contains(cell.span.begin) || !isProse(cell))
                continue;
            m_columnRole = reader.roleOf(table, c);
            readProseCell(index, *row, c);
            m_columnRole.reset();
        }
    }
}

void FigureReader::readProseCell(int index, const std::vector<TableCell>& row, size_t column)
{
    const Span span = row[column].span;
    const Span sentence = m_document.outline.sentences[size_t(index)].span;
    const QString name = nameOfRow(row);
    m_said = {};
    if (namesSite(name) && m_words.leadingVerb(name).isEmpty()) {
        m_site = name;
    } else { // 新增学位|目标5000个|已完成5200个: the row's words are what the cells lean on
        m_said.label = m_said.gist = name;
        m_said.gistSpan = {sentence.begin, sentence.begin};
    }
    readSpan(index, {span.begin, std::min(span.end, sentence.end)});
    m_site.clear();
    m_said = {};
}

} // namespace duibiao::reading
