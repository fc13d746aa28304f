// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace duibiao {

/// What went wrong, as a code. Never a sentence: sentences are made where the user's language is
/// known (ui/wording).
enum class ErrorCode {
    // a file that was to be read
    FileNotFound,
    FileIsFolder,
    FileNotReadable, ///< no permission, or the device failed; detail has the system's words
    FileEmpty,
    FileTooLarge,      ///< detail: the limit in bytes
    FileNotText,       ///< bytes of a picture, an archive, a program …
    FileBadEncoding,   ///< no encoding fits; place: byte offset of the first fault
    FileCutCharacter,  ///< the file ends inside a character: it was cut off; place: byte offset
    FormatUnsupported, ///< the ending is of a format this program does not read
    // a report that was to be stored
    ReportWithoutDistrict,
    ReportWithoutFigures,
    // a workspace
    WorkspaceNotFound,
    WorkspaceExists,
    NotAWorkspace,
    WorkspaceTooNew, ///< detail: the version it was made with
    WorkspaceReadOnly,
    WorkspaceInUse, ///< open elsewhere; detail: host and process when known
    WorkspaceBusy,  ///< with an earlier action of this program
    WorkspaceDamaged,
    DatabaseFailed, ///< detail: the driver's words
    NothingToUndo,
    NothingToRedo,
    RecordNotFound,
    // writing
    DiskFull,
    FileNotWritable,
    // anything
    InvalidData, ///< data of the program itself (lexicon, catalogue) or of a field is unusable
    Cancelled,
};

/// An error with what is needed to say it: which thing, where in it, and a technical detail.
struct Error
{
    ErrorCode code{};
    QString subject; ///< file path or name of the thing
    QString place;   ///< line, byte offset or field; empty if the whole
    QString detail;  ///< the system's own words or a number; shown behind the sentence

    bool operator==(const Error&) const = default;
};

template <typename T> using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString subject = {},
                                                   QString place = {}, QString detail = {})
{
    return tl::unexpected<Error>(
        Error{code, std::move(subject), std::move(place), std::move(detail)});
}

} // namespace duibiao
