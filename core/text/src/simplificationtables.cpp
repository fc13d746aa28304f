// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simplificationtables.h"

#include <QLoggingCategory>

#include <algorithm>
#include <numeric>
#include <opencc/Config.hpp>
#include <opencc/Conversion.hpp>
#include <opencc/ConversionChain.hpp>
#include <opencc/Converter.hpp>
#include <opencc/Dict.hpp>
#include <opencc/DictEntry.hpp>
#include <opencc/Lexicon.hpp>

namespace duibiao::text {
namespace {

Q_LOGGING_CATEGORY(script, "duibiao.text.script")

QHash<QString, QString> readLexicons()
{
    QHash<QString, QString> entries;
    try {
        const opencc::ConverterPtr converter = opencc::Config().NewFromFile("t2s.json");
        for (const auto& conversion : converter->GetConversionChain()->GetConversions()) {
            const opencc::LexiconPtr lexicon = conversion->GetDict()->GetLexicon();
            for (const auto& entry : *lexicon) {
                entries.insert(QString::fromStdString(entry->Key()),
                               QString::fromStdString(entry->GetDefault()));
            }
        }
    } catch (const std::exception& e) {
        qCWarning(script, "OpenCC's dictionaries cannot be read: %s", e.what());
    }
    return entries;
}

} // namespace

SimplificationTables::SimplificationTables() : m_characters(0x10000)
{
    std::iota(m_characters.begin(), m_characters.end(), char16_t(0));
    const QHash<QString, QString> entries = readLexicons();
    readCharacters(entries);
    readPhrases(entries);
}

const SimplificationTables& SimplificationTables::instance()
{
    static const SimplificationTables tables;
    return tables;
}

void SimplificationTables::readCharacters(const QHash<QString, QString>& entries)
{
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        if (entry.key().size() == 1 && entry.value().size() == 1)
            m_characters[entry.key()[0].unicode()] = entry.value()[0].unicode();
    }
}

void SimplificationTables::readPhrases(const QHash<QString, QString>& entries)
{
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        const QString& traditional = entry.key();
        if (traditional.size() < 2 || traditional.size() != entry.value().size())
            continue;
        for (qsizetype at = 0; at < traditional.size(); ++at) {
            if (entry.value()[at] != simplified(traditional[at])) {
                m_phrases[traditional[at]].push_back({traditional, at, entry.value()[at]});
                m_inPhrases.insert(traditional[at].unicode());
            }
        }
    }
    for (std::vector<Phrase>& phrases : m_phrases) {
        std::sort(phrases.begin(), phrases.end(), [](const Phrase& a, const Phrase& b) {
            return a.traditional.size() != b.traditional.size()
                       ? a.traditional.size() > b.traditional.size()
                       : a.traditional < b.traditional;
        });
    }
}

const std::vector<SimplificationTables::Phrase>*
SimplificationTables::phrasesAround(QChar traditional) const
{
    if (!m_inPhrases.contains(traditional.unicode()))
        return nullptr;
    const auto found = m_phrases.constFind(traditional);
    return found == m_phrases.constEnd() ? nullptr : &*found;
}

} // namespace duibiao::text
