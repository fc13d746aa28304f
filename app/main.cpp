// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/knowledge.h"
#include "shared/session.h"
#include "shell/mainwindow.h"
#include "shell/theme.h"
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

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    nameApplication();
    const QString language = QSettings().value(u"window/language"_s).toString();
    if (language.isEmpty() || !wording::useLanguage(language))
        wording::useLanguage(wording::systemLanguage());
    const Arguments arguments = parseArguments(application);
    if (const ui::Theme theme = ui::savedTheme(); theme != ui::Theme::System)
        ui::applyTheme(theme);

    auto knowledge = reading::loadKnowledge();
    if (!knowledge) {
        QMessageBox box(QMessageBox::Critical, {}, wording::errorText(knowledge.error()));
        box.show();
        return QApplication::exec();
    }
    ui::Session session(std::move(*knowledge));
    ui::MainWindow window(session);
    window.show();
    // After the first paint, so that the window is there while a large workspace loads.
    QTimer::singleShot(0, &window, [&window, &arguments] {
        if (arguments.sample)
            window.openSample();
        if (!arguments.files.isEmpty())
            window.takeFiles(arguments.files);
    });
    return QApplication::exec();
}
