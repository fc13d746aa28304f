// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/about.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(About)
};

} // namespace

void openAbout(QWidget* window)
{
    auto* box = new QMessageBox(window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"aboutBox"_s);
    box->setWindowTitle(Tr::tr("About Duibiao"));
    box->setText(Tr::tr("Duibiao %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(
        Tr::tr("Compares the targets of education plans with what the summaries report.\n\n"
               "Free software under the GNU General Public License, version 3 or later. Built "
               "with Qt %1, OpenCC, ICU, SQLite and libxlsxwriter.")
            .arg(QLatin1StringView(qVersion())));
    box->open();
}

} // namespace duibiao::ui
