// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QPointer>
#include <QTranslator>

#include <vector>

using namespace Qt::StringLiterals;

namespace duibiao::wording {

namespace {

struct Installed
{
    QString language = u"en"_s;
    std::vector<QPointer<QTranslator>> translators; ///< owned by the application
};

Installed& installed()
{
    static Installed state;
    return state;
}

/// A language without such a file, as English for Qt's own texts, speaks the source's words.
void install(const QString& file, const QString& folder)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(file, folder) && QCoreApplication::installTranslator(translator))
        installed().translators.emplace_back(translator);
    else
        delete translator;
}

} // namespace

QStringList languages()
{
    return {u"zh_CN"_s, u"en"_s};
}

QString systemLanguage()
{
    const QStringList preferred = QLocale::system().uiLanguages();
    const bool chinese = !preferred.isEmpty() && preferred.front().startsWith(u"zh"_s);
    return chinese ? u"zh_CN"_s : u"en"_s;
}

bool useLanguage(const QString& language)
{
    if (!languages().contains(language))
        return false;
    for (const QPointer<QTranslator>& translator : installed().translators)
        delete translator.data(); // takes itself out of the application
    installed().translators.clear();
    installed().language = language;
    QLocale::setDefault(QLocale(language));
    install(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"duibiao_"_s + language, u":/i18n"_s);
    return true;
}

QString currentLanguage()
{
    return installed().language;
}

} // namespace duibiao::wording
