// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

class QPrinter;
class QWidget;

namespace duibiao::ui {

/// What a file dialog is asked for.
struct FileRequest
{
    QString title;
    QStringList filters;      ///< "Excel workbook (*.xlsx)"
    QString suggestedName;    ///< file name without folder, for saving
    QString suffix;           ///< added where the user types none, for saving
    bool mayOverwrite = true; ///< false: the caller refuses an existing file itself
};

/// The ways the program asks for files and printers. Nothing waits: the answer arrives by call, and
/// no call means that the user said no. Tests put their own answers in here.
struct Dialogs
{
    using Chosen = std::function<void(const QStringList& paths)>;
    using Ask = std::function<void(QWidget* parent, const FileRequest& request, Chosen chosen)>;

    Ask openFiles; ///< several existing files
    Ask openFile;  ///< one existing file
    Ask saveFile;  ///< one new file, asked before one is overwritten
    /// Lets the user choose a printer and its settings; `accepted` may then print.
    std::function<void(QWidget* parent, const std::shared_ptr<QPrinter>& printer,
                       std::function<void()> accepted)>
        choosePrinter;
    /// A question with one action and Cancel; `accepted` runs when the action is chosen.
    std::function<void(QWidget* parent, const QString& question, const QString& action,
                       std::function<void()> accepted)>
        confirm;
};

/// The dialogs in use. The real ones until a test replaces them.
[[nodiscard]] Dialogs& dialogs();

} // namespace duibiao::ui
