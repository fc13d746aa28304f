// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "context.h"
#include "exchange/spreadsheet.h"
#include "wording/words.h"

using namespace Qt::StringLiterals;

namespace duibiao::wording {

namespace {

QString megabytes(const QString& bytes)
{
    return QString::number(bytes.toLongLong() / (1024 * 1024));
}

/// What to save a file as whose ending is of no format that is read; %1 is the file.
QString unsupported(const QString& ending)
{
    static const QStringList spreadsheets = {u"xls"_s, u"xlsm"_s, u"xlsb"_s, u"et"_s};
    static const QStringList documents = {u"doc"_s, u"docm"_s, u"wps"_s, u"rtf"_s, u"odt"_s};
    if (spreadsheets.contains(ending))
        return Words::tr(
            "%1 is a workbook of a format that cannot be read. Save it as .xlsx first.");
    if (exchange::spreadsheetSuffixes().contains(ending))
        return Words::tr("%1 is a table, not a report. Take its figures over as a ledger.");
    if (documents.contains(ending))
        return Words::tr(
            "%1 is a document of a format that cannot be read. Save it as .docx first.");
    return Words::tr("%1 is of a format that cannot be read. Save the report as plain text (.txt) "
                     "first.");
}

/// A report file that cannot be read.
QString fileText(const Error& error)
{
    switch (error.code) {
    case ErrorCode::FileNotFound:
        return Words::tr("%1 does not exist. Check its name and folder.").arg(error.subject);
    case ErrorCode::FileIsFolder:
        return Words::tr("%1 is a folder. Choose the report files in it.").arg(error.subject);
    case ErrorCode::FileNotReadable:
        return Words::tr("%1 cannot be read. Check that you may open it.").arg(error.subject);
    case ErrorCode::FileEmpty:
        return Words::tr("%1 is empty. Choose the file that holds the report.").arg(error.subject);
    case ErrorCode::FileTooLarge:
        return Words::tr("%1 is larger than %2 MB, too large for a report. Split it, or choose "
                         "another file.")
            .arg(error.subject, megabytes(error.detail));
    case ErrorCode::FileNotText:
        return Words::tr("%1 is not a text but a picture, an archive or a program. Save the report "
                         "as plain text (.txt) first.")
            .arg(error.subject);
    case ErrorCode::FileBadEncoding:
        return Words::tr(
                   "%1 is in no known encoding: it cannot be read from byte %2 on. Choose its "
                   "encoding by hand, or save it as UTF-8.")
            .arg(error.subject, error.place);
    case ErrorCode::FileCutCharacter:
        return Words::tr("%1 ends inside a character at byte %2: it was cut off. Fetch the whole "
                         "file again.")
            .arg(error.subject, error.place);
    case ErrorCode::FormatUnsupported:
        return unsupported(error.detail).arg(error.subject);
    case ErrorCode::ReportWithoutDistrict:
        return Words::tr("%1 names no district. Enter its district, then store it.")
            .arg(error.subject);
    case ErrorCode::ReportWithoutFigures:
        return Words::tr("%1 has no figure that can be compared. Check that it is the right file.")
            .arg(error.subject);
    default:
        return {};
    }
}

QString workspaceText(const Error& error)
{
    switch (error.code) {
    case ErrorCode::WorkspaceNotFound:
        return Words::tr("The workspace %1 does not exist. Check its name, or make a new one.")
            .arg(error.subject);
    case ErrorCode::WorkspaceExists:
        return Words::tr("The workspace %1 exists already. Open it, or choose another name.")
            .arg(error.subject);
    case ErrorCode::NotAWorkspace:
        return Words::tr("%1 is not a Duibiao workspace. Choose a .duibiao file.")
            .arg(error.subject);
    case ErrorCode::WorkspaceTooNew:
        return Words::tr("The workspace %1 was made with a newer version of Duibiao. Update the "
                         "program to open it.")
            .arg(error.subject);
    case ErrorCode::WorkspaceReadOnly:
        return Words::tr("The workspace %1 cannot be changed. Check that you may write to the file "
                         "and its folder.")
            .arg(error.subject);
    case ErrorCode::WorkspaceInUse:
        return Words::tr("The workspace %1 is open elsewhere. Close it there first.")
            .arg(error.subject);
    case ErrorCode::WorkspaceBusy:
        return Words::tr("An earlier action is still under way in the workspace %1. Try again when "
                         "it is done.")
            .arg(error.subject);
    case ErrorCode::WorkspaceDamaged:
        return Words::tr("The workspace %1 is damaged. Restore one of the backups beside it.")
            .arg(error.subject);
    case ErrorCode::DatabaseFailed:
        return Words::tr("The workspace %1 could not be used. Nothing was changed.")
            .arg(error.subject);
    case ErrorCode::NothingToUndo:
        return Words::tr("There is nothing to undo.");
    case ErrorCode::NothingToRedo:
        return Words::tr("There is nothing to redo.");
    case ErrorCode::RecordNotFound:
        return Words::tr("%1 is no longer in the workspace.").arg(error.subject);
    default:
        return {};
    }
}

QString sentence(const Error& error)
{
    switch (error.code) {
    case ErrorCode::DiskFull:
        return Words::tr("%1 could not be written: the disk is full. Make room and try again; "
                         "nothing was changed.")
            .arg(error.subject);
    case ErrorCode::FileNotWritable:
        return Words::tr("%1 cannot be written. Close it in other programs and check that you may "
                         "write there, or choose another name.")
            .arg(error.subject);
    case ErrorCode::InvalidData:
        return error.place.isEmpty()
                   ? Words::tr("%1 is not valid.").arg(error.subject)
                   : Words::tr("%1 is not valid at %2.").arg(error.subject, error.place);
    case ErrorCode::Cancelled:
        return Words::tr("Cancelled. Nothing was changed.");
    default:
        break;
    }
    const QString text = fileText(error);
    return text.isEmpty() ? workspaceText(error) : text;
}

/// Whether the detail is already said in the sentence.
bool saysDetail(ErrorCode code)
{
    return code == ErrorCode::FileTooLarge;
}

} // namespace

QString errorText(const Error& error)
{
    const QString text = sentence(error);
    if (error.detail.isEmpty() || saysDetail(error.code))
        return text;
    //: %1 is a sentence, %2 a technical detail such as the operating system's words
    return Words::tr("%1 (%2)").arg(text, error.detail);
}

} // namespace duibiao::wording
