// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/intake.h"
#include "intake/revision.h"

#include <QFuture>
#include <QThread>
#include <QThreadPool>
#include <QtConcurrent>

#include <deque>

namespace duibiao::intake {

namespace {

/// Reads files ahead of whoever takes them, in threads of its own, a few at a time.
class ReadAhead
{
public:
    ReadAhead(const QStringList& paths, const reading::Knowledge& knowledge,
              const std::shared_ptr<const reading::Lessons>& lessons)
        : m_paths(paths), m_knowledge(knowledge)
    {
        m_hints.lessons = lessons;
        fill();
    }
    ~ReadAhead()
    {
        for (QFuture<Result<Prepared>>& future : m_waiting)
            future.cancel();
        m_pool.waitForDone();
    }
    ReadAhead(const ReadAhead&) = delete;
    ReadAhead& operator=(const ReadAhead&) = delete;
    ReadAhead(ReadAhead&&) = delete;
    ReadAhead& operator=(ReadAhead&&) = delete;

    [[nodiscard]] bool isAtEnd() const { return m_waiting.empty(); }

    /// The next file, in order.
    Result<Prepared> take()
    {
        QFuture<Result<Prepared>> future = std::move(m_waiting.front());
        m_waiting.pop_front();
        Result<Prepared> prepared = future.takeResult();
        fill();
        return prepared;
    }

private:
    void fill()
    {
        const auto ahead = static_cast<std::size_t>(m_pool.maxThreadCount()) * 4;
        while (m_waiting.size() < ahead && m_next < m_paths.size()) {
            m_waiting.push_back(QtConcurrent::run(&m_pool, [this, path = m_paths[m_next++]] {
                return prepareFile(path, m_knowledge, m_hints);
            }));
        }
    }

    const QStringList& m_paths;
    const reading::Knowledge& m_knowledge;
    reading::Hints m_hints;
    QThreadPool m_pool;
    qsizetype m_next = 0;
    std::deque<QFuture<Result<Prepared>>> m_waiting;
};

/// Finds each prepared report its place: new, there already, or that of an earlier edition.
class Places
{
public:
    Places(const store::Workspace& workspace, std::vector<store::ReportRow> reports)
        : m_workspace(workspace), m_reports(std::move(reports))
    {
    }

    /// What is to be stored of it; says in `file` what that makes of it.
    Result<store::Replacement> find(Prepared& prepared, Imported& file)
    {
        const auto known = m_workspace.findByHash(prepared.report.report.sha256);
        if (!known)
            return tl::unexpected(known.error());
        if (*known) {
            file.fate = Imported::Fate::AlreadyThere;
            store::Replacement replacement;
            replacement.report = std::move(prepared.report); // its bytes tell that it is there
            return replacement;
        }
        auto revision = reviseEarlierEdition(m_workspace, m_reports, prepared);
        if (!revision)
            return tl::unexpected(revision.error());
        if (!*revision) {
            store::Replacement replacement;
            replacement.report = std::move(prepared.report);
            return replacement;
        }
        file.fate = Imported::Fate::Revised;
        file.changes = static_cast<int>((*revision)->changes.size());
        // A third edition among the same files takes nobody's place.
        std::erase_if(m_reports, [old = (*revision)->replacement.old](const store::ReportRow& row) {
            return row.report.id == old;
        });
        return std::move((*revision)->replacement);
    }

private:
    const store::Workspace& m_workspace;
    std::vector<store::ReportRow> m_reports; ///< those that can be earlier editions
};

/// Hands files to the workspace one by one and notes what became of them.
class Import
{
public:
    Import(Places places, ReadAhead& files, Accept accept, int total, const Progress& progress)
        : m_places(std::move(places)), m_files(files), m_accept(accept), m_total(total),
          m_progress(progress)
    {
    }

    /// As store::ReportSource says; after a bad file the rest is only looked at.
    Result<std::optional<store::Replacement>> next()
    {
        while (!m_files.isAtEnd()) {
            Result<Prepared> prepared = m_files.take();
            if (m_progress && !m_progress(++m_done, m_total))
                return failure(ErrorCode::Cancelled);
            if (const auto storable = prepared ? intake::storable(*prepared)
                                               : Result<void>(tl::unexpected(prepared.error()));
                !storable) {
                result.failed.push_back(storable.error());
                continue;
            }
            if (!result.failed.empty())
                continue;
            intake::accept(*prepared, m_accept);
            return incoming(*prepared);
        }
        if (!result.failed.empty())
            return tl::unexpected(result.failed.front());
        return std::nullopt;
    }

    ImportResult result;

private:
    Result<std::optional<store::Replacement>> incoming(Prepared& prepared)
    {
        const store::NewReport& report = prepared.report;
        Imported file{.path = prepared.path,
                      .header = report.report.header,
                      .figures = static_cast<int>(report.figures.size()),
                      .milestones = static_cast<int>(report.milestones.size())};
        auto replacement = m_places.find(prepared, file);
        if (!replacement)
            return tl::unexpected(replacement.error());
        result.files.push_back(std::move(file));
        return std::move(*replacement);
    }

    Places m_places;
    ReadAhead& m_files;
    Accept m_accept;
    int m_total;
    const Progress& m_progress;
    int m_done = 0;
};

} // namespace

Result<ImportResult> importFiles(store::Workspace& workspace, const QStringList& paths,
                                 const reading::Knowledge& knowledge, Accept accept,
                                 const Progress& progress)
{
    const auto lessons = lessonsOf(workspace);
    if (!lessons)
        return tl::unexpected(lessons.error());
    auto reports = workspace.reports();
    if (!reports)
        return tl::unexpected(reports.error());
    ReadAhead files(paths, knowledge, *lessons);
    Import import(Places(workspace, std::move(*reports)), files, accept,
                  static_cast<int>(paths.size()), progress);
    const auto stored = workspace.importReports([&import] { return import.next(); });
    if (!stored && import.result.failed.empty())
        return tl::unexpected(stored.error());
    return std::move(import.result);
}

Result<store::ImportSummary> storePrepared(store::Workspace& workspace,
                                           std::vector<Prepared> prepared, const Progress& progress)
{
    auto reports = workspace.reports();
    if (!reports)
        return tl::unexpected(reports.error());
    Places places(workspace, std::move(*reports));
    auto next = prepared.begin();
    return workspace.importReports([&]() -> Result<std::optional<store::Replacement>> {
        const auto done = static_cast<int>(next - prepared.begin());
        if (progress && !progress(done, static_cast<int>(prepared.size())))
            return failure(ErrorCode::Cancelled);
        if (next == prepared.end())
            return std::nullopt;
        Imported file;
        auto replacement = places.find(*next++, file);
        if (!replacement)
            return tl::unexpected(replacement.error());
        return std::move(*replacement);
    });
}

} // namespace duibiao::intake
