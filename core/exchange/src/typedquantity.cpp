// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/typedquantity.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace duibiao::exchange {

using namespace Qt::StringLiterals;

namespace {

struct BoundWord
{
    QString word;
    Bound bound = Bound::Exact;
    bool behind = false;    ///< stands behind the number or its unit
    bool fromBelow = false; ///< Quantity::approachesFromBelow
};

/// The words the reader knows too, longest first: 不少于 before 少于.
const std::vector<BoundWord>& boundWords()
{
    static const std::vector<BoundWord> words = [] {
        std::vector<BoundWord> found{{u">="_s, Bound::AtLeast},
                                     {u"<="_s, Bound::AtMost},
                                     {u"≈"_s, Bound::About},
                                     {u"~"_s, Bound::About},
                                     {u"="_s, Bound::Exact}};
        QFile file(u":/duibiao/lexicon/bounds.tsv"_s);
        if (!file.open(QIODevice::ReadOnly))
            return found;
        const QString text = QString::fromUtf8(file.readAll());
        for (const QStringView line : QStringView(text).tokenize(u'\n')) {
            const QList<QStringView> fields = line.split(u'\t');
            const auto bound =
                fields.size() < 3 ? std::nullopt : boundFromCode(fields[1]); // not the heading
            const QStringView note = fields.value(3);
            if (line.startsWith(u'#') || !bound || note == u"bare"_s)
                continue;
            for (const QStringView word : fields[0].split(u'|'))
                found.push_back(
                    {word.toString(), *bound, fields[2] == u"after"_s, note == u"below"_s});
        }
        std::ranges::stable_sort(found, std::ranges::greater{},
                                 [](const BoundWord& each) { return each.word.size(); });
        return found;
    }();
    return words;
}

/// Takes a bound word off the beginning or the end of the text.
const BoundWord* takeBound(QStringView& text, bool behind, bool fromEnd)
{
    for (const BoundWord& each : boundWords()) {
        const qsizetype size = each.word.size();
        if (each.behind != behind ||
            !(fromEnd ? text.endsWith(each.word) : text.startsWith(each.word)))
            continue;
        text = (fromEnd ? text.chopped(size) : text.sliced(size)).trimmed();
        return &each;
    }
    return nullptr;
}

/// The power of ten of 万, 亿 and 千; 0 for nothing.
int powerOf(const QString& multiplier)
{
    int power = 0;
    for (const QChar character : multiplier)
        power += character == u'亿' ? 8 : character == u'万' ? 4 : 3;
    return power;
}

/// 20.6万座 into value, resolution and unit.
std::optional<Quantity> readAmount(QStringView text)
{
    static const QRegularExpression pattern(
        u"^([-+]?\\d[\\d,]*(?:\\.\\d+)?)\\s*([千万]?亿|[千万]?)\\s*([^\\d\\s,.]{0,12})$"_s);
    const QRegularExpressionMatch match = pattern.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    QString digits = match.captured(1).remove(u',');
    if (digits.startsWith(u'+'))
        digits.remove(0, 1);
    const int power = powerOf(match.captured(2));
    const auto point = digits.indexOf(u'.');
    const int decimals = point < 0 ? 0 : static_cast<int>(digits.size() - point - 1);
    const std::optional<Decimal> written = Decimal::parse(digits);
    const auto value = written ? written->shifted(power) : std::nullopt;
    const auto resolution = Decimal::fromParts(1, decimals - power);
    if (!value || !resolution)
        return std::nullopt;
    Quantity quantity;
    quantity.value = *value;
    quantity.resolution = *resolution;
    quantity.unit = match.captured(3);
    return quantity;
}

/// Full-width digits and signs as half-width ones; the dash variants that count as minus too.
QString unified(const QString& typed)
{
    QString text = typed.normalized(QString::NormalizationForm_KC).trimmed();
    text.replace(u'−', u'-');
    return text;
}

} // namespace

std::optional<Quantity> quantityFromTyped(const QString& typed, const Quantity& before)
{
    const QString text = unified(typed);
    QStringView rest = text;
    const BoundWord* bound = takeBound(rest, false, false);
    const BoundWord* last = takeBound(rest, true, true); // 20万座以上, 500余
    std::optional<Quantity> quantity = readAmount(rest);
    if (!quantity)
        return std::nullopt;
    QStringView unit = quantity->unit;
    const BoundWord* inside = takeBound(unit, true, false); // 500余所
    quantity->unit = unit.toString();
    for (const BoundWord* later : {inside, last})
        bound = later ? later : bound;
    quantity->bound = bound ? bound->bound : before.bound;
    quantity->approachesFromBelow = bound ? bound->fromBelow : before.approachesFromBelow;
    quantity->literal = text;
    if (quantity->unit.isEmpty()) {
        quantity->unit = before.unit;
        // 500余所, but 20万座以上: a longer bound word stands behind the unit
        const bool between = last && last->word.size() > 1;
        quantity->literal.insert(text.size() - (between ? last->word.size() : 0), before.unit);
    }
    return quantity;
}

std::optional<Quantity> quantityIn(const QString& words, const Quantity& before)
{
    static const QRegularExpression number(u"\\d[\\d,]*(?:\\.\\d+)?\\s*(?:[千万]?亿|[千万]?)"_s);
    static const QRegularExpression unitSign(u"[^\\d\\s\\p{P}]|%"_s);
    const QString text = unified(words);
    const QRegularExpressionMatch match = number.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    QStringView ahead = QStringView(text).first(match.capturedStart());
    const BoundWord* bound = takeBound(ahead, false, true);
    const qsizetype begin = match.capturedStart() - (bound ? bound->word.size() : 0);
    QStringView rest = QStringView(text).sliced(match.capturedEnd());
    const qsizetype after = rest.size();
    const bool bounded = takeBound(rest, true, false) != nullptr; // 500余所
    if (!rest.isEmpty() && unitSign.match(rest.first(1).toString()).hasMatch())
        rest = rest.sliced(1);
    if (!bounded)
        static_cast<void>(takeBound(rest, true, false));
    const qsizetype end = match.capturedEnd() + after - rest.size();
    return quantityFromTyped(text.sliced(begin, end - begin), before);
}

} // namespace duibiao::exchange
