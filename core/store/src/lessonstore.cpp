// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessonstore.h"

#include "figurerow.h"
#include "keptrows.h"
#include "presence.h"

#include <algorithm>

namespace duibiao::store {

using namespace Qt::StringLiterals;

template <> struct Kept<Lesson>
{
    static constexpr qsizetype keyColumns = 7;
    static const Table& table() { return lessonTable(); }
    static QString shown() { return u"k.id IS NOT NULL"_s; }
    static QString order() { return u"id"_s; }
    static QVariantList toRow(qint64 id, const Lesson& lesson)
    {
        const Wording& wording = lesson.wording;
        return {id,
                toCode(lesson.about),
                column(wording.label),
                column(wording.unit),
                toCode(wording.measure),
                toCode(wording.role),
                column(wording.cue),
                toCode(wording.kind),
                column(lesson.value),
                column(lesson.when)};
    }
    static Lesson fromRow(RowReader& row)
    {
        Lesson lesson;
        lesson.about = row.code(&lessonAboutFromCode);
        lesson.wording.label = row.text();
        lesson.wording.unit = row.text();
        lesson.wording.measure = row.code(&measureFromCode);
        lesson.wording.role = row.code(&roleFromCode);
        lesson.wording.cue = row.text();
        lesson.wording.kind = row.code(&reportKindFromCode);
        lesson.value = row.text();
        lesson.when = row.time();
        return lesson;
    }
};

namespace {

Lesson refusal(const Wording& wording)
{
    return {.id = 0,
            .about = Lesson::About::Refusal,
            .wording = reach(Lesson::About::Refusal, wording),
            .value = {},
            .when = {}};
}

/// What a lesson is about, of a figure.
QString valueOf(Lesson::About about, const Figure& figure)
{
    switch (about) {
    case Lesson::About::Indicator:
        return figure.indicatorId;
    case Lesson::About::Label:
        return figure.label;
    case Lesson::About::Role:
        return toCode(figure.role);
    case Lesson::About::Refusal:
        break;
    }
    return {};
}

/// A correction counts as one action, whatever it teaches.
class KeepCount
{
public:
    explicit KeepCount(Action& action) : m_action(action), m_items(action.items) {}
    ~KeepCount() { m_action.items = m_items; }
    KeepCount(const KeepCount&) = delete;
    KeepCount& operator=(const KeepCount&) = delete;
    KeepCount(KeepCount&&) = delete;
    KeepCount& operator=(KeepCount&&) = delete;

private:
    Action& m_action;
    int m_items;
};

} // namespace

const Table& lessonTable()
{
    static const Table table{u"lesson"_s,
                             {u"id"_s, u"about"_s, u"label"_s, u"unit"_s, u"measure"_s, u"role"_s,
                              u"cue"_s, u"report_kind"_s, u"value"_s, u"learned_at"_s}};
    return table;
}

const Table& asReadTable()
{
    static const Table table{u"as_read"_s, figureTable().columns};
    return table;
}

Result<std::vector<Lesson>> loadLessons(Database& database)
{
    const auto rows = selectKept<Lesson>(database, u"k.id IS NOT NULL ORDER BY k.id"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<Lesson> lessons;
    for (const KeptRow<Lesson>& row : *rows) {
        lessons.push_back(row.value);
        lessons.back().id = row.id;
    }
    return lessons;
}

Result<Action> forgetLessons(Database& database, const std::vector<qint64>& ids)
{
    Action action{ActionKind::ForgetLessons, 0, {}};
    for (const qint64 id : ids) {
        const auto found = selectKept<Lesson>(database, u"k.id = ?"_s, {id});
        if (!found)
            return tl::unexpected(found.error());
        if (found->empty())
            return failure(ErrorCode::RecordNotFound, u"lesson %1"_s.arg(id));
        if (const auto done = dropKept(database, action, found->front().value); !done)
            return tl::unexpected(done.error());
    }
    return action;
}

Result<std::vector<Figure>> loadAsRead(Database& database)
{
    Statement ask(database, u"SELECT "_s % asReadTable().columnList(u"a"_s) %
                                u" FROM as_read a JOIN figure f ON f.id = a.id WHERE "_s %
                                belongsToPresentReport(u"f"_s) % u" ORDER BY a.id"_s);
    if (const auto done = ask.run(); !done)
        return tl::unexpected(done.error());
    std::vector<Figure> figures;
    FigureReader reader(database);
    while (ask.next()) {
        auto figure = reader.read(ask);
        if (!figure)
            return tl::unexpected(figure.error());
        figures.push_back(std::move(*figure));
    }
    if (const auto done = ask.status(); !done)
        return tl::unexpected(done.error());
    return figures;
}

Learner::Learner(Database& database) : m_database(database)
{
}

Result<void> Learner::changed(Action& action, const Figure& before, const Figure& now)
{
    if (before.typedIn || before.evidence.report == 0)
        return {};
    const bool isCorrected = now.corrected && !before.corrected;
    const bool touched = before.indicatorId != now.indicatorId || before.label != now.label ||
                         before.role != now.role;
    const bool reviewed = before.review != now.review;
    if (!isCorrected && !touched && !reviewed)
        return {};
    const KeepCount count(action);
    const auto read = asRead(before);
    if (!read)
        return tl::unexpected(read.error());
    if (isCorrected) {
        if (const auto done = keep(action, *read); !done)
            return done;
    }
    if (touched) {
        if (const auto done = correct(action, *read, before, now); !done)
            return done;
    }
    return reviewed ? review(action, *read, now) : Result<void>();
}

Result<Learner::Source> Learner::sourceOf(ReportId report)
{
    if (const auto known = m_sources.constFind(report); known != m_sources.constEnd())
        return *known;
    Statement ask(m_database, u"SELECT t.body, r.kind FROM report_text t "
                              "JOIN report r ON r.id = t.report_id WHERE r.id = ?"_s);
    if (const auto done = ask.run({report}); !done)
        return tl::unexpected(done.error());
    if (!ask.next())
        return failure(ErrorCode::RecordNotFound, u"report %1"_s.arg(report));
    RowReader row(ask);
    Source source;
    source.text = row.text();
    source.kind = row.code(&reportKindFromCode);
    m_sources.insert(report, source);
    return source;
}

Result<Figure> Learner::asRead(const Figure& before)
{
    Statement ask(m_database, u"SELECT "_s % asReadTable().columnList(u"a"_s) %
                                  u" FROM as_read a WHERE a.id = ?"_s);
    if (const auto done = ask.run({before.id}); !done)
        return tl::unexpected(done.error());
    if (ask.next())
        return FigureReader(m_database).read(ask);
    return before;
}

Result<void> Learner::keep(Action& action, const Figure& asRead)
{
    Statement known(m_database, u"SELECT 1 FROM as_read WHERE id = ?"_s);
    if (const auto done = known.run({asRead.id}); !done)
        return done;
    if (known.next())
        return {};
    const QVariantList row = figureRow(asRead);
    Statement insert(m_database, asReadTable().insertSql());
    if (const auto done = insert.run(row); !done)
        return done;
    action.changes.push_back({&asReadTable(), asRead.id, {}, row});
    return {};
}

Result<void> Learner::correct(Action& action, const Figure& asRead, const Figure& before,
                              const Figure& now)
{
    const auto source = sourceOf(asRead.evidence.report);
    if (!source)
        return tl::unexpected(source.error());
    const Wording wording = wordingOf(asRead, source->text, source->kind);
    const std::vector<Lesson> taught = lessonsFrom(asRead, now, wording);
    for (const auto about : {Lesson::About::Indicator, Lesson::About::Label, Lesson::About::Role}) {
        if (valueOf(about, before) == valueOf(about, now))
            continue;
        const auto lesson = std::ranges::find(taught, about, &Lesson::about);
        if (lesson == taught.end()) { // put back to what had been read: it was no mistake
            const Lesson wrong{0, about, reach(about, wording), {}, {}};
            if (const auto done = dropKept(m_database, action, wrong); !done)
                return done;
            continue;
        }
        Lesson dated = *lesson;
        dated.when = QDateTime::currentDateTimeUtc();
        if (const auto done = putKept(m_database, action, dated); !done)
            return done;
    }
    return {};
}

Result<void> Learner::review(Action& action, const Figure& asRead, const Figure& now)
{
    if (now.review != Review::Rejected) {
        const auto any = hasRefusals();
        if (!any)
            return tl::unexpected(any.error());
        if (!*any)
            return {};
    }
    const auto source = sourceOf(asRead.evidence.report);
    if (!source)
        return tl::unexpected(source.error());
    Lesson lesson = refusal(wordingOf(asRead, source->text, source->kind));
    if (now.review != Review::Rejected)
        return dropKept(m_database, action, lesson);
    // What was accepted once is not refused for its wording: it was this number that was wrong.
    const auto accepted = isAcceptedElsewhere(now);
    if (!accepted)
        return tl::unexpected(accepted.error());
    if (*accepted)
        return {};
    m_hasRefusals = true;
    lesson.when = QDateTime::currentDateTimeUtc();
    return putKept(m_database, action, lesson);
}

Result<bool> Learner::isAcceptedElsewhere(const Figure& figure)
{
    Statement ask(m_database, u"SELECT 1 FROM figure WHERE label = ? AND unit = ? AND measure = ? "
                              "AND role = ? AND review = 'accepted' AND id <> ? LIMIT 1"_s);
    if (const auto done = ask.run({column(figure.label), column(figure.quantity.unit),
                                   toCode(figure.measure), toCode(figure.role), figure.id});
        !done)
        return tl::unexpected(done.error());
    const bool found = ask.next();
    if (const auto done = ask.status(); !done)
        return tl::unexpected(done.error());
    return found;
}

Result<bool> Learner::hasRefusals()
{
    if (!m_hasRefusals) {
        Statement ask(m_database, u"SELECT 1 FROM lesson WHERE about = 'refusal' LIMIT 1"_s);
        if (const auto done = ask.run(); !done)
            return tl::unexpected(done.error());
        m_hasRefusals = ask.next();
    }
    return *m_hasRefusals;
}

} // namespace duibiao::store
