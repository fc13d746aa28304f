// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/saving.h"

#include "wording/words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(duibiao::ui::Saving)
};

} // namespace

QString otherName(const QString& path)
{
    static const QRegularExpression counted(u"^(.*) \\((\\d+)\\)$"_s);
    const QFileInfo file(path);
    const auto match = counted.match(file.completeBaseName());
    const QString base = match.hasMatch() ? match.captured(1) : file.completeBaseName();
    const int number = match.hasMatch() ? match.captured(2).toInt() + 1 : 2;
    const QString suffix = file.suffix();
    return base + u" ("_s + QString::number(number) + u')' +
           (suffix.isEmpty() ? QString() : QString(u'.' + suffix));
}

bool offerOtherName(QWidget* parent, const Error& error, const FileRequest& request,
                    const Dialogs::Chosen& chosen)
{
    if (error.code != ErrorCode::FileNotWritable && error.code != ErrorCode::DiskFull)
        return false;
    FileRequest again = request;
    again.suggestedName = otherName(error.subject);
    const QString question =
        Text::tr("%1\n\nSave it under another name or in another folder?", "what went wrong")
            .arg(wording::errorText(error));
    dialogs().confirm(parent, question, Text::tr("Save &As…"),
                      [parent, again, chosen] { dialogs().saveFile(parent, again, chosen); });
    return true;
}

} // namespace duibiao::ui
