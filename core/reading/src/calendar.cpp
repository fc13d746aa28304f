// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar.h"

#include "digit.h"
#include "numeral.h"
#include "terms.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace duibiao::reading {

namespace {

using text::Span;

QChar charAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() ? text[at] : QChar();
}

bool standsAt(QStringView text, qsizetype at, QStringView word)
{
    return at >= 0 && at <= text.size() && text.sliced(at).startsWith(word);
}

bool standsBefore(QStringView text, qsizetype end, QStringView word)
{
    return end >= word.size() && text.first(end).endsWith(word);
}

bool isDash(QChar c)
{
    return QStringView(u"-\u2010\u2011\u2013\u2014\u2015~\uFF5E\uFF0D至到").contains(c);
}

/// A whole number of at most `most` digits; `at` moves behind it.
int readNumber(QStringView text, qsizetype& at, int most)
{
    int value = 0;
    qsizetype i = at;
    for (; isDigit(charAt(text, i)) && i - at < most; ++i)
        value = value * 10 + text[i].digitValue();
    if (i == at || isDigit(charAt(text, i)))
        return -1;
    at = i;
    return value;
}

/// 2022 or 二〇二二; `at` moves behind it.
int readYear(QStringView text, qsizetype& at)
{
    qsizetype i = at;
    int year = readNumber(text, i, 4);
    if (year < 0) {
        year = 0;
        for (i = at; i - at < 4 && chineseDigit(charAt(text, i)) >= 0; ++i)
            year = year * 10 + chineseDigit(text[i]);
    }
    if (i - at != 4 || year < 1949 || year > 2099)
        return -1;
    at = i;
    return year;
}

/// Reads one mention at a place; the state of a walk through a text.
class MentionReader
{
public:
    MentionReader(QStringView text, const Period& now, const WordTable& words)
        : m_text(text), m_now(now), m_words(words)
    {
    }

    std::optional<PeriodMention> at(qsizetype begin)
    {
        m_begin = m_at = begin;
        m_mention = {};
        if (!readYears() && !readMonths() && !readWord())
            return std::nullopt;
        m_mention.span = {m_begin, m_at};
        if (m_mention.sense == PeriodMention::Sense::In)
            settleSense();
        return m_mention;
    }

private:
    [[nodiscard]] QChar next() const { return charAt(m_text, m_at); }
    bool take(QStringView word)
    {
        if (!standsAt(m_text, m_at, word))
            return false;
        m_at += word.size();
        return true;
    }

    /// 2022年…, 2020-2022年, 2021-2022学年.
    bool readYears()
    {
        if (isDigit(charAt(m_text, m_begin - 1)))
            return false;
        const int first = readYear(m_text, m_at);
        if (first < 0)
            return false;
        qsizetype behindYear = m_at;
        if (standsAt(m_text, m_at, u"年"))
            ++behindYear;
        if (isDash(charAt(m_text, behindYear))) {
            qsizetype at = behindYear + 1;
            const int last = readYear(m_text, at);
            if (last >= first && standsAt(m_text, at, u"年")) {
                m_at = at + 1;
                m_mention.period = Period::years(first, last);
                m_mention.throughout = take(u"期间") || take(u"间");
                return true;
            }
            if (last >= first) { // 2018-2020届, 2023-2024学年
                m_at = at;
                if (readTerm(first))
                    return true;
                m_mention.period = Period::years(first, last);
                m_mention.sense =
                    take(u"学年") ? PeriodMention::Sense::In : PeriodMention::Sense::Name;
                return true;
            }
        }
        if (readTerm(first))
            return true;
        if (take(u"届") || take(u"级") || take(u"版")) {
            m_mention.period = Period::year(first);
            m_mention.sense = PeriodMention::Sense::Name;
            return true;
        }
        if (charAt(m_text, m_at) == u' ' && charAt(m_text, m_at + 1) == u'年')
            ++m_at;
        const bool named = standsBefore(m_text, m_begin, u"展望") ||
                           standsBefore(m_text, m_begin, u"回望") ||
                           standsBefore(m_text, m_begin, u"回首");
        const bool bare =
            named && (next().isNull() || QStringView(u",\uFF0C").contains(next())); // 展望2023,
        if (!take(u"年") && !bare)
            return false;
        take(u"度");
        return readWithinYear(first);
    }

    /// 2023学年第二学期
    bool readTerm(int schoolYear)
    {
        const qsizetype length = termLength(m_text, m_at);
        if (length > 0)
            m_mention.period = termOf(schoolYear, m_text.sliced(m_at, length));
        m_at += length;
        return length > 0;
    }

