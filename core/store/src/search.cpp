// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search.h"

#include "database.h"
#include "dialect.h"
#include "presence.h"
#include "row.h"
#include "statement.h"

#include <algorithm>

namespace duibiao::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int hitsPerReport = 20; // so that one report doesn't hide the others
constexpr qsizetype around = 30;  // characters of context on either side

/// A hit at text[begin, end) with what stands around it in its line.
SearchHit hitIn(const QString& text, qsizetype begin, qsizetype end)
{
    qsizetype from = std::max<qsizetype>(0, begin - around);
    qsizetype to = std::min(text.size(), end + around);
    from = std::max(from, text.lastIndexOf(u'\n', begin - text.size() - 1) + 1);
    if (const qsizetype lineEnd = text.indexOf(u'\n', end); lineEnd >= 0)
        to = std::min(to, lineEnd);
    // Not through the middle of a character.
    if (from < begin && text[from].isLowSurrogate())
        ++from;
    if (to > end && text[to - 1].isHighSurrogate())
        --to;
    SearchHit hit;
    hit.begin = begin;
    hit.end = end;
    hit.context = text.mid(from, to - from);
    hit.hitBegin = begin - from;
    hit.hitEnd = end - from;
    return hit;
}

class Search
{
public:
    Search(Database& database, const QString& query, int limit)
        : m_database(database), m_query(query.trimmed()), m_limit(static_cast<std::size_t>(limit))
    {
    }

    Result<std::vector<SearchHit>> run()
    {
        if (m_query.isEmpty())
            return m_hits;
        if (const auto done = inFigures(); !done)
            return tl::unexpected(done.error());
        if (const auto done = inMilestones(); !done)
            return tl::unexpected(done.error());
        if (const auto done = inTexts(); !done)
            return tl::unexpected(done.error());
        return std::move(m_hits);
    }

private:
    [[nodiscard]] bool isFull() const { return m_hits.size() >= m_limit; }

    /// Things and texts share the room there is: things get half of it at most.
    [[nodiscard]] qint64 roomForThings() const
    {
        return static_cast<qint64>((m_limit + 1) / 2 - std::min((m_limit + 1) / 2, m_hits.size()));
    }

    Result<void> inFigures()
    {
        return inThings(SearchHit::In::Figure,
                        u"SELECT f.id, coalesce(f.report_id, 0), f.begin_at, f.end_at, f.label "
                        "FROM figure f WHERE f.review <> 'rejected' AND %1 AND %2 "
                        "ORDER BY f.label, f.id LIMIT ?"_s.arg(dialect::contains(u"f.label"_s),
                                                               belongsToPresentReport(u"f"_s)));
    }

    Result<void> inMilestones()
    {
        return inThings(
            SearchHit::In::Milestone,
            u"SELECT m.id, coalesce(m.report_id, 0), m.begin_at, m.end_at, "
            "m.action || m.object FROM milestone m "
            "WHERE m.review <> 'rejected' AND %1 AND %2 ORDER BY m.id LIMIT ?"_s.arg(
                dialect::contains(u"(m.action || m.object)"_s), belongsToPresentReport(u"m"_s)));
    }

    Result<void> inThings(SearchHit::In kind, const QString& sql)
    {
        const qint64 room = roomForThings();
        if (room <= 0)
            return {};
        Statement statement(m_database, sql);
        if (const auto done = statement.run({dialect::containsValue(m_query), room}); !done)
            return done;
        while (statement.next()) {
            RowReader row(statement);
            const qint64 id = row.integer();
            const ReportId report = row.integer();
            const qint64 begin = row.integer();
            const qint64 end = row.integer();
            const QString words = row.text();
            const qsizetype at = words.indexOf(m_query, 0, Qt::CaseInsensitive);
            if (at < 0)
                continue;
            SearchHit hit = hitIn(words, at, at + m_query.size());
            hit.in = kind;
            hit.report = report;
            hit.id = id;
            hit.begin = begin;
            hit.end = end;
            m_hits.push_back(std::move(hit));
        }
        return statement.status();
    }

    Result<void> inTexts()
    {
        const dialect::TextSearch search = dialect::textSearch(m_query);
        Statement statement(m_database,
                            u"SELECT t.report_id, t.body FROM report_text t "
                            "JOIN report r ON r.id = t.report_id "
                            "WHERE r.removed = 0 AND %1 ORDER BY r.id"_s.arg(search.condition));
        if (const auto done = statement.run({search.value}); !done)
            return done;
        while (!isFull() && statement.next()) {
            RowReader row(statement);
            const ReportId report = row.integer();
            inText(report, row.text());
        }
        return statement.status();
    }

    void inText(ReportId report, const QString& text)
    {
        qsizetype at = 0;
        for (int found = 0; found < hitsPerReport && !isFull(); ++found) {
            at = text.indexOf(m_query, at, Qt::CaseInsensitive);
            if (at < 0)
                return;
            SearchHit hit = hitIn(text, at, at + m_query.size());
            hit.report = report;
            m_hits.push_back(std::move(hit));
            at += m_query.size();
        }
    }

    Database& m_database;
    QString m_query;
    std::size_t m_limit;
    std::vector<SearchHit> m_hits;
};

} // namespace

Result<std::vector<SearchHit>> search(Database& database, const QString& query, int limit)
{
    if (limit <= 0)
        return std::vector<SearchHit>{};
    return Search(database, query, limit).run();
}

} // namespace duibiao::store
