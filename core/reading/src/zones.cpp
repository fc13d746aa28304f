// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zones.h"

#include "header.h"
#include "lexicon.h"
#include "recognisers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::reading {

namespace {

using text::LineKind;
using text::Span;

/// Longer lines are text, not headings.
constexpr qsizetype longestHeading = 42;
/// Shorter ones are a time and nothing else: a cell of a table.
constexpr qsizetype shortestHeading = 7;

bool looksLikeHeading(QStringView line)
{
    return !line.isEmpty() && line.size() <= longestHeading && !line.contains(u'|') &&
           !QStringView(u"。;\uFF1B,\uFF0C").contains(line.back());
}

/// The role that the words of a heading say; nothing where they say none or both.
std::optional<Role> roleOf(QStringView heading, const WordTable& words, bool likely, bool dated)
{
    bool goal = false;
    bool achieved = false;
    for (qsizetype at = 0; at < heading.size();) {
        const auto match = words.longestMatch(heading, at);
        if (!match) {
            ++at;
            continue;
        }
        const QString role = match->entry->column(0);
        const bool last = dated && at + match->length == heading.size();
        goal = goal || role == u"goal" || (likely && role == u"likely goal") ||
               (last && role == u"goal at end");
        achieved = achieved || role == u"achieved" || (last && role == u"achieved at end");
        at += match->length;
    }
    if (goal == achieved)
        return std::nullopt;
    return goal ? Role::Goal : Role::Achieved;
}

/// 三、任务: nothing but such a word behind a chapter's number.
QStringView afterNumber(QStringView heading)
{
    static constexpr qsizetype longestNumber = 4;
    const qsizetype mark = heading.first(std::min(heading.size(), longestNumber)).indexOf(u'、');
    return mark > 0 ? heading.sliced(mark + 1).trimmed() : QStringView();
}

/// What a heading says; one of a single word only says it behind its number.
std::optional<Role> headingRole(QStringView heading, const WordTable& words,
                                const ReportHeader& header, bool dated)
{
    const bool plan = header.kind == ReportKind::Plan;
    const QStringView named = afterNumber(heading);
    const auto* alone = words.find(named);
    // 举措, 任务 may head what was done of them in a report.
    static constexpr QStringView always = u"打算、安排、思路、展望、谋划、设想、成效、成绩";
    const bool bare =
        alone && alone->column(0).contains(u"at end") && (plan || always.contains(named));
    const bool likely = plan || (header.kind != ReportKind::Summary && dated);
    return roleOf(bare ? named : heading, words, likely, bare || dated);
}

/// A summary of one year and a plan for the next in one document.
bool isRunOfBoth(const ReportHeader& header)
{
    return header.kind == ReportKind::Mixed && header.period.kind() == Period::Kind::Years;
}

/// One that runs over two plans of five years.
bool isRunOfPlans(const ReportHeader& header)
{
    return isRunOfBoth(header) && header.period.lastYear() - header.period.firstYear() == 9;
}

/// 下半年工作 in a word on the first half needs no other word.
std::optional<Role> roleByTime(const Period& named, const ReportHeader& header)
{
    const Period& reported = header.period;
    if (!named.isValid() || !reported.isValid())
        return std::nullopt;
    if (isRunOfBoth(header))
        return named.firstYear() == reported.lastYear() ? Role::Goal : Role::Achieved;
    if (named.firstDay() > reported.lastDay())
        return Role::Goal;
    return named.lastDay() < reported.firstDay() ? std::optional(Role::Achieved) : std::nullopt;
}

/// In a document of both kinds, a part without a year takes that of another part: its own kind's,
/// else the year before or behind the other kind's.
void shareYears(std::vector<Zone>& zones, const ReportHeader& header)
{
    if (header.kind != ReportKind::Mixed || header.period.kind() != Period::Kind::Year)
        return;
    const auto yearOf = [&](Role role) {
        const auto named = std::ranges::find_if(zones, [&](const Zone& zone) {
            return zone.role == role && zone.period.kind() == Period::Kind::Year;
        });
        return named == zones.end() ? Period() : named->period;
    };
    const Period done = yearOf(Role::Achieved);
    const Period planned = yearOf(Role::Goal);
    for (Zone& zone : zones) {
        if (!zone.role || zone.period.isValid())
            continue;
        const bool goal = zone.role == Role::Goal;
        const Period& own = goal ? planned : done;
        const Period& other = goal ? done : planned;
        if (own.isValid())
            zone.period = own;
        else if (other.isValid())
            zone.period = other.shiftedByYears(goal ? 1 : -1);
    }
}

/// A heading that is nothing but a district below the report's: (三)福田区.
QString districtOf(QStringView heading, const Knowledge& knowledge, const ReportHeader& header)
{
    if (header.districtCode.isEmpty() || !knowledge.recognisers)
        return {};
    for (const DistrictMention& mention : knowledge.recognisers->districts.find(heading)) {
        const bool fills =
            heading.size() - mention.span.length() <= 5 && mention.span.end >= heading.size() - 1;
        if (!mention.fullName || !fills)
            continue;
        for (const QString& code : mention.codes) {
            if (code != header.districtCode &&
                knowledge.districts.isWithin(code, header.districtCode))
                return code;
        }
    }
    return {};
}

/// 政府工作报告, 讲话: of the year it names, with a word on the one gone.
bool isAhead(const ReportHeader& header, const Knowledge& knowledge)
{
    return header.kind == ReportKind::Mixed &&
           looksAhead(header.title, knowledge.lexicon->table(u"header"_s));
}

Period previousOf(const Period& period)
{
    if (period.kind() == Period::Kind::HalfYear && period.firstDay().month() == 7)
        return Period::halfYear(period.firstYear(), 1);
    return Period::year(period.firstYear() - 1);
}

Period nextOf(const Period& period)
{
    if (period.kind() == Period::Kind::HalfYear && period.firstDay().month() == 1)
        return Period::halfYear(period.firstYear(), 2);
    if (period.kind() == Period::Kind::Year || period.kind() == Period::Kind::HalfYear)
        return Period::year(period.lastYear() + 1);
    return Period::year(period.lastYear());
}

/// The whole year around a half, a quarter or some months.
Period widened(const Period& period)
{
    const bool withinYear = period.isValid() && period.firstYear() == period.lastYear();
    return withinYear ? Period::year(period.firstYear()) : period;
}

/// What the header says for a role: a summary and a plan in one document share its run of years.
Period headerPeriodFor(Role role, const ReportHeader& header)
{
    const Period& period = header.period;
    if (!period.isValid() || header.kind != ReportKind::Mixed ||
        period.kind() != Period::Kind::Years)
        return period;
    // “十三五”总结和“十四五”思路: two plans of five years.
    static constexpr int plan = 5;
    if (period.lastYear() - period.firstYear() + 1 == 2 * plan)
        return role == Role::Goal
                   ? Period::years(period.lastYear() - plan + 1, period.lastYear())
                   : Period::years(period.firstYear(), period.firstYear() + plan - 1);
    return Period::year(role == Role::Goal ? period.lastYear() : period.firstYear());
}

Role documentRole(const ReportHeader& header)
{
    return header.kind == ReportKind::Plan ? Role::Goal : Role::Achieved;
}

/// 四、2023年工作打算。新建幼儿园5所: a chapter's heading that runs into its text.
void addRunIn(const text::Document& document, const WordTable& words, const PeriodFinder& periods,
              const Period& now, const ReportHeader& header, std::vector<Zone>& zones)
{
    const QStringView text = document.clean();
    for (const text::Section& section : document.outline.sections) {
        const bool runsIn = section.level == 1 && !section.number.isEmpty() &&
                            !section.heading.isEmpty() && section.heading.end < section.span.end &&
                            text[section.heading.end] != u'\n';
        if (!runsIn)
            continue;
        Zone zone{.begin = section.span.begin};
        for (const PeriodMention& mention : periods.find(text, section.heading, now)) {
            if (mention.sense == PeriodMention::Sense::In && !zone.period.isValid())
                zone.period = mention.period;
        }
        zone.role = roleOf(document.view(section.heading), words,
                           header.kind != ReportKind::Summary && zone.period.isValid(),
                           zone.period.isValid());
        if (zone.role)
            zones.push_back(zone);
    }
    std::ranges::stable_sort(zones, {}, &Zone::begin);
}

} // namespace

