// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numeral.h"

#include "digit.h"

using namespace Qt::StringLiterals;

namespace duibiao::reading {

namespace {

using text::Span;

/// Power of ten of 十百千 (1..3), of 万 and 亿 (4, 8); 0 for anything else.
int unitPower(QChar c)
{
    switch (c.unicode()) {
    case u'十':
        return 1;
    case u'百':
        return 2;
    case u'千':
        return 3;
    case u'万':
        return 4;
    case u'亿':
        return 8;
    default:
        return 0;
    }
}

bool isMoreWord(QChar c)
{
    return c == u'多' || c == u'余' || c == u'几';
}

qint64 power10(int exponent)
{
    qint64 result = 1;
    for (int i = 0; i < exponent; ++i)
        result *= 10;
    return result;
}

QChar charAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() ? text[at] : QChar();
}

/// 以上, 左右 or the end behind 1/3.
bool standsForShare(QStringView text, qsizetype at)
{
    return at >= text.size() || text.sliced(at).startsWith(u"以上") ||
           QStringView(u"。,;").contains(text[at]);
}

/// Arabic digits with grouping commas and a decimal point; `end` is moved behind them.
std::optional<Decimal> readDigits(QStringView text, qsizetype& end, int& decimals)
{
    QString plain;
    qsizetype i = end;
    decimals = 0;
    while (isDigit(charAt(text, i)))
        plain += text[i++];
    const auto groupFollows = [&] {
        const QChar comma = charAt(text, i);
        return (comma == u',' || comma == u'\uFF0C') && isDigit(charAt(text, i + 1)) &&
               isDigit(charAt(text, i + 2)) && isDigit(charAt(text, i + 3)) &&
               !isDigit(charAt(text, i + 4));
    };
    if (plain.size() <= 3 && !plain.startsWith(u'0')) {
        while (groupFollows()) {
            plain += text.sliced(i + 1, 3);
            i += 4;
        }
    }
    const QChar point = charAt(text, i);
    if ((point == u'.' || point == u'\uFF0E' || point == u'。') && isDigit(charAt(text, i + 1))) {
        plain += u'.';
        for (++i; isDigit(charAt(text, i)); ++i, ++decimals)
            plain += text[i];
    }
    end = i;
    return plain.size() > 18 ? std::nullopt : Decimal::parse(plain);
}

/// Multipliers behind a number: 万, 亿, 千万, 万亿, 百; how many places they shift.
int readMultipliers(QStringView text, qsizetype& end)
{
    int places = 0;
    qsizetype i = end;
    if (charAt(text, i) == u' ' && unitPower(charAt(text, i + 1)) >= 4)
        ++i;
    while (const int power = unitPower(charAt(text, i))) {
        places += power;
        ++i;
        end = i;
    }
    return places;
}

std::optional<Numeral> readArabic(QStringView text, qsizetype at)
{
    Numeral numeral;
    qsizetype end = at;
    int decimals = 0;
    const auto first = readDigits(text, end, decimals);
    if (!first)
        return std::nullopt;
    if (isMoreWord(charAt(text, end)) && unitPower(charAt(text, end + 1)) >= 4) {
        numeral.more = true;
        ++end;
    }
    const int places = readMultipliers(text, end);
    const auto value = first->shifted(places);
    if (!value)
        return std::nullopt;
    numeral.value = *value;
    numeral.resolution = Decimal::fromParts(1, decimals - places).value_or(Decimal(1));
    numeral.places = places;
    // 3万4000, 25万6千, 1亿2000万
    if (numeral.multiplied() && decimals == 0 && isDigit(charAt(text, end))) {
        qsizetype restEnd = end;
        const auto rest = readDigits(text, restEnd, decimals);
        const int restPlaces = rest ? readMultipliers(text, restEnd) : 0;
        const auto added = rest ? rest->shifted(restPlaces) : std::nullopt;
        if (added && *added < Decimal(power10(places)) && numeral.value.plus(*added)) {
            numeral.value = *numeral.value.plus(*added);
            numeral.resolution = Decimal::fromParts(1, decimals - restPlaces).value_or(Decimal(1));
            end = restEnd;
        }
    }
    numeral.span = {at, end};
    return numeral;
}

/// A Chinese number in the making: 一万五千亿 is ((1万 + 5千)) 亿.
struct ChineseSum
{
    qint64 total = 0;   ///< sections closed by 万 or 亿
    qint64 section = 0; ///< below 万
    int digit = -1;     ///< waiting for its unit
    int lastPower = 0;
    bool overflow = false;

