// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/decisions.h"
#include "model/lesson.h"
#include "store/records.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <span>

namespace duibiao::store {

/// One `.duibiao` file: an SQLite database, and the only door to it.
///
/// Every changing call is one transaction and one entry in the history: it happened whole or not at
/// all. A call that changes nothing leaves no entry. An object belongs to the thread that made it
/// (one connection a thread); another thread opens the same file again with open(path, ReadOnly)
/// and sees what is committed. A file is writable in one place only: a second writer gets
/// WorkspaceInUse. What was moved from can only be destroyed or assigned to.
///
/// Nothing that undo could need is ever thrown away: removed reports stay in the file, unseen, with
/// their bytes. Only what was imported, undone and can no longer be redone is deleted. Ids are
/// never given out twice.
///
/// Any call can also fail with DatabaseFailed, DiskFull, WorkspaceInUse (another program holds the
/// file) or WorkspaceDamaged; changing calls with WorkspaceReadOnly; calls that name a record with
/// RecordNotFound; and InvalidData says that a value cannot be stored. A failed call changed
/// nothing.
class Workspace
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Makes a new file; WorkspaceExists if there is one, FileNotWritable if the folder is missing
    /// or cannot be written. Nothing is left behind on failure.
    [[nodiscard]] static Result<Workspace> create(const QString& path);
    /// Opens an existing file, upgrading it (after a backup beside it) where it is older. ReadOnly
    /// never changes the file, needs no writable folder, and works while another has it open for
    /// writing; an older file is then upgraded in a temporary copy.
    /// Errors: WorkspaceNotFound, FileNotReadable, NotAWorkspace, WorkspaceTooNew, WorkspaceInUse,
    /// WorkspaceReadOnly (write access asked, file or folder not writable), WorkspaceDamaged,
    /// DatabaseFailed, DiskFull.
    [[nodiscard]] static Result<Workspace> open(const QString& path,
                                                Access access = Access::ReadWrite);

    Workspace(Workspace&&) noexcept;
    Workspace& operator=(Workspace&&) noexcept;
    ~Workspace();

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;

    // Reports ------------------------------------------------------------------------------------
    [[nodiscard]] Result<std::vector<ReportRow>> reports() const; ///< by district, period, title
    [[nodiscard]] Result<ReportContents> report(ReportId id) const;
    [[nodiscard]] Result<QHash<ReportId, QString>> reportTexts() const; ///< clean text of each
    [[nodiscard]] Result<QByteArray> originalBytes(ReportId id) const;
    [[nodiscard]] Result<std::optional<ReportId>> findByHash(const QByteArray& sha256) const;
    /// All or nothing. Reports whose bytes are already stored are skipped and listed.
    [[nodiscard]] Result<ImportSummary> addReports(const std::vector<NewReport>& reports);
    /// The same for many: one is asked for after the other, so that they need not be in memory at
    /// once. The source may look into this workspace, and sees what came before.
    [[nodiscard]] Result<ImportSummary> importReports(const ReportSource& next);
    /// The new ids, in order; all or nothing. `kind` is ReviseReports or RereadReports. InvalidData
    /// for ids that do not fit; what has the bytes of a third report is left out.
    [[nodiscard]] Result<std::vector<ReportId>>
    replaceReports(const std::vector<Replacement>& replacements, ActionKind kind);
    [[nodiscard]] Result<void> updateHeader(ReportId id, const ReportHeader& header);
    [[nodiscard]] Result<void> removeReports(const std::vector<ReportId>& ids);