std::vector<Zone> findZones(const text::Document& document, const Knowledge& knowledge,
                            const ReportHeader& header, const PeriodFinder& periods)
{
    std::vector<Zone> zones(1);
    const WordTable& words = knowledge.lexicon->table(u"zones"_s);
    const QStringView text = document.clean();
    const bool ahead = isAhead(header, knowledge);
    // 明年 is counted from the year summed up.
    const Period now =
        isRunOfBoth(header) ? headerPeriodFor(Role::Achieved, header) : header.period;
    for (const text::Line& line : document.outline.lines) {
        const bool skipped = line.kind == LineKind::Metadata || line.kind == LineKind::Chrome ||
                             (line.kind == LineKind::Title && header.kind != ReportKind::Mixed);
        const QStringView heading = document.view(line.span).trimmed();
        if (skipped || !looksLikeHeading(heading))
            continue;
        Zone zone{.begin = line.span.begin};
        for (const PeriodMention& mention : periods.find(text, line.span, now)) {
            if (mention.sense == PeriodMention::Sense::In && !zone.period.isValid())
                zone.period = mention.period;
        }
        zone.role = headingRole(heading, words, header, zone.period.isValid());
        if (isRunOfPlans(header) && zone.role)
            zone.period = {}; // the header's halves say it
        const bool numbered = !afterNumber(heading).isEmpty();
        // 某市教育局 2023年5月18日: a line that signs says when it was written, not of what.
        const bool signs = !numbered && heading.contains(u'月') &&
                           (heading.contains(u'日') || heading.contains(u'号'));
        const bool tells = heading.contains(u'%') || heading.contains(u','); // a table's cell
        if (!zone.role && !signs && !tells && (numbered || heading.size() > shortestHeading))
            zone.role = roleByTime(zone.period, header);
        zone.districtCode = districtOf(heading, knowledge, header);
        // 三、聚焦重点,精准发力 in a speech: no longer of the year gone.
        // 二、扩充资源 in a plan, behind 一、现状: of what is to be done again.
        const bool planned = header.kind == ReportKind::Plan && numbered && zones.back().chapter &&
                             zones.back().role == Role::Achieved;
        const bool chapter = (ahead || planned) && numbered && !zone.period.isValid();
        zone.chapter = numbered;
        if (!zone.role && zone.districtCode.isEmpty() && !chapter)
            continue;
        if (!zone.role && !chapter) {
            zone.role = zones.back().role;
            zone.period = zones.back().period;
        }
        zones.push_back(std::move(zone));
    }
    addRunIn(document, words, periods, now, header, zones);
    shareYears(zones, header);
    for (Zone& zone : zones)
        zone.ahead = ahead;
    return zones;
}

Period periodFor(Role role, const Zone& zone, const ReportHeader& header)
{
    const Role here = zone.role.value_or(documentRole(header));
    Period period = zone.period;
    if (!period.isValid()) {
        period = headerPeriodFor(here, header);
        // A section of another kind than the document, without a year of its own.
        // 2022年政府工作报告 looks back on 2021.
        const Role ofYear = zone.ahead ? Role::Goal : documentRole(header);
        const bool singleYear = period.isValid() && period == header.period;
        if (zone.ahead && !zone.role && singleYear)
            return role == Role::Goal ? period : previousOf(period);
        if (singleYear && zone.role && *zone.role != ofYear)
            period = here == Role::Goal ? nextOf(period) : previousOf(period);
    }
    if (!period.isValid() || role == here || role == Role::Reference)
        return period;
    return role == Role::Goal ? widened(period) : previousOf(period);
}

} // namespace duibiao::reading
