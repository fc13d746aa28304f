// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program's window on the workspace named as argument, as app/main.cpp opens it.

#include "paper/fontlist.h"
#include "quitafterpaint.h"
#include "shared/page.h"
#include "shared/session.h"
#include "shell/mainwindow.h"
#include "shell/startup.h"
#include "wording/language.h"

#include <QApplication>

#include <cstdlib>

int main(int argc, char* argv[])
{
    const std::shared_future<void> fontList = duibiao::paper::readFontList();
    QApplication application(argc, argv);
    duibiao::wording::useLanguage(duibiao::wording::systemLanguage());
    const duibiao::ui::Startup startup(fontList);
    const QStringList files = QApplication::arguments().mid(1);
    duibiao::ui::Session session(startup.knowledge());
    duibiao::ui::Startup::openEarly(session, files);
    if (!startup.knowledge().get())
        return EXIT_FAILURE;
    duibiao::ui::MainWindow window(session);
    window.takeFiles(files);
    window.show();
    QuitAfterPaint quit;
    window.currentPage()->installEventFilter(&quit);
    return QApplication::exec();
}