    void closeDigit(qint64 unit)
    {
        section += (digit < 0 ? 1 : digit) * unit;
        digit = -1;
    }
    void close(int power)
    {
        qint64 sum = section + (digit > 0 ? digit : 0);
        if (sum == 0 && total == 0)
            sum = 1; // 万余 and 亿 say one of it
        // 五千亿 after 一万 multiplies all that stands so far.
        total = power == 8 ? (total + sum) : total + sum * power10(power);
        if (power == 8) {
            overflow = overflow || total > 90'000'000'000LL;
            total *= overflow ? 1 : power10(8);
        }
        section = 0;
        digit = -1;
    }
    [[nodiscard]] qint64 value() const { return total + section + (digit > 0 ? digit : 0); }
};

bool isChineseNumberChar(QChar c)
{
    return chineseDigit(c) >= 0 || unitPower(c) > 0 || c == u'廿' || c == u'卅';
}

/// 二〇二三 and 三四: digits only.
std::optional<Numeral> readDigitString(QStringView text, qsizetype at, qsizetype end)
{
    Numeral numeral;
    numeral.span = {at, end};
    const int first = chineseDigit(text[at]);
    const int second = chineseDigit(text[at + 1]);
    if (end - at == 2 && first > 0 && second == first + 1) {
        numeral.shape = Numeral::Shape::Chinese;
        numeral.value = Decimal(first);
        numeral.valueMax = Decimal(second);
        return numeral;
    }
    if (end - at > 12)
        return std::nullopt;
    qint64 value = 0;
    for (qsizetype i = at; i < end; ++i)
        value = value * 10 + chineseDigit(text[i]);
    numeral.shape = Numeral::Shape::DigitString;
    numeral.value = Decimal(value);
    return numeral;
}

/// 九十九点九: the digits behind 点; `end` is moved behind them.
void readDecimals(QStringView text, qsizetype& end, Numeral& numeral)
{
    static constexpr int longest = 6;
    if (charAt(text, end) != u'点' || chineseDigit(charAt(text, end + 1)) < 0 ||
        numeral.multiplied())
        return;
    qint64 coefficient = numeral.value.coefficient();
    int scale = 0;
    for (++end; chineseDigit(charAt(text, end)) >= 0 && scale < longest; ++end, ++scale)
        coefficient = coefficient * 10 + chineseDigit(text[end]);
    numeral.value = Decimal::fromParts(coefficient, scale).value_or(numeral.value);
    numeral.resolution = Decimal::fromParts(1, scale).value_or(Decimal(1));
}

std::optional<Numeral> readChinese(QStringView text, qsizetype at)
{
    qsizetype digitsEnd = at;
    while (chineseDigit(charAt(text, digitsEnd)) >= 0)
        ++digitsEnd;
    if (digitsEnd - at >= 2 && text[at] != u'零' && unitPower(charAt(text, digitsEnd)) == 0)
        return readDigitString(text, at, digitsEnd);

    Numeral numeral;
    ChineseSum sum;
    qsizetype i = at;
    int finest = 0;
    bool onlyUnits = true;
    for (; i < text.size(); ++i) {
        const QChar c = text[i];
        const int power = unitPower(c);
        if (const int digit = chineseDigit(c); digit >= 0) {
            sum.digit = digit;
            finest = 0;
            onlyUnits = false;
        } else if (c == u'廿' || c == u'卅') {
            sum.section += c == u'廿' ? 20 : 30;
            onlyUnits = false;
        } else if (power >= 4) {
            sum.close(power);
            finest = power;
            numeral.places = power;
        } else if (power > 0) {
            sum.closeDigit(power10(power));
            finest = power;
        } else if (isMoreWord(c) && i > at && !numeral.more &&
                   unitPower(charAt(text, i + 1)) >= 4) {
            numeral.more = true;
        } else {
            break;
        }
    }
    if (sum.overflow)
        return std::nullopt;
    numeral.shape =
        onlyUnits && text[at] != u'十' ? Numeral::Shape::BareUnit : Numeral::Shape::Chinese;
    numeral.value = Decimal(sum.value());
    numeral.resolution = numeral.multiplied() ? Decimal(power10(finest)) : Decimal(1);
    readDecimals(text, i, numeral);
    numeral.span = {at, i};
    return numeral;
}

std::optional<Numeral> readAny(QStringView text, qsizetype at)
{
    const QChar c = charAt(text, at);
    if (isDigit(c))
        return readArabic(text, at);
    return isChineseNumberChar(c) ? readChinese(text, at) : std::nullopt;
}

/// 百分之九十, 五分之一: the numerator behind 分之.
std::optional<Numeral> readFraction(QStringView text, const Numeral& denominator)
{
    const qsizetype word = denominator.span.end;
    if (charAt(text, word) != u'分' || charAt(text, word + 1) != u'之' ||
        denominator.value.isZero())
        return std::nullopt;
    auto numerator = readAny(text, word + 2);
    if (!numerator)
        return std::nullopt;
    const auto hundredfold = numerator->value.shifted(2);
    const auto share = hundredfold ? hundredfold->dividedBy(denominator.value, 4) : std::nullopt;
    if (!share)
        return std::nullopt;
    numerator->span.begin = denominator.span.begin;
    numerator->value = *share;
    numerator->shape = Numeral::Shape::Proportion;
    if (denominator.value != Decimal(100))
        numerator->resolution = Decimal(1);
    return numerator;
}

/// 1/3的学校: both small, the share below one, no date and no list behind it.
bool readSlashFraction(QStringView text, Numeral& numeral)
{
    const qsizetype slash = numeral.span.end;
    static const Decimal largest(10);
    if (numeral.shape != Numeral::Shape::Arabic || charAt(text, slash) != u'/' ||
        !isDigit(charAt(text, slash + 1)) || charAt(text, numeral.span.begin - 1) == u'/')
        return false;
    const auto below = readArabic(text, slash + 1);
    if (!below || !(numeral.value < below->value) || largest < below->value ||
        numeral.value.isZero() || charAt(text, below->span.end) == u'/' ||
        (charAt(text, below->span.end) != u'的' && !standsForShare(text, below->span.end)))
        return false;
    const auto hundredfold = numeral.value.shifted(2);
    const auto share = hundredfold ? hundredfold->dividedBy(below->value, 4) : std::nullopt;
    if (!share)
        return false;
    numeral.value = *share;
    numeral.shape = Numeral::Shape::Proportion;
    numeral.span.end = below->span.end;
    return true;
}

/// 八成, 七成五: tenths, unless 成 begins a word (成立, 成果).
bool readTenths(QStringView text, Numeral& numeral)
{
    static constexpr QStringView wordsAfter = u"立为员果长功效绩年人分本套交就熟品规群";
    const qsizetype at = numeral.span.end;
    if (charAt(text, at) != u'成' || numeral.shape != Numeral::Shape::Chinese ||
        numeral.value >= Decimal(10) || wordsAfter.contains(charAt(text, at + 1)))
        return false;
    numeral.span.end = at + 1;
    numeral.value = numeral.value.shifted(1).value_or(numeral.value);
    numeral.resolution = Decimal(10);
    numeral.shape = Numeral::Shape::Proportion;
    if (const int half = chineseDigit(charAt(text, at + 1)); half > 0) {
        numeral.value = numeral.value.plus(Decimal(half)).value_or(numeral.value);
        numeral.resolution = Decimal(1);
        ++numeral.span.end;
    }
    return true;
}

} // namespace

