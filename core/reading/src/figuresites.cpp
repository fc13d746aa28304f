// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of FigureReader that reads what is said of one school or project: its size in brackets,
// its row of a table.
#include "figurereader.h"

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
    return end && text.size() >= shortestName && text.size() > end->length &&
           !m_words.isStage(text) && !m_words.isSector(text.chopped(end->length)) &&
           m_words.predicateAt(text) == text.size() && !text.contains(u"各") &&
           m_words.stageIn(text.chopped(end->length)).isEmpty();
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

bool FigureReader::isProse(const TableCell& cell) const
{
    static constexpr qsizetype shortest = 6;
    const QStringView words = m_document.view(cell.span);
    return !cell.number && words.size() >= shortest &&
           std::ranges::any_of(words, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// The school or project that a row is of; empty where its first words name a task.
QString FigureReader::siteOfRow(const std::vector<TableCell>& row) const
{
    for (const TableCell& cell : row) {
        const QString words = m_document.view(cell.span).toString();
        if (cell.number || words.size() < shortestName)
            continue;
        return namesSite(words) && m_words.leadingVerb(words).isEmpty() ? words : QString();
    }
    return {};
}

/// 已竣工,新增学位1620个 in the last column: read as running text, of what the row is of.
void FigureReader::readProseCells(int index, const Table& table)
{
    const Span sentence = m_document.outline.sentences[size_t(index)].span;
    for (const auto& row : table.rows) {
        for (size_t c = 1; c < row.size(); ++c) {
            const Span span = row[c].span;
            if (!sentence.overlaps(span) || !sentence.contains(span.begin) || !isProse(row[c]))
                continue;
            m_said = {};
            m_site = siteOfRow(row);
            readSpan(index, {span.begin, std::min(span.end, sentence.end)});
            m_site.clear();
            m_said = {};
        }
    }
}

} // namespace duibiao::reading
