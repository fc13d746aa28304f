// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lexicon.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace duibiao::reading {

/// Cuts the names of the things delivered out of the words around a verb, by the tables
/// milestone_tails and milestone_trims.
class ThingReader
{
public:
    explicit ThingReader(const Lexicon& lexicon);

    /// The things a stretch names: one for each title in 《》 and for each member of a list whose
    /// members are all things. A counted stretch (28个项目) is a figure, no thing, and gives none.
    /// `needs`: groups of nouns, one of which has to end the thing; empty: any.
    [[nodiscard]] QStringList read(QStringView stretch, const QStringList& needs) const;
    /// True where nothing but adverbs and a date stands there (争取下半年尽早).
    /// True for what is built: a school, a centre.
    [[nodiscard]] bool isPlace(const QString& thing) const
    {
        return groupsOf(thing).contains(QLatin1StringView("place"));
    }
    [[nodiscard]] bool isIdle(QStringView stretch) const;
    /// True where the words say that it is done time and again.
    [[nodiscard]] bool isRoutine(QStringView stretch) const;
    /// The part behind a word that parts one thing from another (区教科院获得|课题).
    [[nodiscard]] QStringView afterCut(QStringView stretch) const;

private:
    [[nodiscard]] QStringList listed(QStringView stretch) const;
    [[nodiscard]] bool isGeneric(QStringView thing) const;
    [[nodiscard]] std::vector<QStringView> joinedPair(QStringView stretch) const;
    [[nodiscard]] QString trimmed(QStringView thing) const;
    [[nodiscard]] bool meets(const QString& thing, const QStringList& needs) const;
    [[nodiscard]] QStringList groupsOf(QStringView thing) const;

    const WordTable& m_tails;
    const WordTable& m_trims;
    const WordTable& m_generic;
};

/// True where a count with its unit stands in the stretch: 5所学校, 近600人次. Years are none.
[[nodiscard]] bool holdsCount(QStringView stretch);

} // namespace duibiao::reading
