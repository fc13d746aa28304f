// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program's window on the workspace named as argument, as app/main.cpp opens it.

#include "quitafterpaint.h"
#include "reading/knowledge.h"
#include "shared/page.h"
#include "shared/session.h"
#include "shell/mainwindow.h"

#include <QApplication>

#include <cstdlib>

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    const auto knowledge = duibiao::reading::loadKnowledge();
    if (!knowledge)
        return EXIT_FAILURE;
    duibiao::ui::Session session(*knowledge);
    duibiao::ui::MainWindow window(session);
    window.takeFiles(QApplication::arguments().mid(1));
    window.show();
    QuitAfterPaint quit;
    window.currentPage()->installEventFilter(&quit);
    return QApplication::exec();
}
