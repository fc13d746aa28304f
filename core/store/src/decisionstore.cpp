// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisionstore.h"

#include "keptrows.h"
#include "presence.h"

#include <algorithm>

namespace duibiao::store {

using namespace Qt::StringLiterals;

namespace {

/// A step with the goal it belongs to, as it lies in its table.
struct PaceRow
{
    FigureId goal = 0;
    PaceStep step;

    bool operator==(const PaceRow&) const = default;
};

QString presentIn(const QString& table, const QString& column)
{
    return u"EXISTS (SELECT 1 FROM %1 x WHERE x.id = k.%2 AND %3)"_s.arg(
        table, column, belongsToPresentReport(u"x"_s));
}

} // namespace

template <> struct Kept<AcceptedFinding>
{
    static constexpr qsizetype keyColumns = 1;
    static const Table& table()
    {
        static const Table made{
            u"accepted_finding"_s,
            {u"id"_s, u"finding"_s, u"fingerprint"_s, u"remark"_s, u"who"_s, u"accepted_at"_s}};
        return made;
    }
    static QString shown() { return u"k.id IS NOT NULL"_s; }
    static QString order() { return u"finding"_s; }
    static QVariantList toRow(qint64 id, const AcceptedFinding& finding)
    {
        return {id,
                column(finding.key),
                column(finding.fingerprint),
                column(finding.remark),
                column(finding.user),
                column(finding.when)};
    }
    static AcceptedFinding fromRow(RowReader& row)
    {
        AcceptedFinding finding;
        finding.key = row.text();
        finding.fingerprint = row.text();
        finding.remark = row.text();
        finding.user = row.text();
        finding.when = row.time();
        return finding;
    }
};

template <> struct Kept<MilestoneMatch>
{
    static constexpr qsizetype keyColumns = 2;
    static const Table& table()
    {
        static const Table made{u"milestone_match"_s,
                                {u"id"_s, u"planned_id"_s, u"done_id"_s, u"decision"_s}};
        return made;
    }
    static QString shown()
    {
        return presentIn(u"milestone"_s, u"planned_id"_s) % u" AND "_s %
               presentIn(u"milestone"_s, u"done_id"_s);
    }
    static QString order() { return u"planned_id, k.done_id"_s; }
    static QVariantList toRow(qint64 id, const MilestoneMatch& match)
    {
        return {id, match.planned, match.done, toCode(match.decision)};
    }
    static MilestoneMatch fromRow(RowReader& row)
    {
        MilestoneMatch match;
        match.planned = row.integer();
        match.done = row.integer();
        match.decision = row.code(&matchDecisionFromCode);
        return match;
    }
};

template <> struct Kept<Denominator>
{
    static constexpr qsizetype keyColumns = 3;
    static const Table& table()
    {
        static const Table made{u"denominator"_s,
                                {u"id"_s, u"district"_s, u"in_year"_s, u"kind"_s, u"value"_s}};
        return made;
    }
    static QString shown() { return u"k.id IS NOT NULL"_s; }
    static QString order() { return u"district, k.in_year, k.kind"_s; }
    static QVariantList toRow(qint64 id, const Denominator& denominator)
    {
        return {id, column(denominator.districtCode), qint64{denominator.year},
                toCode(denominator.kind), column(denominator.value)};
    }
    static Denominator fromRow(RowReader& row)
    {
        Denominator denominator;
        denominator.districtCode = row.text();
        denominator.year = static_cast<int>(row.integer());
        denominator.kind = row.code(&denominatorKindFromCode);
        denominator.value = row.decimal();
        return denominator;
    }
};

template <> struct Kept<SavedView>
{
    static constexpr qsizetype keyColumns = 1;
    static const Table& table()
    {
        static const Table made{u"saved_view"_s, {u"id"_s, u"name"_s, u"selection"_s}};
        return made;
    }
    static QString shown() { return u"k.id IS NOT NULL"_s; }
    static QString order() { return u"name"_s; }
    static QVariantList toRow(qint64 id, const SavedView& view)
    {
        return {id, column(view.name), column(view.selection)};
    }
    static SavedView fromRow(RowReader& row)
    {
        SavedView view;
        view.name = row.text();
        view.selection = row.text();
        return view;
    }
};

template <> struct Kept<PaceRow>
{
    static constexpr qsizetype keyColumns = 2;
    static const Table& table()
    {
        static const Table made{u"pace_step"_s, {u"id"_s, u"goal_id"_s, u"due"_s, u"share"_s}};
        return made;
    }
    static QString shown() { return presentIn(u"figure"_s, u"goal_id"_s); }
    static QString order() { return u"goal_id, k.due"_s; }
    static QVariantList toRow(qint64 id, const PaceRow& row)
    {
        return {id, row.goal, column(row.step.date), column(row.step.share)};
    }
    static PaceRow fromRow(RowReader& reader)
    {
        PaceRow row;
        row.goal = reader.integer();
        row.step.date = reader.date();
        row.step.share = reader.decimal();
        return row;
    }
};

namespace {

template <typename T>
Result<Action> putAll(Database& database, ActionKind kind, const std::vector<T>& values)
{
    Action action{kind, 0, {}};
    for (const T& value : values) {
        if (const auto done = putKept(database, action, value); !done)
            return tl::unexpected(done.error());
    }
    return action;
}

/// In the same step as what the action did before.
template <typename T>
Result<Action> dropAll(Database& database, Action action, const std::vector<T>& values)
{
    for (const T& value : values) {
        if (const auto done = dropKept(database, action, value); !done)
            return tl::unexpected(done.error());
    }
    return action;
}

std::vector<AcceptedFinding> ofKeys(const QStringList& keys)
{
    std::vector<AcceptedFinding> findings;
    for (const QString& key : keys)
        findings.push_back({.key = key, .fingerprint = {}, .remark = {}, .user = {}, .when = {}});
    return findings;
}

Result<void> requireShown(Database& database, const QString& table, qint64 id)
{
    Statement find(database, u"SELECT 1 FROM %1 x WHERE x.id = ? AND %2"_s.arg(
                                 table, belongsToPresentReport(u"x"_s)));
    if (const auto done = find.run({id}); !done)
        return done;
    if (!find.next())
        return failure(ErrorCode::RecordNotFound, u"%1 %2"_s.arg(table).arg(id));
    return {};
}

} // namespace

std::vector<const Table*> decisionTables()
{
    return {&Kept<AcceptedFinding>::table(), &Kept<MilestoneMatch>::table(),
            &Kept<Denominator>::table(), &Kept<SavedView>::table(), &Kept<PaceRow>::table()};
}

Result<std::vector<AcceptedFinding>> loadAcceptedFindings(Database& database)
{
    return loadKept<AcceptedFinding>(database);
}

Result<Action> acceptFindings(Database& database, const std::vector<AcceptedFinding>& findings,
                              const QStringList& reopened)
{
    Action action{ActionKind::AcceptFindings, 0, {}};
    for (AcceptedFinding finding : findings) {
        const auto before = findKept(database, finding);
        if (!before)
            return tl::unexpected(before.error());
        if (*before && (*before)->value.fingerprint == finding.fingerprint &&
            (*before)->value.remark == finding.remark)
            continue;
        finding.user = history::userName();
        finding.when = QDateTime::currentDateTimeUtc();
        if (const auto done = putKept(database, action, finding); !done)
            return tl::unexpected(done.error());
    }
    return dropAll(database, std::move(action), ofKeys(reopened));
}

Result<Action> reopenFindings(Database& database, const QStringList& keys)
{
    return dropAll(database, {ActionKind::ReopenFindings, 0, {}}, ofKeys(keys));
}

Result<std::vector<MilestoneMatch>> loadMatches(Database& database)
{
    return loadKept<MilestoneMatch>(database);
}

Result<Action> setMatches(Database& database, const std::vector<MilestoneMatch>& matches)
{
    for (const MilestoneMatch& match : matches) {
        for (const MilestoneId id : {match.planned, match.done}) {
            if (const auto known = requireShown(database, u"milestone"_s, id); !known)
                return tl::unexpected(known.error());
        }
    }
    return putAll(database, ActionKind::MatchMilestones, matches);
}

Result<Action> removeMatches(Database& database, const std::vector<MilestoneMatch>& matches)
{
    return dropAll(database, {ActionKind::MatchMilestones, 0, {}}, matches);
}

Result<std::vector<Denominator>> loadDenominators(Database& database)
{
    return loadKept<Denominator>(database);
}

Result<Action> setDenominators(Database& database, const std::vector<Denominator>& denominators,
                               const std::vector<Denominator>& removed)
{
    for (const Denominator& denominator : denominators) {
        // What is divided by is more than nothing.
        if (denominator.value.isNegative() || denominator.value.isZero())
            return failure(ErrorCode::InvalidData, denominator.districtCode, u"value"_s,
                           denominator.value.toString());
    }
    auto action = putAll(database, ActionKind::EditDenominators, denominators);
    return action ? dropAll(database, std::move(*action), removed) : action;
}

Result<std::vector<SavedView>> loadViews(Database& database)
{
    return loadKept<SavedView>(database);
}

Result<Action> saveView(Database& database, const SavedView& view, const QString& renamed)
{
    if (view.name.trimmed().isEmpty())
        return failure(ErrorCode::InvalidData, view.name, u"name"_s);
    auto action = putAll<SavedView>(database, ActionKind::SaveView, {view});
    if (!action || renamed.isEmpty() || renamed == view.name)
        return action;
    if (const auto dropped = dropKept<SavedView>(database, *action, {renamed, {}}); !dropped)
        return tl::unexpected(dropped.error());
    action->items = 1;
    return action;
}

Result<Action> removeView(Database& database, const QString& name)
{
    return dropAll<SavedView>(database, {ActionKind::RemoveView, 0, {}}, {{name, {}}});
}

Result<std::vector<PacePlan>> loadPacePlans(Database& database)
{
    const auto rows = loadKept<PaceRow>(database);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<PacePlan> plans;
    for (const PaceRow& row : *rows) {
        if (plans.empty() || plans.back().goal != row.goal)
            plans.push_back({row.goal, {}});
        plans.back().steps.push_back(row.step);
    }
    return plans;
}

Result<Action> setPacePlan(Database& database, const PacePlan& plan)
{
    if (const auto known = requireShown(database, u"figure"_s, plan.goal); !known)
        return tl::unexpected(known.error());
    Action action{ActionKind::EditPace, 0, {}};
    const auto before =
        selectKept<PaceRow>(database, u"k.goal_id = ? ORDER BY k.due"_s, {plan.goal});
    if (!before)
        return tl::unexpected(before.error());
    for (const KeptRow<PaceRow>& old : *before) {
        if (std::ranges::find(plan.steps, old.value.step.date, &PaceStep::date) != plan.steps.end())
            continue;
        if (const auto done = dropKept(database, action, old.value); !done)
            return tl::unexpected(done.error());
    }
    for (const PaceStep& step : plan.steps) {
        if (!step.date.isValid() || step.share.isNegative() || step.share > Decimal(1))
            return failure(ErrorCode::InvalidData, u"figure %1"_s.arg(plan.goal), u"share"_s,
                           step.share.toString());
        if (const auto done = putKept(database, action, PaceRow{plan.goal, step}); !done)
            return tl::unexpected(done.error());
    }
    action.items = action.changes.empty() ? 0 : 1;
    return action;
}

} // namespace duibiao::store
