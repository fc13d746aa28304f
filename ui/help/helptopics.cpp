// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helptopics.h"

#include <QAction>
#include <QFile>
#include <QKeySequence>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

namespace {

QString contentsOf(const QString& name)
{
    QFile file(u":/duibiao/help/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString keyOf(const QAction& action)
{
    return action.shortcut().toString(QKeySequence::NativeText).toHtmlEscaped();
}

QString tableOfKeys(const QList<QAction*>& actions)
{
    QString rows;
    for (const QAction* action : actions) {
        if (action->shortcut().isEmpty())
            continue;
        const QString what = action->statusTip().isEmpty() ? action->text() : action->statusTip();
        rows +=
            u"<tr><td><b>%1</b></td><td>%2</td></tr>"_s.arg(keyOf(*action), what.toHtmlEscaped());
    }
    return u"<table cellspacing=\"0\" cellpadding=\"4\">"_s + rows + u"</table>"_s;
}

} // namespace

QStringList helpTopics()
{
    return contentsOf(u"topics.txt"_s).split(u'\n', Qt::SkipEmptyParts);
}

QString helpPage(const QString& topic, const QString& language)
{
    return contentsOf(language + u'/' + topic + u".html"_s);
}

QString helpTitle(const QString& page)
{
    const QString open = u"<title>"_s;
    const qsizetype begin = page.indexOf(open);
    const qsizetype end = page.indexOf(u"</title>"_s, begin);
    return begin < 0 || end < 0 ? QString()
                                : page.sliced(begin + open.size(), end - begin - open.size());
}

QString helpTopicOf(const QAction* showsPage)
{
    constexpr auto prefix = "actionShow"_L1;
    const QString name = showsPage ? showsPage->objectName() : QString();
    return name.startsWith(prefix) ? name.sliced(prefix.size()).toLower() : QString();
}

QString withKeys(const QString& page, const QList<QAction*>& actions)
{
    QString filled = page;
    for (const QAction* action : actions) {
        if (!action->objectName().isEmpty())
            filled.replace(u'{' + action->objectName() + u'}', keyOf(*action));
    }
    return filled.replace(u"{keys}"_s, tableOfKeys(actions));
}

} // namespace duibiao::ui
