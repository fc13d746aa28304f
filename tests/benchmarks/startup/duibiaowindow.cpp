// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program's window on the workspace named as argument, as app/main.cpp opens it.

#include "quitafterpaint.h"
#include "reading/knowledge.h"
#include "shared/page.h"
#include "shared/session.h"
#include "shell/mainwindow.h"
#include "wording/language.h"

#include <QApplication>

#include <cstdlib>
#include <future>

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    duibiao::wording::useLanguage(duibiao::wording::systemLanguage());
    const duibiao::ui::ComingKnowledge knowledge =
        std::async(std::launch::async, &duibiao::reading::loadKnowledge).share();
    duibiao::ui::Session session(knowledge);
    duibiao::ui::MainWindow window(session);
    if (!knowledge.get())
        return EXIT_FAILURE;
    window.takeFiles(QApplication::arguments().mid(1));
    window.show();
    QuitAfterPaint quit;
    window.currentPage()->installEventFilter(&quit);
    return QApplication::exec();
}
