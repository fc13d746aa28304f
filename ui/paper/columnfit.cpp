// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnfit.h"

#include <algorithm>

namespace duibiao::paper {

namespace {

constexpr double greedy = 1.5;  ///< of its width, what a column may grow to for its cells
constexpr int longestTerm = 5;  ///< characters, of any script
constexpr int longestWord = 16; ///< characters, without Chinese

bool isWhole(const QString& word)
{
    const bool hasHan =
        std::ranges::any_of(word, [](QChar c) { return c.script() == QChar::Script_Han; });
    return !word.isEmpty() && word.size() <= (hasHan ? longestTerm : longestWord);
}

} // namespace

QStringList wholeWords(const QString& text)
{
    QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString& word) { return !isWhole(word); });
    return words;
}

double emsOf(const QString& text)
{
    constexpr double latin = 0.56; // a digit's, a small letter's and a space's share
    double widest = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        double ems = 0;
        for (const QChar c : line)
            ems += c.unicode() >= 0x2000 ? 1 : latin; // ≥ and ； as wide as 万
        widest = std::max(widest, ems);
    }
    return widest;
}

std::vector<double> wishes(const std::vector<double>& widths, const std::vector<double>& needs,
                           const std::vector<double>& filled)
{
    std::vector<double> wishes;
    for (std::size_t i = 0; i < widths.size(); ++i)
        wishes.push_back(std::max(needs[i], std::min(filled[i], greedy * widths[i])));
    return wishes;
}

std::vector<double> fitColumns(std::vector<double> widths, const std::vector<double>& needs)
{
    double wanted = 0;
    double spare = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        wanted += std::max(0.0, needs[i] - widths[i]);
        spare += std::max(0.0, widths[i] - needs[i]);
    }
    if (wanted == 0 || spare == 0)
        return widths;
    const double given = std::min(wanted, spare);
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const double over = widths[i] - needs[i];
        widths[i] -= over > 0 ? over * given / spare : over * given / wanted;
    }
    return widths;
}

} // namespace duibiao::paper
