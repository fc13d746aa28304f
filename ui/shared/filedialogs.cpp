// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/filedialogs.h"

#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

namespace {

QString lastFolder()
{
    const QString remembered = QSettings().value(u"files/lastFolder"_s).toString();
    return QFileInfo(remembered).isDir()
               ? remembered
               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void ask(QWidget* parent, const FileRequest& request, QFileDialog::FileMode mode,
         const Dialogs::Chosen& chosen)
{
    auto* dialog = new QFileDialog(parent, request.title, lastFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(mode);
    dialog->setNameFilters(request.filters);
    if (mode == QFileDialog::AnyFile) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(request.suffix);
        dialog->setOption(QFileDialog::DontConfirmOverwrite, !request.mayOverwrite);
        dialog->selectFile(request.suggestedName);
    }
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog,
                     [chosen](const QStringList& paths) {
                         QSettings().setValue(u"files/lastFolder"_s,
                                              QFileInfo(paths.constFirst()).absolutePath());
                         chosen(paths);
                     });
    dialog->open();
}

void choosePrinter(QWidget* parent, const std::shared_ptr<QPrinter>& printer,
                   const std::function<void()>& accepted)
{
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The printer has to outlive the dialog that configures it.
    QObject::connect(dialog, &QDialog::accepted, dialog, [printer, accepted] { accepted(); });
    dialog->open();
}

void confirm(QWidget* parent, const QString& question, const QString& action,
             const std::function<void()>& accepted)
{
    auto* box = new QMessageBox(QMessageBox::Question, {}, question, QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* yes = box->addButton(action, QMessageBox::AcceptRole);
    box->setDefaultButton(yes);
    QObject::connect(yes, &QPushButton::clicked, box, [accepted] { accepted(); });
    box->open();
}

Dialogs realDialogs()
{
    const auto asking = [](QFileDialog::FileMode mode) {
        return [mode](QWidget* parent, const FileRequest& request, const Dialogs::Chosen& chosen) {
            ask(parent, request, mode, chosen);
        };
    };
    return {.openFiles = asking(QFileDialog::ExistingFiles),
            .openFile = asking(QFileDialog::ExistingFile),
            .saveFile = asking(QFileDialog::AnyFile),
            .choosePrinter = choosePrinter,
            .confirm = confirm};
}

} // namespace

Dialogs& dialogs()
{
    static Dialogs current = realDialogs();
    return current;
}

} // namespace duibiao::ui
