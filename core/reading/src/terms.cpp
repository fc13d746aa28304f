// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "terms.h"

#include <algorithm>
#include <array>

namespace duibiao::reading {

namespace {

constexpr std::array<QStringView, 6> autumn = {u"第一学期", u"上学期",  u"秋季学期",
                                               u"秋学期",   u"第1学期", u"一学期"};
constexpr std::array<QStringView, 6> spring = {u"第二学期", u"下学期",  u"春季学期",
                                               u"春学期",   u"第2学期", u"二学期"};

} // namespace

qsizetype termLength(QStringView text, qsizetype at)
{
    qsizetype end = at;
    for (const QStringView word : {QStringView(u"学年"), QStringView(u"度")}) {
        if (text.sliced(end).startsWith(word))
            end += word.size();
        else if (word == u"学年")
            return 0;
    }
    const QStringView rest = text.sliced(end);
    for (const auto& names : {autumn, spring}) {
        const auto name =
            std::ranges::find_if(names, [&](QStringView word) { return rest.startsWith(word); });
        if (name != names.end())
            return end + name->size() - at;
    }
    return 0;
}

Period termOf(int schoolYear, QStringView words)
{
    const bool second =
        std::ranges::any_of(spring, [&](QStringView word) { return words.endsWith(word); });
    return second ? Period::halfYear(schoolYear + 1, 1) : Period::halfYear(schoolYear, 2);
}

Period termFrom(QStringView code, const Period& now)
{
    if (now.kind() != Period::Kind::HalfYear)
        return {};
    const bool inSpring = now.firstDay().month() == 1;
    const int year = now.firstYear();
    if (code == u"S-1")
        return inSpring ? Period::halfYear(year - 1, 2) : Period::halfYear(year, 1);
    if (code == u"S+1")
        return inSpring ? Period::halfYear(year, 2) : Period::halfYear(year + 1, 1);
    return now;
}

Period relativeYears(const QString& code, int year)
{
    if (code == u"H1" || code == u"H2")
        return Period::halfYear(year, code == u"H1" ? 1 : 2);
    if (code == u"Q1-3")
        return Period::months(year, 1, year, 9);
    if (code.startsWith(u'Q'))
        return Period::quarter(year, code.sliced(1).toInt());
    if (code.startsWith(u'Y'))
        return Period::year(year + code.sliced(1).toInt());
    if (code.startsWith(u'N')) // N5: five years from now on
        return Period::years(year, year - 1 + code.sliced(1).toInt());
    if (code.startsWith(u'L')) // L3: the last three years
        return Period::years(year + 1 - code.sliced(1).toInt(), year);
    return {};
}

} // namespace duibiao::reading
