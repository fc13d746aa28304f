// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheettext.h"

#include "wording/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace duibiao::paper {

using compare::Verdict;
using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(duibiao::paper::Sheet)
};

/// More names than this would make a list of a sentence.
constexpr qsizetype mostNames = 4;

int count(const Sheet& sheet, Verdict verdict)
{
    return static_cast<int>(
        std::count_if(sheet.rows.begin(), sheet.rows.end(),
                      [&](const compare::Row& row) { return row.verdict == verdict; }));
}

QString standings(const Sheet& sheet)
{
    QStringList parts;
    const auto add = [&](Verdict verdict, auto&& words) {
        if (const int n = count(sheet, verdict); n > 0)
            parts.append(words(n));
    };
    add(Verdict::Met, [](int n) { return Words::tr("%n met", nullptr, n); });
    add(Verdict::Missed, [](int n) { return Words::tr("%n missed", nullptr, n); });
    add(Verdict::InProgress, [](int n) { return Words::tr("%n still running", nullptr, n); });
    add(Verdict::Undetermined, [](int n) { return Words::tr("%n undetermined", nullptr, n); });
    add(Verdict::NoOutcome,
        [](int n) { return Words::tr("%n without a reported outcome", nullptr, n); });
    return QLocale().createSeparatedList(parts);
}

QString missedNames(const Sheet& sheet, const compare::Context& context)
{
    QStringList names;
    for (const compare::Row& row : sheet.rows) {
        if (row.verdict == Verdict::Missed)
            names.append(rowName(row, context));
    }
    if (names.isEmpty())
        return {};
    const auto rest = static_cast<int>(names.size() - mostNames);
    if (rest <= 0)
        return Words::tr("Missed: %1.").arg(QLocale().createSeparatedList(names));
    const QString shown = names.mid(0, mostNames).join(Words::tr(", ", "between names"));
    return Words::tr("Missed: %1 and %n more.", nullptr, rest).arg(shown);
}

} // namespace

QString districtName(const QString& code, const compare::Context& context)
{
    const QString path = context.districts ? context.districts->path(code) : QString();
    return path.isEmpty() ? Words::tr("District not known") : QString(path).remove(u'/');
}

QString sentence(const QString& text)
{
    return Words::tr("%1 ", "a sentence and what parts it from the next").arg(text);
}

QString standingsText(const Sheet& sheet)
{
    const int goals = static_cast<int>(sheet.rows.size()) - count(sheet, Verdict::NoGoal);
    return goals == 0 ? Words::tr("No goals are stated.")
                      : Words::tr("Of %n goal(s): %1.", nullptr, goals).arg(standings(sheet));
}

QString documentTitle(const std::vector<Sheet>& sheets, const compare::Context& context)
{
    if (sheets.size() == 1)
        return sheetTitle(sheets.front(), context);
    const auto districts = std::ranges::count(sheets, Sheet::Kind::District, &Sheet::kind);
    return Words::tr("Education targets and outcomes of %n district(s)", nullptr,
                     static_cast<int>(districts));
}

QString sheetTitle(const Sheet& sheet, const compare::Context& context)
{
    if (sheet.kind == Sheet::Kind::Districts)
        return Words::tr("Districts compared");
    return Words::tr("%1: education targets and outcomes")
        .arg(districtName(sheet.districtCode, context));
}

QString periodLine(const Sheet& sheet)
{
    const Period* first = nullptr;
    const Period* last = nullptr;
    for (const compare::Row& row : sheet.rows) {
        if (!row.period.isValid())
            continue;
        if (!first || row.period.firstDay() < first->firstDay())
            first = &row.period;
        if (!last || row.period.lastDay() > last->lastDay())
            last = &row.period;
    }
    if (!first)
        return {};
    if (*first == *last)
        return wording::name(*first);
    return wording::name(first->firstYear() == last->lastYear()
                             ? Period::year(first->firstYear())
                             : Period::years(first->firstYear(), last->lastYear()));
}

QString findings(const Sheet& sheet, const compare::Context& context)
{
    QStringList sentences;
    const int withoutGoal = count(sheet, Verdict::NoGoal);
    sentences.append(standingsText(sheet));
    sentences.append(missedNames(sheet, context));
    const auto rounded = static_cast<int>(
        std::count_if(sheet.rows.begin(), sheet.rows.end(), [](const compare::Row& row) {
            return row.verdict == Verdict::Met &&
                   row.certainty == compare::Certainty::WithinRounding;
        }));
    if (rounded > 0)
        sentences.append(Words::tr(
            "%n of the goals counted as met is met within the rounding of what is written.",
            nullptr, rounded));
    if (withoutGoal > 0)
        sentences.append(Words::tr("%n outcome(s) stand without a goal.", nullptr, withoutGoal));
    sentences.removeAll(QString());
    QString text;
    for (const QString& said : sentences)
        text += sentence(said);
    return text.trimmed();
}

QString methodLine()
{
    return Words::tr("Completion is outcome ÷ goal; the thick line on each bar is the goal, the "
                     "dotted one the last earlier outcome. A number stands for what its words and "
                     "its last written digit allow. What was not reported is blank and never "
                     "counted as zero.");
}