    /// What narrows a year: 上半年, 第三季度, 1-9月, 6月30日.
    bool readWithinYear(int year)
    {
        m_mention.period = Period::year(year);
        if (take(u"上半年") || take(u"下半年")) {
            m_mention.period = Period::halfYear(year, m_text[m_at - 3] == u'上' ? 1 : 2);
        } else if (const auto quarter = readQuarter(year)) {
            m_mention.period = *quarter;
        } else if (qsizetype at = m_at; isDigit(next())) {
            readMonthsOf(year);
            m_at = std::max(at, m_at);
        } else {
            takeYearEnd();
        }
        return true;
    }

    /// 2022年底, 今年末; but 2022年底蕴.
    void takeYearEnd()
    {
        if (!standsAt(m_text, m_at, u"底蕴") && !take(u"底"))
            take(u"末");
    }

    std::optional<Period> readQuarter(int year)
    {
        const auto match = m_words.longestMatch(m_text, m_at);
        if (!match || !match->entry->column(0).startsWith(u'Q'))
            return std::nullopt;
        m_at += match->length;
        return relativeYears(match->entry->column(0), year);
    }

    bool readMonths()
    {
        if (!isDigit(charAt(m_text, m_begin)) || isDigit(charAt(m_text, m_begin - 1)) ||
            charAt(m_text, m_begin - 1) == u'.' || !m_now.isValid())
            return false;
        return readMonthsOf(m_now.lastYear());
    }

    /// 6月, 1-9月, 6月30日: a month counts as the period around where that holds it.
    bool readMonthsOf(int year)
    {
        qsizetype at = m_at;
        const int first = readNumber(m_text, at, 2);
        if (first < 1 || first > 12)
            return false;
        if (isDash(charAt(m_text, at)) || standsAt(m_text, at, u"月至") ||
            standsAt(m_text, at, u"月-")) {
            qsizetype lastAt = at + (charAt(m_text, at) == u'月' ? 2 : 1);
            const int last = readNumber(m_text, lastAt, 2);
            if (last < first || last > 12 || charAt(m_text, lastAt) != u'月')
                return false;
            m_at = lastAt + 1;
            take(u"份");
            m_mention.period = Period::months(year, first, year, last);
            return true;
        }
        if (charAt(m_text, at) != u'月')
            return false;
        m_at = at + 1;
        take(u"份");
        readDay(year, first);
        return true;
    }

    void readDay(int year, int month)
    {
        qsizetype at = m_at;
        const int day = readNumber(m_text, at, 2);
        const bool dated = day > 0 &&
                           (charAt(m_text, at) == u'日' || charAt(m_text, at) == u'号') &&
                           QDate(year, month, day).isValid();
        if (dated)
            m_at = at + 1;
        const bool ended = !dated && (take(u"底") || take(u"末"));
        static constexpr int written = 45; // days that a report may be written after its period
        if (!isAsOf(m_begin)) {
            m_mention.ahead = m_now.isValid() && year == m_now.lastYear() &&
                              QDate(year, month, 1) > m_now.lastDay().addDays(written);
            const Period asMonth = Period::month(year, month);
            m_mention.period =
                m_now.isValid() && m_now.contains(asMonth) ? m_now : Period::year(year);
            return;
        }
        m_mention.sense = PeriodMention::Sense::AsOf;
        if (dated)
            m_mention.period = Period::day(QDate(year, month, day));
        else if (ended && m_now.isValid() &&
                 Period::month(year, month).lastDay() == m_now.lastDay())
            m_mention.period = m_now;
        else // no day: as of the period that holds the month
            m_mention.period = m_now.isValid() && m_now.contains(Period::month(year, month))
                                   ? m_now
                                   : Period::month(year, month);
    }

    [[nodiscard]] bool isAsOf(qsizetype begin) const
    {
        return standsBefore(m_text, begin, u"截至") || standsBefore(m_text, begin, u"截止") ||
               standsBefore(m_text, begin, u"截止到") || standsBefore(m_text, begin, u"截至到");
    }

    bool readWord()
    {
        const auto match = m_words.longestMatch(m_text, m_begin);
        if (!match || isDigit(charAt(m_text, m_begin - 1)) ||
            (m_text[m_begin] == u'年' && chineseDigit(charAt(m_text, m_begin - 1)) >= 0))
            return false;
        const QString code = match->entry->column(0);
        m_at += match->length;
        if (isDigit(code.front())) { // 十四五: 2021-2025
            m_mention.period = *Period::parse(code);
            readFiveYears();
            return true;
        }
        if (!m_now.isValid())
            return false;
        if (code.startsWith(u'S')) { // 上学期, but 上学期间
            m_mention.period = standsAt(m_text, m_at, u"间") ? Period() : termFrom(code, m_now);
            take(u"末");
            return m_mention.period.isValid();
        }
        m_mention.period = relativeYears(code, m_now.lastYear());
        if (code.startsWith(u'N') && yearsOf(m_now) == yearsOf(m_mention.period))
            m_mention.period = m_now; // 五年内 in a plan of five years
        if (code == u"Y" || code == u"Y-1" || code == u"Y+1") {
            const int year = m_mention.period.firstYear();
            if (qsizetype at = m_at; isDigit(next()) || standsAt(m_text, m_at, u"上半年") ||
                                     standsAt(m_text, m_at, u"下半年")) {
                readWithinYear(year);
                m_at = std::max(at, m_at);
            } else {
                takeYearEnd();
            }
        }
        return m_mention.period.isValid();
    }

