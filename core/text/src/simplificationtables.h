// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charactersets.h"

#include <QHash>
#include <QString>

#include <vector>

namespace duibiao::text {

/// OpenCC's conversion from traditional to simplified characters, laid out for one-to-one
/// replacement: its converter takes milliseconds a report, a look-up here takes none. Phrases that
/// change the number of UTF-16 units are left to their characters.
class SimplificationTables
{
public:
    /// A word in which the character at `at` does not become what it becomes alone.
    struct Phrase
    {
        QString traditional;
        qsizetype at = 0;
        QChar simplified;
    };

    /// Read from OpenCC's dictionaries once; where they are missing, nothing is converted.
    [[nodiscard]] static const SimplificationTables& instance();

    [[nodiscard]] QChar simplified(QChar c) const { return QChar(m_characters[c.unicode()]); }
    /// Phrases around this character, longest first; null where there are none.
    [[nodiscard]] const std::vector<Phrase>* phrasesAround(QChar traditional) const;

private:
    SimplificationTables();
    void readCharacters(const QHash<QString, QString>& entries);
    void readPhrases(const QHash<QString, QString>& entries);

    std::vector<char16_t> m_characters;
    QHash<QChar, std::vector<Phrase>> m_phrases;
    CharacterSet m_inPhrases; ///< the keys of m_phrases
};

} // namespace duibiao::text