    // Figures and milestones ---------------------------------------------------------------------
    /// By report, in text order; what has no report behind it comes last. A page of a filter is
    /// in the order of ids.
    [[nodiscard]] Result<std::vector<Figure>> figures(const FigureFilter& filter = {}) const;
    /// How many figures are stored by the code of their district, in the order of codes; removed ones
    /// included.
    [[nodiscard]] Result<std::vector<std::pair<QString, qint64>>> figureCounts() const;
    /// Hands out what is to be compared, in no particular order, without keeping it: one pass over
    /// an index, fast for a few districts or a few indicators of many figures.
    [[nodiscard]] Result<void> visitCells(const FigureFilter& filter,
                                          const CellVisitor& visit) const;
    [[nodiscard]] Result<std::vector<Milestone>> milestones() const;
    /// Labels of figures and milestones, then reports' texts that hold the words as they are
    /// written, small and capital letters alike; at most `limit`, and of one text not all.
    [[nodiscard]] Result<std::vector<SearchHit>> search(const QString& query, int limit) const;
    /// Adds figures (ids are ignored) and returns their new ids.
    [[nodiscard]] Result<std::vector<FigureId>> addFigures(const std::vector<Figure>& figures);
    /// Replaces figures by id. `corrected` is kept by the workspace: set on a figure that had been
    /// read from a report once more than its review, department or note differs.
    [[nodiscard]] Result<void> updateFigures(const std::vector<Figure>& figures);
    [[nodiscard]] Result<void> reviewFigures(const std::vector<FigureId>& ids, Review review);
    /// Figures derived from these keep their numbers as sources; nothing has those ids any more.
    [[nodiscard]] Result<void> removeFigures(const std::vector<FigureId>& ids);
    /// Figures come, change and go as one action. No figure may be in two of the lists.
    [[nodiscard]] Result<void> applyChanges(const FigureChanges& changes);
    [[nodiscard]] Result<void> updateMilestones(const std::vector<Milestone>& milestones);

    /// A pinned figure stands for its cell (district, indicator or label, period, role); pinning
    /// one unpins the others of that cell.
    [[nodiscard]] Result<void> pinFigure(FigureId id, bool pinned);

    // What the planner decides beside ------------------------------------------------------------
    [[nodiscard]] Result<std::vector<AcceptedFinding>> acceptedFindings() const;
    /// `user` and `when` are set by the workspace. One of the same key is replaced. What is
    /// reopened with it is one step with it.
    [[nodiscard]] Result<void> acceptFindings(const std::vector<AcceptedFinding>& findings,
                                              const QStringList& reopened = {});
    [[nodiscard]] Result<void> reopenFindings(const QStringList& keys);

    [[nodiscard]] Result<std::vector<MilestoneMatch>> milestoneMatches() const;
    /// A decision on the same pair is replaced.
    [[nodiscard]] Result<void> setMilestoneMatches(const std::vector<MilestoneMatch>& matches);
    /// The pairs are undecided again.
    [[nodiscard]] Result<void> removeMilestoneMatches(const std::vector<MilestoneMatch>& matches);

    [[nodiscard]] Result<std::vector<Denominator>> denominators() const;
    /// Each above zero (InvalidData); one of the same district, year and kind is replaced. Those
    /// that are removed go in the same step.
    [[nodiscard]] Result<void> setDenominators(const std::vector<Denominator>& denominators,
                                               const std::vector<Denominator>& removed = {});

    [[nodiscard]] Result<std::vector<SavedView>> savedViews() const; ///< by name
    /// One of the same name is replaced, and so is the one that is `renamed`; InvalidData without a
    /// name.
    [[nodiscard]] Result<void> saveView(const SavedView& view, const QString& renamed = {});
    [[nodiscard]] Result<void> removeView(const QString& name);

    [[nodiscard]] Result<std::vector<PacePlan>> pacePlans() const; ///< of goals that have steps
    /// All steps of a goal at once; none: linear again. InvalidData for a share beyond 0 … 1.
    [[nodiscard]] Result<void> setPacePlan(const PacePlan& plan);

    // Learning -----------------------------------------------------------------------------------
    /// What corrections of read figures taught so far; updateFigures() and reviewFigures() teach as
    /// part of their action. A correction that is put back, and a refused wording that is accepted,
    /// unteach.
    [[nodiscard]] Result<std::vector<Lesson>> lessons() const;
    [[nodiscard]] Result<void> forgetLessons(const std::vector<qint64>& ids);
    /// What the reader said of figures that have been corrected, or read with the help of lessons.
    /// All others are as they were read.
    [[nodiscard]] Result<std::vector<Figure>> asRead() const;

    // History ------------------------------------------------------------------------------------
    /// The action undo() would take back, and the one redo() would do again.
    [[nodiscard]] Result<std::optional<HistoryEntry>> undoable() const;
    [[nodiscard]] Result<std::optional<HistoryEntry>> redoable() const;
    [[nodiscard]] Result<HistoryEntry> undo();
    [[nodiscard]] Result<HistoryEntry> redo();

private:
    struct Private;
    explicit Workspace(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace duibiao::store
