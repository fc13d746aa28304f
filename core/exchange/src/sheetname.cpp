// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetname.h"

namespace duibiao::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 31;

/// Cut at `length` without leaving half a character, and without an apostrophe at the end.
QString cut(QString name, qsizetype length)
{
    name.truncate(length);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    while (name.endsWith(u'\'') || name.endsWith(u' '))
        name.chop(1);
    return name;
}

} // namespace

QString sheetName(const QString& wish, const QStringList& taken)
{
    QString name = wish.simplified();
    for (QChar& character : name) {
        if (u"[]:*?/\\"_s.contains(character) || character.unicode() < u' ')
            character = u'-';
    }
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    name = cut(name, longest);
    if (name.isEmpty())
        name = u"Sheet"_s;
    QString candidate = name;
    for (int number = 2; taken.contains(candidate, Qt::CaseInsensitive); ++number) {
        const QString suffix = u" ("_s + QString::number(number) + u')';
        candidate = cut(name, longest - suffix.size()) + suffix;
    }
    return candidate;
}

} // namespace duibiao::exchange
