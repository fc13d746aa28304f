// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "compare/comparison.h"
#include "intake/intake.h"
#include "reading/knowledge.h"
#include "shared/contents.h"
#include "shared/judging.h"
#include "shared/sessionworker.h"
#include "store/workspace.h"

#include <QObject>

#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <set>

namespace duibiao::ui {

using ComingKnowledge = std::shared_future<Result<std::shared_ptr<const reading::Knowledge>>>;

/// What differs in the session after an action.
struct SessionChange
{
    /// Anything may; else only what follows does, and no figure came or went.
    bool everything = true;
    std::set<ReportId> reports;
    std::vector<FigureId> figures;
    /// What the planner decided beside the figures differs too.
    bool decisions = false;
};

/// What a worker does on the session's behalf.
enum class Work {
    None,
    Opening, ///< a workspace is being read; the session shows what it had before
    Storing, ///< reports; may be cancelled
    Reading, ///< after an action that reaches much of a large workspace
};

/// The open workspace as the window's pages see it: what is in it, held in memory, and every action
/// on it. Pages know the session and never each other. Actions that fail emit failed() and change
/// nothing; those that succeed emit changed() once, and done() for the message bar. What would be
/// felt is left to a worker; until it is done the session shows what it had and takes no changes.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(std::shared_ptr<const reading::Knowledge> knowledge,
                     QObject* parent = nullptr);
    /// Takes knowledge that is being loaded still; who asks for it first waits for it. A faulty
    /// one has to be found out before that.
    explicit Session(ComingKnowledge knowledge, QObject* parent = nullptr);
    ~Session() override;

    [[nodiscard]] const reading::Knowledge& knowledge() const { return *sharedKnowledge(); }
    [[nodiscard]] std::shared_ptr<const reading::Knowledge> sharedKnowledge() const;

    // The file -----------------------------------------------------------------------------------
    bool createWorkspace(const QString& path);
    /// A large one is open when its contents are read: see work().
    bool openWorkspace(const QString& path,
                       store::Workspace::Access access = store::Workspace::Access::ReadWrite);
    void closeWorkspace();
    [[nodiscard]] bool isOpen() const { return !m_path.isEmpty(); }
    /// Also while a worker is busy.
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] Work work() const { return m_work; }
    [[nodiscard]] bool isBusy() const { return m_work != Work::None; }
    /// Of the workspace that is being opened; else empty.
    [[nodiscard]] QString openingPath() const;
    /// Ends the storing of reports; nothing of them is stored then, and failed() says Cancelled.
    void cancelWork();

    // What is in it; empty while nothing is open. Valid until the next changed().
    // ------------------
    [[nodiscard]] const std::vector<store::ReportRow>& reports() const
    {
        return m_contents.reports();
    }
    /// Rejected ones included, in report and text order.
    [[nodiscard]] const std::vector<Figure>& figures() const { return m_contents.figures(); }
    [[nodiscard]] const std::vector<Milestone>& milestones() const
    {
        return m_contents.milestones();
    }
    [[nodiscard]] const Figure* figure(FigureId id) const { return m_contents.figure(id); }
    [[nodiscard]] const Milestone* milestone(MilestoneId id) const
    {
        return m_contents.milestone(id);
    }
    [[nodiscard]] const Report* report(ReportId id) const { return m_contents.report(id); }
    /// Its title, or its file's name where it has none; empty for no report.
    [[nodiscard]] QString reportTitle(ReportId id) const;
    [[nodiscard]] const Contents& contents() const { return m_contents; }
    /// Loads text and figures of one report.
    [[nodiscard]] Result<store::ReportContents> reportContents(ReportId id) const;
    /// For compare::compareFigures() and wording; points into this session's knowledge. Without the
    /// milestones, which an action may move: who compares adds them.
    [[nodiscard]] compare::Context context() const;

    /// What counts where goals are set beside outcomes; no action and no step of undo.
    [[nodiscard]] const Judging& judging() const { return m_judging; }
    void setJudging(const Judging& judging);

    /// All of it for a worker, which may take its time.
    [[nodiscard]] Snapshot snapshot() const;

    /// What corrections have taught, for the next import; none without a workspace.
    [[nodiscard]] std::shared_ptr<const reading::Lessons> lessons() const;

    // Actions: each one transaction, one step of undo.
    // ---------------------------------------------
    /// Reports already stored are left out and named by imported(); newer editions take their
    /// predecessors' place and keep what was decided. A worker does it: true if it began.
    bool addReports(std::vector<intake::Prepared> reports);
    bool updateHeader(ReportId id, const ReportHeader& header);
    bool removeReports(const std::vector<ReportId>& ids);
    std::vector<FigureId> addFigures(const std::vector<Figure>& figures);
    bool updateFigures(const std::vector<Figure>& figures);
    bool reviewFigures(const std::vector<FigureId>& ids, Review review);
    bool removeFigures(const std::vector<FigureId>& ids);
    bool updateMilestones(const std::vector<Milestone>& milestones);
    /// What an edited workbook or a ledger proposes, of all kinds at once.
    bool applyChanges(const store::FigureChanges& changes);
    /// Findings of the checks that may stand, each with its remark; they stay quiet until their
    /// figures change.
    bool acceptFindings(const std::vector<AcceptedFinding>& findings);
    bool reopenFindings(const QStringList& keys);
    /// What the planner said of planned and done milestones being the same; undecided again.
    bool setMilestoneMatches(const std::vector<MilestoneMatch>& matches);
    bool removeMilestoneMatches(const std::vector<MilestoneMatch>& matches);
    bool setDenominators(const std::vector<Denominator>& denominators,
                         const std::vector<Denominator>& removed = {});
    /// All steps of a goal at once; none: even over its time.
    bool setPacePlan(const PacePlan& plan);
    /// A pinned figure stands for its cell, whatever else is stated for it.
    bool pinFigure(FigureId id, bool pinned);
    /// One of the same name is replaced, and so is the one that is `renamed`.
    bool saveView(const SavedView& view, const QString& renamed = {});
    bool removeView(const QString& name);
    [[nodiscard]] std::optional<store::HistoryEntry> undoable() const { return m_undoable; }
    [[nodiscard]] std::optional<store::HistoryEntry> redoable() const { return m_redoable; }
    bool undo();
    bool redo();