int chineseDigit(QChar c)
{
    switch (c.unicode()) {
    case u'零':
    case u'〇':
        return 0;
    case u'一':
        return 1;
    case u'二':
    case u'两':
        return 2;
    case u'三':
        return 3;
    case u'四':
        return 4;
    case u'五':
        return 5;
    case u'六':
        return 6;
    case u'七':
        return 7;
    case u'八':
        return 8;
    case u'九':
        return 9;
    default:
        return -1;
    }
}

bool beginsNumeral(QChar c)
{
    return isDigit(c) || (c.unicode() >= 0x3007 && isChineseNumberChar(c));
}

std::optional<Numeral> readNumeral(QStringView text, qsizetype at)
{
    auto numeral = readAny(text, at);
    if (!numeral)
        return std::nullopt;
    if (auto fraction = readFraction(text, *numeral))
        return fraction;
    if (readTenths(text, *numeral) || readSlashFraction(text, *numeral))
        return numeral;
    // 十几个, 三十几人: the word stands where a digit would.
    if (numeral->shape == Numeral::Shape::Chinese && charAt(text, numeral->span.end) == u'几' &&
        unitPower(text[numeral->span.end - 1]) > 0) {
        numeral->more = true;
        ++numeral->span.end;
    }
    return numeral;
}

} // namespace duibiao::reading
