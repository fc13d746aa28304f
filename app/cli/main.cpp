// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/fontlist.h"
#include "verbs.h"
#include "wording/language.h"

#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>

using namespace Qt::StringLiterals;

namespace duibiao::cli {

namespace {

struct Verb
{
    QLatin1StringView name;
    Exit (*run)(const QStringList&);
};

constexpr std::array verbs = {
    Verb{"extract"_L1, extract},          Verb{"import"_L1, importReports},
    Verb{"compare"_L1, compareWorkspace}, Verb{"check"_L1, checkWorkspace},
    Verb{"coverage"_L1, showCoverage},    Verb{"export"_L1, exportWorkspace},
    Verb{"ledger"_L1, takeLedger},        Verb{"accuracy"_L1, showAccuracy},
    Verb{"reread"_L1, rereadReports},     Verb{"lessons"_L1, showLessons},
};

QString usage()
{
    return Words::tr(
        "Usage: duibiao-cli VERB [options]\n"
        "\n"
        "  extract FILE...             read reports, print what they say, store nothing\n"
        "  import -w WORKSPACE FILE... read reports and store them\n"
        "  compare -w WORKSPACE        set goals beside outcomes\n"
        "  check -w WORKSPACE          tell what does not fit\n"
        "  coverage -w WORKSPACE       tell what is there and what is missing\n"
        "  export -w WORKSPACE -o FILE write .xlsx, .csv, .pdf, .docx or .odt\n"
        "  ledger -w WORKSPACE FILE    tell what an edited workbook would change\n"
        "  accuracy -w WORKSPACE       tell how right the reading was\n"
        "  reread -w WORKSPACE         tell what would be read differently now\n"
        "  lessons -w WORKSPACE        list what corrections taught\n"
        "\n"
        "duibiao-cli VERB --help tells the options of a verb.\n");
}

/// Before anything is said, and before the verb's own parser, whose words need it.
void chooseLanguage(const QStringList& arguments)
{
    QString language = wording::systemLanguage();
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == u"--language"_s && i + 1 < arguments.size())
            language = arguments[i + 1];
        else if (arguments[i].startsWith(u"--language="_s))
            language = arguments[i].mid(11);
    }
    if (!wording::useLanguage(language)) // the parser says what is wrong with it
        wording::useLanguage(wording::systemLanguage());
}

Exit run(QStringList arguments)
{
    chooseLanguage(arguments);
    const QString name = arguments.value(1);
    if (name == u"--version"_s || name == u"-v"_s)
        return print("duibiao-cli " DUIBIAO_VERSION "\n");
    if (name == u"--help"_s || name == u"-h"_s)
        return print(usage().toUtf8());
    const auto* const verb =
        std::ranges::find_if(verbs, [&name](const Verb& v) { return name == v.name; });
    if (verb == verbs.end()) {
        complain(name.isEmpty() ? Words::tr("No verb is given.")
                                : Words::tr("There is no verb “%1”.").arg(name));
        complain(Words::tr("Try: duibiao-cli --help"));
        return Exit::BadCall;
    }
    arguments.removeAt(1);
    return verb->run(arguments);
}

/// Sheets are painted with fonts, which need the graphical part of Qt, though no display.
bool needsFonts(int argc, char* argv[])
{
    const bool writes = argc > 1 && qstrcmp(argv[1], "export") == 0; // what is read needs none
    return writes && std::any_of(argv, argv + argc, [](const char* argument) {
               const QByteArray name = QByteArray(argument).toLower();
               return name.endsWith(".pdf") || name.endsWith(".docx") || name.endsWith(".odt");
           });
}

/// Without a session, as in a script, Qt would complain that there is no folder for sockets.
std::unique_ptr<QTemporaryDir> sessionFolder()
{
    if (qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        return {};
    auto folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", folder->path().toLocal8Bit());
    return folder;
}

/// Does not come back: all that was written is closed by then, and to take the graphical part of Qt
/// down piece by piece would take as long as to paint a page.
[[noreturn]] void runWithFonts(int argc, char* argv[])
{
    const auto list = paper::readFontList();
    auto folder = sessionFolder();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const auto fonts = paper::fillFontDatabase(list);
    const Exit exit = run(QCoreApplication::arguments());
    folder.reset();
    std::quick_exit(static_cast<int>(exit));
}

} // namespace

} // namespace duibiao::cli

int main(int argc, char* argv[])
{
    QCoreApplication::setApplicationName(u"duibiao-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DUIBIAO_VERSION));
    if (duibiao::cli::needsFonts(argc, argv))
        duibiao::cli::runWithFonts(argc, argv);
    const QCoreApplication application(argc, argv);
    return static_cast<int>(duibiao::cli::run(QCoreApplication::arguments()));
}