    void readFiveYears()
    {
        if (next() == u'”')
            ++m_at;
        if (charAt(m_text, m_begin - 1) == u'“')
            --m_begin;
        const int first = m_mention.period.firstYear();
        const int last = m_mention.period.lastYear();
        if (take(u"期间") || take(u"时期")) {
            m_mention.throughout = true;
        } else if (take(u"以来")) {
            m_mention.sense = PeriodMention::Sense::Since;
            const int now = m_now.isValid() ? m_now.lastYear() : last;
            m_mention.period = Period::years(first, std::clamp(now, first, last));
        } else if (take(u"末") || take(u"末期")) {
            m_mention.period = Period::year(last);
            m_mention.throughout = true;
        } else {
            m_mention.sense = PeriodMention::Sense::Name;
        }
    }

    [[nodiscard]] static int yearsOf(const Period& run) { return run.lastYear() - run.firstYear(); }

    /// 2021年建成的12所学校: the time tells which ones, not when.
    [[nodiscard]] bool tellsWhich(qsizetype end) const
    {
        static constexpr qsizetype longest = 8;
        for (qsizetype at = end + 1; at < std::min(m_text.size() - 1, end + longest); ++at) {
            if (QStringView(u",\uFF0C、;\uFF1B。").contains(m_text[at]) || isDigit(m_text[at]))
                return false;
            if (m_text[at] == u'的')
                return isDigit(m_text[at + 1]);
        }
        return false;
    }

    /// 比2020年, 较上年; but 占比2025年达到, 生师比2025年降至.
    [[nodiscard]] bool comparesBefore(qsizetype begin) const
    {
        const QChar word = charAt(m_text, begin - 1);
        const bool share =
            word == u'比' && QStringView(u"占师生").contains(charAt(m_text, begin - 2));
        return QStringView(u"比较同").contains(word) && !share;
    }

    /// Words around a time that turn its sense.
    void settleSense()
    {
        using Sense = PeriodMention::Sense;
        const Span span = m_mention.span;
        if (standsAt(m_text, span.end, u"同期") || standsAt(m_text, span.end, u"相比") ||
            comparesBefore(span.begin)) {
            m_mention.sense = Sense::Compared;
            return;
        }
        if (isAsOf(span.begin)) {
            m_mention.sense = Sense::AsOf;
            return;
        }
        if (standsAt(m_text, span.end, u"版") || standsAt(m_text, span.end, u"届")) {
            m_mention.sense = Sense::Name;
            return;
        }
        if (!m_mention.throughout && !m_mention.ahead && tellsWhich(span.end)) {
            m_mention.sense = Sense::Name;
            return;
        }
        const bool after =
            charAt(m_text, span.begin - 1) == u'自' || charAt(m_text, span.begin - 1) == u'从';
        const QStringView rest =
            m_text.sliced(span.end, std::min<qsizetype>(m_text.size() - span.end, 24));
        const bool since =
            rest.startsWith(u"以来") || rest.startsWith(u"至今") ||
            (after && (rest.startsWith(u"起") || rest.contains(u"以来") || rest.contains(u"算起")));
        if (since && m_now.isValid() && m_mention.period.firstYear() < m_now.lastYear()) {
            m_mention.sense = Sense::Since;
            m_mention.period = Period::years(m_mention.period.firstYear(), m_now.lastYear());
            if (rest.startsWith(u"以来"))
                m_mention.span.end += 2;
        } else if (since && m_now.isValid()) {
            m_mention.period = m_now;
        }
    }

    QStringView m_text;
    Period m_now;
    const WordTable& m_words;
    qsizetype m_begin = 0;
    qsizetype m_at = 0;
    PeriodMention m_mention;
};

} // namespace

PeriodFinder::PeriodFinder(const Lexicon& lexicon) : m_words(lexicon.table(u"calendar"_s))
{
}

std::vector<PeriodMention> PeriodFinder::find(QStringView text, Span within,
                                              const Period& now) const
{
    std::vector<PeriodMention> found;
    MentionReader reader(text.first(within.end), now, m_words);
    for (qsizetype at = within.begin; at < within.end;) {
        const auto mention = reader.at(at);
        at = mention ? std::max(at + 1, mention->span.end) : at + 1;
        if (mention && mention->period.isValid())
            found.push_back(*mention);
    }
    return found;
}

} // namespace duibiao::reading
