// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/records.h"

#include <QString>

#include <memory>
#include <span>

namespace duibiao::store {

/// One `.duibiao` file: an SQLite database, and the only door to it.
///
/// Every changing call is one transaction and one entry in the history: it happened whole or not at
/// all. An object belongs to the thread that made it (one connection a thread); another thread opens
/// the same file again with openReader(). A file is writable in one place only: a second writer gets
/// WorkspaceInUse.
class Workspace
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Makes a new file; WorkspaceExists if there is one. Nothing is left behind on failure.
    [[nodiscard]] static Result<Workspace> create(const QString& path);
    /// Opens an existing file, upgrading it (after a backup beside it) where it is older.
    /// Errors: WorkspaceNotFound, NotAWorkspace, WorkspaceTooNew, WorkspaceInUse, WorkspaceReadOnly
    /// (write access asked, file or folder not writable), WorkspaceDamaged, DatabaseFailed, DiskFull.
    [[nodiscard]] static Result<Workspace> open(const QString& path, Access access = Access::ReadWrite);

    Workspace(Workspace&&) noexcept;
    Workspace& operator=(Workspace&&) noexcept;
    ~Workspace();

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;

    // Reports ------------------------------------------------------------------------------------
    [[nodiscard]] Result<std::vector<ReportRow>> reports() const; ///< by district, period, title
    [[nodiscard]] Result<ReportContents> report(ReportId id) const;
    [[nodiscard]] Result<QByteArray> originalBytes(ReportId id) const;
    [[nodiscard]] Result<std::optional<ReportId>> findByHash(const QByteArray& sha256) const;
    /// All or nothing. Reports whose bytes are already stored are skipped and listed.
    [[nodiscard]] Result<ImportSummary> addReports(const std::vector<NewReport>& reports);
    [[nodiscard]] Result<void> updateHeader(ReportId id, const ReportHeader& header);
    [[nodiscard]] Result<void> removeReports(const std::vector<ReportId>& ids);

    // Figures and milestones ---------------------------------------------------------------------
    [[nodiscard]] Result<std::vector<Figure>> figures(const FigureFilter& filter = {}) const;
    [[nodiscard]] Result<std::vector<Milestone>> milestones() const;
    /// Adds figures (ids are ignored) and returns their new ids.
    [[nodiscard]] Result<std::vector<FigureId>> addFigures(const std::vector<Figure>& figures);
    /// Replaces figures by id; `corrected` is set on those that had been read from a report.
    [[nodiscard]] Result<void> updateFigures(const std::vector<Figure>& figures);
    [[nodiscard]] Result<void> reviewFigures(const std::vector<FigureId>& ids, Review review);
    [[nodiscard]] Result<void> removeFigures(const std::vector<FigureId>& ids);
    [[nodiscard]] Result<void> updateMilestones(const std::vector<Milestone>& milestones);

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
