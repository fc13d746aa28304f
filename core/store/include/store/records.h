// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figure.h"
#include "model/milestone.h"
#include "model/report.h"

#include <QByteArray>
#include <QDateTime>

#include <cstddef>
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

struct FigureFilter
{
    std::optional<ReportId> report;
    bool withRejected = false;
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

    bool operator==(const ImportSummary&) const = default;
};

} // namespace duibiao::store
