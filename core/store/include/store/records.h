// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/figure.h"
#include "model/milestone.h"
#include "model/report.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <cstddef>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace duibiao::store {

/// A report with all that belongs to it, as it goes into the workspace.
struct NewReport
{
    Report report;    ///< id 0
    QByteArray bytes; ///< the original file
    QString text;     ///< the clean text its evidence points into
    /// Their ids stand only for each other here: a derived figure names its sources by them. A
    /// figure with id 0 is known by its place in the list, counted from 1.
    std::vector<Figure> figures;
    std::vector<Milestone> milestones;
    /// What the reader itself said of figures that were read with the help of lessons, by their
    /// place in `figures` (from 0).
    std::vector<std::pair<std::size_t, Figure>> asRead = {};
};

/// A report that takes the place of another, as a newer edition or as read anew. Of the old one
/// nothing is seen any more but what lives on: things of the new one that stand for things of the
/// old, and keep their ids and all that hangs on them.
struct Replacement
{
    ReportId old = 0; ///< 0: it takes nobody's place
    NewReport report; ///< ids of figures and milestones: 0
    std::vector<std::pair<std::size_t, FigureId>> keptFigures = {}; ///< by place in report.figures
    std::vector<std::pair<std::size_t, MilestoneId>> keptMilestones = {};
};

/// Hands out one report after the other; nothing: there are no more; an error: none is stored.
using ReportSource = std::function<Result<std::optional<Replacement>>()>;

/// Figures that come, change and go in one action.
struct FigureChanges
{
    std::vector<Figure> added; ///< ids are ignored
    std::vector<Figure> changed;
    std::vector<FigureId> removed;
};

struct ReportRow
{
    Report report;
    int figures = 0;    ///< not counting rejected ones
    int open = 0;       ///< of these, not yet reviewed
    int milestones = 0; ///< not counting rejected ones

    bool operator==(const ReportRow&) const = default;
};

struct ReportContents
{
    Report report;
    QString text;
    std::vector<Figure> figures; ///< in text order, rejected ones included
    std::vector<Milestone> milestones;

    bool operator==(const ReportContents&) const = default;
};

/// Which figures; what is empty limits nothing.
struct FigureFilter
{
    std::optional<ReportId> report;
    bool withRejected = false;
    QStringList districts = {};  ///< codes
    QStringList indicators = {}; ///< ids; an empty one among them: without indicator
    std::optional<Role> role = {};
    /// A page: the first `limit` figures behind the one with this id, in the order of ids.
    std::optional<FigureId> after = {};
    int limit = 0; ///< 0: all
};

/// What of a figure is needed to set many side by side: read from an index alone.
struct FigureCell
{
    FigureId id = 0;
    ReportId report = 0;
    QString districtCode;
    QString indicatorId;
    Period period;
    Role role{};
    Measure measure{};
    Decimal value;
    Bound bound{};
    QString unit;
    Review review{};

    bool operator==(const FigureCell&) const = default;
};

/// Takes one cell after the other; false: enough.
using CellVisitor = std::function<bool(const FigureCell& cell)>;

/// Where something that was searched for stands.
struct SearchHit
{
    enum class In { Text, Figure, Milestone };

    In in = In::Text;
    ReportId report = 0; ///< 0: typed in
    qint64 id = 0;       ///< of the figure or milestone
    qsizetype begin = 0; ///< in the report's clean text; of a figure or milestone its evidence
    qsizetype end = 0;
    QString context;        ///< some words of the line, the label, or action and object
    qsizetype hitBegin = 0; ///< of what was searched, in the context
    qsizetype hitEnd = 0;

    bool operator==(const SearchHit&) const = default;
};

/// What a user did, for the names of undo and redo. Words are made in ui/wording.
enum class ActionKind {
    ImportReports,
    EditReport,
    RemoveReports,
    AddFigures,
    EditFigures,
    AcceptFigures,
    RejectFigures,
    ReopenFigures,
    RemoveFigures,
    EditMilestones,
    PinFigure,
    UnpinFigure,
    EditPace,
    MatchMilestones,
    AcceptFindings,
    ReopenFindings,
    EditDenominators,
    SaveView,
    RemoveView,
    ForgetLessons,
    RereadReports, ///< a newer reader's reading was taken over
    ReviseReports, ///< newer editions took the place of reports
    ApplyChanges,  ///< what an edited workbook or a ledger proposed
};

struct HistoryEntry
{
    qint64 id = 0;
    ActionKind action{};
    int count = 0; ///< how many reports, figures or other things
    QString user;
    QDateTime when;
    bool undone = false;

    bool operator==(const HistoryEntry&) const = default;
};

struct ImportSummary
{
    std::vector<ReportId> added;
    std::vector<ReportId> alreadyThere; ///< found by their bytes' hash; nothing stored
    std::vector<ReportId> revised = {}; ///< new ids of those that took the place of another

    bool operator==(const ImportSummary&) const = default;
};

} // namespace duibiao::store