Q_SIGNALS:
    void opened(); ///< a workspace was opened or closed
    /// Contents differ; emitted after opened() too.
    void changed(const duibiao::ui::SessionChange& change);
    /// `entry` was done, undone or redone: the message bar says so and offers the way back.
    void done(const duibiao::store::HistoryEntry& entry);
    void workChanged();
    void worked(int done, int total); ///< how far the worker is
    void failed(const duibiao::Error& error);
    /// After addReports(): what is new, and what was in the workspace before.
    void imported(const duibiao::store::ImportSummary& summary);
    /// A page asks to see a figure in its report (double click on a cell, a bar, a check).
    void evidenceRequested(duibiao::FigureId figure);
    /// The same for a milestone.
    void milestoneRequested(duibiao::MilestoneId milestone);
    /// A page asks to see a stretch of a report's text; an empty one: the report.
    void placeRequested(duibiao::ReportId report, qsizetype begin, qsizetype end);
    /// A page asks what rests on a figure, or for one of these: a row, a finding by its key.
    void usesRequested(duibiao::FigureId figure);
    void rowRequested(const duibiao::compare::Row& row);
    void findingRequested(const QString& key);

private:
    /// What an action reaches, so that nothing else has to be loaded again.
    struct Reach
    {
        SessionChange change;
        bool known = false;         ///< else everything
        bool beyondReports = false; ///< figures without a report, too
    };
    template <typename T>
    bool finish(const Result<T>& result, const Reach& reach = {},
                const std::vector<Figure>& typedIn = {});
    bool decide(const Result<void>& result); ///< only decisions beside the figures differ
    bool announce(const Reach& reach);
    bool fail(const Error& error);
    bool failBusy();
    bool writable();
    bool adopt(Result<store::Workspace> workspace);
    bool adopt(store::Workspace workspace, Result<Contents> contents);
    void takeOpened(const SessionWorker::Outcome& outcome);
    void takeStored(const SessionWorker::Outcome& outcome);
    /// Reads everything anew, here or in a worker, and then does `next`.
    bool reload(std::function<void()> next);
    void setWork(Work work);
    bool step(Result<store::HistoryEntry> (store::Workspace::*move)());
    [[nodiscard]] Reach reachOf(const std::vector<FigureId>& ids) const;
    [[nodiscard]] Result<void> reread(const SessionChange& change);
    [[nodiscard]] Result<void> readHistory();
    void clear();

    ComingKnowledge m_knowledge;
    QString m_path; ///< of what is open; empty for nothing
    /// The connection that writes; none while a worker has one.
    std::optional<store::Workspace> m_workspace;
    std::optional<store::Workspace> m_opening; ///< locked, its contents not read yet
    Contents m_contents;
    Judging m_judging = rememberedJudging();
    std::optional<store::HistoryEntry> m_undoable;
    std::optional<store::HistoryEntry> m_redoable;
    QHash<qint64, Reach> m_reaches; ///< of the actions since the workspace was opened, by entry
    Work m_work = Work::None;
    SessionWorker m_worker; ///< last, so that it is waited for first
};

} // namespace duibiao::ui
