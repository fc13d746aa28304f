// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "noise.h"

#include "advertisement.h"
#include "characters.h"
#include "pinyin.h"

#include <algorithm>
#include <optional>

namespace duibiao::text {
namespace {

QChar closerOf(QChar c)
{
    switch (c.unicode()) {
    case u'(':
        return u')';
    case u'[':
        return u']';
    case u'{':
        return u'}';
    case u'【':
        return u'】';
    default:
        return {};
    }
}

/// Copies a text and looks back whenever something closes, so that each decision is made on what is
/// clean already: a second run finds nothing left to do.
class NoiseFilter
{
public:
    NoiseFilter(const TracedText& text, std::vector<Noise>& noise) : m_in(text), m_noise(noise)
    {
        m_out.reserve(text.size());
    }

    TracedText run()
    {
        for (m_at = 0; m_at < m_in.size(); ++m_at)
            take(m_in[m_at]);
        closeAccount();
        return std::move(m_out);
    }

private:
    struct Bracket
    {
        qsizetype at = 0; ///< in m_out
        QChar closer;
        bool advertises = false; ///< something was taken out of it
    };

    void take(QChar c)
    {
        if (isAccountCharacter(c)) {
            ++m_accountLength;
        } else {
            closeAccount();
            m_accountLength = 0;
        }
        if (c == u'\n') {
            m_brackets.clear();
            m_lineBegin = m_out.size() + 1;
        } else if (const QChar closer = closerOf(c); !closer.isNull()) {
            m_brackets.push_back({m_out.size(), closer});
        } else if (c == u')' || c == u']' || c == u'}' || c == u'】') {
            if (closeBracket(c))
                return;
        }
        m_out.append(c, m_in.from(m_at));
    }

    /// Whether what the bracket holds was noise, and is gone.
    bool closeBracket(QChar c)
    {
        // Deeper than this nobody nests: what is still open there was never meant to close.
        constexpr qsizetype deepest = 16;
        const auto last =
            m_brackets.rbegin() + std::min<qsizetype>(deepest, qsizetype(m_brackets.size()));
        const auto match = std::find_if(
            m_brackets.rbegin(), last, [&](const Bracket& bracket) { return bracket.closer == c; });
        if (match == last)
            return false;
        const Bracket bracket = *match;
        m_brackets.erase(std::prev(match.base()), m_brackets.end());
        const std::optional<NoiseKind> kind = kindOf(bracket);
        if (!kind)
            return false;
        remove(*kind, bracket.at, m_in.from(m_at) + 1);
        return true;
    }

    std::optional<NoiseKind> kindOf(const Bracket& bracket) const
    {
        constexpr qsizetype longestNoise = 160;
        const QStringView content = m_out.view(bracket.at + 1, m_out.size());
        if (content.size() > longestNoise)
            return std::nullopt;
        if (const qsizetype ideographs = ideographsBefore(bracket.at); ideographs > 0) {
            const QStringView before = m_out.view(bracket.at - ideographs, bracket.at);
            if (content.trimmed() == u"?" || isPinyinGloss(content, before))
                return NoiseKind::Pinyin;
        }
        if (bracket.advertises || isAdvertisement(content))
            return NoiseKind::Advertisement;
        return std::nullopt;
    }

    qsizetype ideographsBefore(qsizetype at) const
    {
        constexpr qsizetype enough = 16;
        qsizetype count = 0;
        while (count < enough && at - count > m_lineBegin && isIdeograph(m_out[at - count - 1]))
            ++count;
        return count;
    }

    /// A number or name has ended: was it the account of an advertisement without brackets?
    void closeAccount()
    {
        constexpr qsizetype reach = 96;
        if (m_accountLength < shortestAccount || m_out.size() <= m_lineBegin)
            return;
        const qsizetype from = std::max(m_lineBegin, m_out.size() - reach);
        const qsizetype begin = advertisementBegin(m_out.view(from, m_out.size()));
        if (begin < 0)
            return;
        const qsizetype end = m_out.from(m_out.size() - 1) + 1;
        remove(NoiseKind::Advertisement, from + begin, end);
        while (!m_brackets.empty() && m_brackets.back().at >= m_out.size())
            m_brackets.pop_back();
        if (!m_brackets.empty())
            m_brackets.back().advertises = true;
    }

    /// Takes back what was copied since `begin`; what was noted of it becomes part of the note.
    void remove(NoiseKind kind, qsizetype begin, qsizetype originalEnd)
    {
        const Span original{m_out.from(begin), originalEnd};
        while (!m_noise.empty() && m_noise.back().original.begin >= original.begin)
            m_noise.pop_back();
        m_noise.push_back({kind, original, 0, {}});
        m_out.truncate(begin);
        m_accountLength = 0;
        while (m_accountLength < shortestAccount && m_accountLength < m_out.size() &&
               isAccountCharacter(m_out[m_out.size() - m_accountLength - 1]))
            ++m_accountLength;
    }

    const TracedText& m_in;
    std::vector<Noise>& m_noise;
    TracedText m_out;
    std::vector<Bracket> m_brackets; ///< open on this line
    qsizetype m_at = 0;
    qsizetype m_lineBegin = 0;
    qsizetype m_accountLength = 0;
};

} // namespace

TracedText withoutNoise(const TracedText& text, std::vector<Noise>& noise)
{
    return NoiseFilter(text, noise).run();
}

} // namespace duibiao::text
