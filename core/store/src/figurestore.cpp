// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurestore.h"

#include "cells.h"
#include "database.h"
#include "figurerow.h"
#include "lessonstore.h"
#include "presence.h"
#include "row.h"
#include "statement.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace duibiao::store {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<Figure>> readAll(const Database& database, Statement& statement)
{
    std::vector<Figure> figures;
    FigureReader reader(database);
    while (statement.next()) {
        auto figure = reader.read(statement);
        if (!figure)
            return tl::unexpected(figure.error());
        figures.push_back(std::move(*figure));
    }
    if (const auto done = statement.status(); !done)
        return tl::unexpected(done.error());
    return figures;
}

QString selectSql(const QString& condition)
{
    return u"SELECT "_s % figureTable().columnList(u"f"_s) % u" FROM figure f WHERE "_s %
           condition % u" AND "_s % belongsToPresentReport(u"f"_s);
}

/// By report and place in its text; what was typed in comes last. SQLite would carry all columns of
/// all rows through a file to sort them, though they mostly lie in this order.
void sortByText(std::vector<Figure>& figures)
{
    const auto place = [](const Figure& figure) {
        const Evidence& evidence = figure.evidence;
        return std::tuple(evidence.report == 0, evidence.report, evidence.begin, figure.id);
    };
    if (!std::ranges::is_sorted(figures, {}, place))
        std::ranges::sort(figures, {}, place);
}

/// One figure after the other, each by its id.
class FigureById
{
public:
    explicit FigureById(Database& database)
        : m_database(database), m_statement(database, selectSql(u"f.id = ?"_s))
    {
    }

    Result<Figure> find(FigureId id)
    {
        if (const auto done = m_statement.run({id}); !done)
            return tl::unexpected(done.error());
        const auto found = readAll(m_database, m_statement);
        if (!found)
            return tl::unexpected(found.error());
        if (found->empty())
            return failure(ErrorCode::RecordNotFound, u"figure %1"_s.arg(id));
        return found->front();
    }

private:
    const Database& m_database;
    Statement m_statement;
};

/// The same statement apart from what the planner adds to it.
bool readsTheSame(const Figure& a, Figure b)
{
    b.review = a.review;
    b.typedIn = a.typedIn;
    b.corrected = a.corrected;
    b.department = a.department;
    b.note = a.note;
    b.pinned = a.pinned;
    b.issuer = a.issuer;
    b.issued = a.issued;
    return a == b;
}

ActionKind kindOf(Review review)
{
    switch (review) {
    case Review::Accepted:
        return ActionKind::AcceptFigures;
    case Review::Rejected:
        return ActionKind::RejectFigures;
    case Review::Open:
        break;
    }
    return ActionKind::ReopenFigures;
}

} // namespace

Result<std::vector<Figure>> loadFigures(Database& database, const FigureFilter& filter)
{
    FigureCondition condition = conditionOf(filter);
    const bool isPage = filter.after || filter.limit > 0;
    if (filter.after) {
        condition.sql = condition.sql % u" AND f.id > ?"_s;
        condition.values.append(*filter.after);
    }
    QString sql = selectSql(condition.sql) % (isPage ? u" ORDER BY f.id"_s : QString());
    if (filter.limit > 0) {
        sql += u" LIMIT ?"_s;
        condition.values.append(qint64{filter.limit});
    }
    Statement statement(database, sql);
    if (const auto done = statement.run(condition.values); !done)
        return tl::unexpected(done.error());
    auto figures = readAll(database, statement);
    if (figures && !isPage)
        sortByText(*figures);
    return figures;
}

Result<void> insertFigures(Database& database, const std::vector<Figure>& figures)
{
    Statement statement(database, figureTable().insertSql());
    for (const Figure& figure : figures) {
        if (const auto done = statement.run(figureRow(figure)); !done)
            return done;
    }
    return {};
}

Result<void> moveFigures(Database& database, Action& action, const std::vector<Figure>& figures)
{
    Statement find(database, u"SELECT "_s % figureTable().columnList(u"f"_s) %
                                 u" FROM figure f WHERE f.id = ?"_s);
    Statement write(database, figureTable().updateSql());
    for (const Figure& figure : figures) {
        if (const auto done = find.run({figure.id}); !done)
            return done;
        const auto before = readAll(database, find);
        if (!before)
            return tl::unexpected(before.error());
        if (before->empty())
            return failure(ErrorCode::RecordNotFound, u"figure %1"_s.arg(figure.id));
        const QVariantList row = figureRow(figure);
        if (const auto done = write.run(updateValues(row)); !done)
            return done;
        action.changes.push_back({&figureTable(), figure.id, figureRow(before->front()), row});
    }
    return {};
}

