// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/fontlist.h"
#include "shared/session.h"
#include "shell/mainwindow.h"
#include "shell/singleinstance.h"
#include "shell/startup.h"
#include "shell/theme.h"
#include "shell/workspaces.h"
#include "wording/language.h"
#include "wording/words.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QMessageBox>
#include <QSettings>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace duibiao;

namespace {

void nameApplication()
{
    QCoreApplication::setOrganizationName(u"duibiao"_s);
    QCoreApplication::setApplicationName(u"duibiao"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DUIBIAO_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral(DUIBIAO_APP_ID));
    QGuiApplication::setWindowIcon(QIcon::fromTheme(QStringLiteral(DUIBIAO_APP_ID)));
}

struct Arguments
{
    QStringList files;
    bool sample = false;
};

Arguments parseArguments(const QApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "main", "Compares the targets of education plans with what the summaries report."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"files"_s,
        QCoreApplication::translate("main", "A workspace to open, or reports to import."),
        u"[files...]"_s);
    const QCommandLineOption sample(
        u"sample"_s, QCoreApplication::translate("main", "Open the sample workspace."));
    parser.addOption(sample);
    parser.process(application);
    return {.files = parser.positionalArguments(), .sample = parser.isSet(sample)};
}

/// Workspaces are opened before the window is shown, so that it is shown with them; what may ask a
/// question is taken behind that.
void takeArguments(ui::MainWindow& window, const Arguments& arguments)
{
    QStringList workspaces;
    QStringList others;
    for (const QString& file : arguments.files)
        (ui::Workspaces::isWorkspace(file) ? workspaces : others).append(file);
    if (arguments.sample)
        window.openSample();
    window.takeFiles(workspaces);
    window.show();
    if (!others.isEmpty())
        QTimer::singleShot(0, &window, [&window, others] { window.takeFiles(others); });
}

} // namespace

int main(int argc, char* argv[])
{
    const std::shared_future<void> fontList = paper::readFontList();
    const QApplication application(argc, argv);
    nameApplication();
    const QString language = QSettings().value(u"window/language"_s).toString();
    if (language.isEmpty() || !wording::useLanguage(language))
        wording::useLanguage(wording::systemLanguage());
    const Arguments arguments = parseArguments(application); // may end the program
    ui::SingleInstance instance(ui::SingleInstance::defaultName());
    if (instance.start(arguments.files) == ui::SingleInstance::Outcome::HandedOver)
        return 0;
    const ui::Startup startup(fontList);
    if (const ui::Theme theme = ui::savedTheme(); theme != ui::Theme::System)
        ui::applyTheme(theme);

    ui::Session session(startup.knowledge());
    ui::Startup::openEarly(session, arguments.files);
    if (const auto& loaded = startup.knowledge().get(); !loaded) {
        QMessageBox box(QMessageBox::Critical, {}, wording::errorText(loaded.error()));
        box.show();
        return QApplication::exec();
    }
    ui::MainWindow window(session);
    takeArguments(window, arguments);
    QObject::connect(&instance, &ui::SingleInstance::filesReceived, &window,
                     &ui::MainWindow::takeFilesFromOutside);
    return QApplication::exec();
}