QString rowName(const compare::Row& row, const compare::Context& context)
{
    return context.catalogue ? wording::rowName(*context.catalogue, row) : row.label;
}

Source sourceOf(const compare::Side& side, const compare::Row& row)
{
    if (side.figure.id != 0 && side.parts.empty())
        return {.figure = side.figure.id};
    return {.row = &row};
}

QString sideText(const compare::Side& side, const Period& rowPeriod)
{
    const Figure& figure = side.figure;
    const QString value = wording::quantityText(figure.quantity);
    if (!figure.period.isValid() || figure.period == rowPeriod)
        return value;
    return Words::tr("%1 (%2)", "value, period").arg(value, wording::name(figure.period));
}

QString missingOutcomeText(const compare::Row& row)
{
    if (!row.base)
        return Words::tr("not reported");
    const Figure& before = row.base->figure;
    return Words::tr("not reported") + u'\n' +
           Words::tr("%1: %2", "earlier period, its outcome")
               .arg(wording::name(before.period), wording::quantityText(before.quantity));
}

int Notes::add(const compare::Row& row)
{
    QStringList sides;
    Told told;
    if (row.goal)
        sides.append(sideNote(Words::tr("Goal"), *row.goal, told));
    if (row.outcome)
        sides.append(sideNote(Words::tr("Outcome"), *row.outcome, told));
    if (row.base && !row.outcome)
        sides.append(sideNote(Words::tr("Before"), *row.base, told));
    const auto number = static_cast<int>(m_notes.size()) + 1;
    Note& note =
        m_notes.emplace_back(Note{.text = Words::tr("%1  %2", "number and text of a note")
                                              .arg(number)
                                              .arg(sides.join(Words::tr("; ", "between notes")))});
    qsizetype end = 0;
    for (const auto& [words, figure] : told) {
        const qsizetype begin = note.text.indexOf(words, end);
        if (begin < 0)
            continue;
        end = begin + words.size();
        const Source source = figure != 0 ? Source{.figure = figure} : Source{.row = &row};
        note.stretches.push_back({begin, words.size(), source});
    }
    return number;
}

QString Notes::sideNote(const QString& kind, const compare::Side& side, Told& told)
{
    QStringList sources;
    const auto tell = [&](const Figure& figure) {
        sources.append(source(figure));
        told.emplace_back(sources.constLast(), figure.id);
    };
    if (side.parts.empty())
        tell(side.figure);
    for (const Figure& part : side.parts)
        tell(part);
    const QString note = Words::tr("%1: %2", "kind of figure, its sources")
                             .arg(kind, sources.join(Words::tr(" + ", "between added figures")));
    if (side.others.empty())
        return note;
    return Words::tr("%1 (%n other value(s) stated)", nullptr, static_cast<int>(side.others.size()))
        .arg(note);
}

QString Notes::quoted(const Figure& figure) const
{
    const QString quote = figure.evidence.quote.simplified();
    if (m_quoteLength == 0 || quote.size() <= m_quoteLength)
        return quote;
    // around the number, which the note is there for
    const qsizetype at = std::max<qsizetype>(0, quote.indexOf(figure.quantity.literal));
    const qsizetype spare = std::max<qsizetype>(0, m_quoteLength - figure.quantity.literal.size());
    const qsizetype begin = std::max<qsizetype>(0, at - spare * 2 / 3);
    const QString part = quote.mid(begin, m_quoteLength);
    const QString dots = u"…"_s;
    return (begin > 0 ? dots : QString()) + part +
           (begin + m_quoteLength < quote.size() ? dots : QString());
}

QString Notes::source(const Figure& figure)
{
    const QString quote = quoted(figure);
    if (figure.typedIn && quote.isEmpty())
        return figure.department.isEmpty()
                   ? Words::tr("entered by hand, no source")
                   : Words::tr("entered by hand, no source (%1)").arg(figure.department);
    const QString derived =
        figure.derivation ? wording::derivationText(*figure.derivation) : QString();
    if (figure.derivation && quote.isEmpty())
        return derived;
    const QString section = m_sections.value(figure.id);
    const QString place = letter(figure.evidence.report);
    const QString where =
        section.isEmpty() ? place : Words::tr("%1, %2", "report, section").arg(place, section);
    return figure.derivation ? Words::tr("[%1] “%2”, %3", "report, sentence, derivation")
                                   .arg(where, quote, derived)
                             : Words::tr("[%1] “%2”", "report, sentence").arg(where, quote);
}

QString Notes::letter(ReportId report)
{
    if (const auto known = m_letters.constFind(report); known != m_letters.constEnd())
        return *known;
    // A … Z, then A2 …: a district has a handful of reports
    const qsizetype n = m_letters.size();
    QString letter(QChar(static_cast<char16_t>(u'A' + n % 26)));
    if (n >= 26)
        letter += QString::number(n / 26 + 1);
    m_letters.insert(report, letter);
    const auto found = m_context.reports.constFind(report);
    const QString title =
        found == m_context.reports.constEnd() ? Words::tr("unknown report") : found->name();
    m_reports.append(Words::tr("[%1] %2", "letter and title of a report").arg(letter, title));
    return letter;
}

} // namespace duibiao::paper