Result<Action> addFigures(Database& database, std::vector<Figure> figures)
{
    Action action{ActionKind::AddFigures, static_cast<int>(figures.size()), {}};
    const auto first = takeIds(database, figureTable().name, static_cast<qint64>(figures.size()));
    if (!first)
        return tl::unexpected(first.error());
    FigureId next = *first;
    PresentReports reports(database);
    for (Figure& figure : figures) {
        figure.id = next++;
        if (const auto known = reports.require(figure.evidence.report); !known)
            return tl::unexpected(known.error());
        action.changes.push_back({&figureTable(), figure.id, {}, figureRow(figure)});
    }
    if (const auto done = insertFigures(database, figures); !done)
        return tl::unexpected(done.error());
    return action;
}

Result<Action> updateFigures(Database& database, const std::vector<Figure>& figures)
{
    Action action{ActionKind::EditFigures, 0, {}};
    FigureById stored(database);
    Statement write(database, figureTable().updateSql());
    PresentReports reports(database);
    Learner learner(database);
    for (Figure figure : figures) {
        const auto before = stored.find(figure.id);
        if (!before)
            return tl::unexpected(before.error());
        if (const auto known = reports.require(figure.evidence.report); !known)
            return tl::unexpected(known.error());
        figure.corrected =
            before->corrected || (!before->typedIn && !readsTheSame(*before, figure));
        if (figure == *before)
            continue;
        const QVariantList row = figureRow(figure);
        if (const auto done = write.run(updateValues(row)); !done)
            return tl::unexpected(done.error());
        action.changes.push_back({&figureTable(), figure.id, figureRow(*before), row});
        ++action.items;
        if (const auto done = learner.changed(action, *before, figure); !done)
            return tl::unexpected(done.error());
    }
    return action;
}

Result<Action> reviewFigures(Database& database, const std::vector<FigureId>& ids, Review review)
{
    Action action{kindOf(review), 0, {}};
    FigureById stored(database);
    Statement write(database, u"UPDATE figure SET review = ? WHERE id = ?"_s);
    Learner learner(database);
    for (const FigureId id : ids) {
        const auto before = stored.find(id);
        if (!before)
            return tl::unexpected(before.error());
        if (before->review == review)
            continue;
        Figure figure = *before;
        figure.review = review;
        if (const auto done = write.run({toCode(review), id}); !done)
            return tl::unexpected(done.error());
        action.changes.push_back({&figureTable(), id, figureRow(*before), figureRow(figure)});
        ++action.items;
        if (const auto done = learner.changed(action, *before, figure); !done)
            return tl::unexpected(done.error());
    }
    return action;
}

Result<Action> pinFigure(Database& database, FigureId id, bool pinned)
{
    const auto figure = FigureById(database).find(id);
    if (!figure)
        return tl::unexpected(figure.error());
    Action action{pinned ? ActionKind::PinFigure : ActionKind::UnpinFigure, 0, {}};
    if (figure->pinned == pinned)
        return action;
    // One figure stands for a cell: another one that was pinned for it gives way.
    Statement rivals(database, selectSql(u"f.pinned = 1 AND f.district = ? AND f.indicator = ? AND "
                                         "(f.indicator <> '' OR f.label = ?) AND f.period = ? AND "
                                         "f.role = ? AND f.id <> ?"_s));
    if (const auto done =
            rivals.run({column(figure->districtCode), column(figure->indicatorId),
                        column(figure->label), column(figure->period), toCode(figure->role), id});
        !done)
        return tl::unexpected(done.error());
    auto changed = readAll(database, rivals);
    if (!changed)
        return tl::unexpected(changed.error());
    if (!pinned)
        changed->clear();
    changed->push_back(*figure);
    Statement write(database, u"UPDATE figure SET pinned = ? WHERE id = ?"_s);
    for (const Figure& before : *changed) {
        Figure after = before;
        after.pinned = pinned && before.id == id;
        if (const auto done = write.run({column(after.pinned), before.id}); !done)
            return tl::unexpected(done.error());
        action.changes.push_back({&figureTable(), before.id, figureRow(before), figureRow(after)});
    }
    action.items = 1;
    return action;
}

Result<Action> removeFigures(Database& database, const std::vector<FigureId>& ids)
{
    Action action{ActionKind::RemoveFigures, 0, {}};
    FigureById stored(database);
    Statement write(database, figureTable().deleteSql());
    for (const FigureId id : ids) {
        const auto figure = stored.find(id);
        if (!figure)
            return tl::unexpected(figure.error());
        if (const auto done = write.run({id}); !done)
            return tl::unexpected(done.error());
        action.changes.push_back({&figureTable(), id, figureRow(*figure), {}});
        ++action.items;
    }
    return action;
}

Result<Action> applyChanges(Database& database, const FigureChanges& changes)
{
    Action all{ActionKind::ApplyChanges, 0, {}};
    const auto include = [&all](Action part) -> Result<void> {
        all.items += part.items;
        std::ranges::move(part.changes, std::back_inserter(all.changes));
        return {};
    };
    auto done = removeFigures(database, changes.removed).and_then(include);
    if (done)
        done = updateFigures(database, changes.changed).and_then(include);
    if (done)
        done = addFigures(database, changes.added).and_then(include);
    if (!done)
        return tl::unexpected(done.error());
    return all;
}

} // namespace duibiao::store
