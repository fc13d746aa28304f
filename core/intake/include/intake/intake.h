// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "reading/reader.h"
#include "store/workspace.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <variant>
#include <vector>

namespace duibiao::intake {

/// A file that was read and can be stored, perhaps after its header was corrected.
struct Prepared
{
    QString path;             ///< empty for a text from the clipboard
    store::NewReport report;  ///< what would be stored; figures and milestones as read at first
    reading::Reading reading; ///< what was read, and where the header was found
};

/// Which of what was read is taken as accepted when it is stored.
enum class Accept { None, Confident, All };
/// Accept::Confident takes figures at or above this.
inline constexpr double confidentFrom = 0.9;

/// One file from path to prepared report: exchange → text → reading. Errors as those of
/// exchange::readReportFile() and text::decode(), with the path as subject.
[[nodiscard]] Result<Prepared> prepareFile(const QString& path, const reading::Knowledge& knowledge,
                                           const reading::Hints& hints = {},
                                           const QString& encoding = {});

/// The same for text that came from the clipboard; `name` stands for a file name and is the subject
/// of errors. It is stored as UTF-8.
[[nodiscard]] Result<Prepared> prepareText(const QString& text, const QString& name,
                                           const reading::Knowledge& knowledge,
                                           const reading::Hints& hints = {});

/// The same for bytes at hand; `name` stands for a file name and is the subject of errors.
[[nodiscard]] Result<Prepared> prepareBytes(QByteArray bytes, const QString& name,
                                            const reading::Knowledge& knowledge,
                                            const reading::Hints& hints = {},
                                            const QString& encoding = {});

/// What a workspace learned from corrections, for Hints::lessons.
[[nodiscard]] Result<std::shared_ptr<const reading::Lessons>>
lessonsOf(const store::Workspace& workspace);

/// Whether a prepared report may be stored: ReportWithoutDistrict, ReportWithoutFigures.
[[nodiscard]] Result<void> storable(const Prepared& prepared);

/// Marks what would be stored as accepted, in place. Milestones have no confidence of their own, so
/// only Accept::All takes them. What a lesson refused stays rejected.
void accept(Prepared& prepared, Accept accept);

struct Batch
{
    std::vector<Prepared> prepared; ///< in the order of the paths
    std::vector<Error> failed;      ///< subject is the path
};

/// Called after each file with how many are done; returning false cancels.
using Progress = std::function<bool(int done, int total)>;

/// Prepares many files; a bad one does not stop the others. Cancelled when `progress` says so.
/// A folder among them is the error FileIsFolder; callers that want its files list them first.
[[nodiscard]] Result<Batch> prepareFiles(const QStringList& paths,
                                         const reading::Knowledge& knowledge,
                                         const Progress& progress = {});

/// What became of one file.
struct Imported
{
    enum class Fate { Added, AlreadyThere, Revised };

    QString path;
    ReportHeader header;
    int figures = 0;
    int milestones = 0;
    Fate fate{};
    int changes =
        0; ///< figures of the earlier edition that are new, changed or gone: to be reviewed
};

struct ImportResult
{
    std::vector<Imported> files; ///< in the order of the paths
    std::vector<Error> failed;   ///< subject is the path; if there are any, nothing was stored
};

/// Reads many files, several at a time, and stores them: all or none, one action in the history. A
/// newer edition of a stored report takes its place and keeps what was decided (see revision.h).
/// Only a few of the files are in memory at once. Cancelled when `progress` says so: nothing is
/// stored then.
[[nodiscard]] Result<ImportResult> importFiles(store::Workspace& workspace,
                                               const QStringList& paths,
                                               const reading::Knowledge& knowledge, Accept accept,
                                               const Progress& progress = {});

/// Stores what was prepared and looked through, as importFiles() does: all or none, one action, a
/// newer edition in its predecessor's place. Cancelled when `progress` says so.
[[nodiscard]] Result<store::ImportSummary> storePrepared(store::Workspace& workspace,
                                                         std::vector<Prepared> prepared,
                                                         const Progress& progress = {});

} // namespace duibiao::intake
