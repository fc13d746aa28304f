// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/revision.h"

#include "intake/accuracy.h"
#include "matching.h"

#include <QHash>

#include <algorithm>

namespace duibiao::intake {

using namespace Qt::StringLiterals;

namespace {

bool readsTheSame(const Figure& a, const Figure& b)
{
    return std::ranges::all_of(allAttributes,
                               [&](Attribute attribute) { return agrees(attribute, a, b); });
}

bool isDecided(const Figure& figure)
{
    return figure.review != Review::Open || figure.corrected;
}

/// The planner's figure where the new reading found it.
Figure carried(const Figure& stored, const Figure& read)
{
    Figure figure = stored;
    figure.id = 0; // known by its place
    figure.evidence = read.evidence;
    figure.derivation = read.derivation;
    figure.confidence = read.confidence;
    figure.readerVersion = read.readerVersion;
    return figure;
}

/// Puts a revision together.
class Reviser
{
public:
    Reviser(const store::ReportContents& stored, const std::vector<Figure>& asRead,
            const Prepared& now, Cause cause)
        : m_stored(stored), m_now(now), m_cause(cause)
    {
        for (const Figure& figure : asRead)
            m_asRead.insert(figure.id, &figure);
    }

    Revision run()
    {
        m_revision.old = m_stored.report;
        m_revision.cause = m_cause;
        m_revision.replacement.old = m_stored.report.id;
        m_revision.replacement.report = m_now.report;
        store::NewReport& report = m_revision.replacement.report;
        report.asRead.clear();
        if (m_cause == Cause::NewerReader)
            report.report = m_stored.report;
        takeFigures();
        takeMarkedByHand();
        takeMilestones();
        return std::move(m_revision);
    }

private:
    [[nodiscard]] const Figure& rawStored(const Figure& figure) const
    {
        return *m_asRead.value(figure.id, &figure);
    }

    /// What the reader says itself now, without what it learned.
    [[nodiscard]] std::vector<Figure> rawNow() const
    {
        std::vector<Figure> raw = m_now.report.figures;
        for (const auto& [place, figure] : m_now.report.asRead)
            raw[place] = figure;
        return raw;
    }

    void takeFigures()
    {
        std::vector<const Figure*> stored;
        std::vector<Figure> before;
        for (const Figure& figure : m_stored.figures) {
            if (figure.typedIn)
                continue;
            stored.push_back(&figure);
            before.push_back(rawStored(figure));
        }
        const std::vector<Figure> after = rawNow();
        const Matching matching = matchFigures(before, after, m_cause == Cause::NewerReader);
        std::vector<const Figure*> found(after.size());
        std::vector<const Figure*> gone;
        for (std::size_t i = 0; i < stored.size(); ++i) {
            if (matching[i])
                found[*matching[i]] = stored[i];
            else
                gone.push_back(stored[i]);
        }
        for (std::size_t place = 0; place < after.size(); ++place)
            takeFigure(place, found[place], after[place]);
        for (const Figure* figure : gone)
            takeGone(*figure);
    }

    void takeFigure(std::size_t place, const Figure* stored, const Figure& raw)
    {
        store::NewReport& report = m_revision.replacement.report;
        if (!stored) {
            m_revision.changes.push_back(
                {FigureChange::Kind::New, std::nullopt, report.figures[place], false});
            keepRaw(place);
            return;
        }
        const bool same = readsTheSame(rawStored(*stored), raw);
        if (same)
            ++m_revision.unchanged;
        else
            m_revision.changes.push_back(
                {FigureChange::Kind::Changed, *stored, report.figures[place], isDecided(*stored)});
        if (same || (m_cause == Cause::NewerReader && isDecided(*stored))) {
            report.figures[place] = carried(*stored, report.figures[place]);
            m_revision.replacement.keptFigures.emplace_back(place, stored->id);
            return;
        }
        Figure& figure = report.figures[place]; // read anew: only what was added to it stays
        figure.department = stored->department;
        figure.note = stored->note;
        figure.issuer = stored->issuer;
        figure.issued = stored->issued;
        keepRaw(place);
    }

    void keepRaw(std::size_t place)
    {
        const auto& asRead = m_now.report.asRead;
        const auto found = std::ranges::find(asRead, place, &std::pair<std::size_t, Figure>::first);
        if (found != asRead.end())
            m_revision.replacement.report.asRead.push_back(*found);
    }

    void takeGone(const Figure& stored)
    {
        m_revision.changes.push_back(
            {FigureChange::Kind::Gone, stored, std::nullopt, isDecided(stored)});
        // The planner saw it in this very text: a newer reader that does not is no reason to lose
        // it.
        if (m_cause == Cause::NewerReader && isDecided(stored))
            keepByQuote(stored);
    }

    void takeMarkedByHand()
    {
        for (const Figure& figure : m_stored.figures) {
            if (figure.typedIn && !keepByQuote(figure)) {
                m_revision.changes.push_back(
                    {FigureChange::Kind::Gone, figure, std::nullopt, true});
            }
        }
    }

    /// False where its quote is gone; then it stays without a place.
    bool keepByQuote(const Figure& stored)
    {
        store::NewReport& report = m_revision.replacement.report;
        Figure figure = stored;
        figure.id = 0;
        figure.derivation.reset();
        const qsizetype begin = placeOf(stored.evidence, report.text);
        const qsizetype shift = begin - stored.evidence.begin;
        if (begin < 0) {
            figure.evidence = {};
        } else {
            figure.evidence.begin = begin;
            figure.evidence.end += shift;
            figure.evidence.cueBegin += shift;
            figure.evidence.cueEnd += shift;
        }
        m_revision.replacement.keptFigures.emplace_back(report.figures.size(), stored.id);
        report.figures.push_back(std::move(figure));
        return begin >= 0;
    }

    /// The place of the quote nearest to where it stood; -1: nowhere.
    static qsizetype placeOf(const Evidence& evidence, const QString& text)
    {
        if (evidence.quote.isEmpty())
            return -1;
        const qsizetype behind = text.indexOf(evidence.quote, evidence.begin);
        const qsizetype ahead = text.lastIndexOf(
            evidence.quote, std::min(evidence.begin, text.size()) - text.size() - 1);
        if (behind < 0 || ahead < 0)
            return std::max(behind, ahead);
        return behind - evidence.begin <= evidence.begin - ahead ? behind : ahead;
    }

    void takeMilestones()
    {
        std::vector<Milestone>& after = m_revision.replacement.report.milestones;
        const Matching matching = matchMilestones(m_stored.milestones, after);
        for (std::size_t i = 0; i < m_stored.milestones.size(); ++i) {
            if (!matching[i])
                continue;
            const Milestone& stored = m_stored.milestones[i];
            Milestone& milestone = after[*matching[i]];
            const Evidence evidence = milestone.evidence;
            milestone = stored;
            milestone.id = 0;
            milestone.evidence = evidence;
            m_revision.replacement.keptMilestones.emplace_back(*matching[i], stored.id);
        }
    }

    const store::ReportContents& m_stored;
    const Prepared& m_now;
    Cause m_cause;
    QHash<FigureId, const Figure*> m_asRead;
    Revision m_revision;
};

/// A stored report read anew; the header is as stored.
Result<Prepared> readAgain(const store::Workspace& workspace, const Report& report,
                           const reading::Knowledge& knowledge,
                           const std::shared_ptr<const reading::Lessons>& lessons)
{
    auto bytes = workspace.originalBytes(report.id);
    if (!bytes)
        return tl::unexpected(bytes.error());
    reading::Hints hints;
    hints.districtCode = report.header.districtCode;
    hints.kind = report.header.kind;
    hints.period = report.header.period;
    hints.lessons = lessons;
    return prepareBytes(std::move(*bytes), report.fileName, knowledge, hints, report.encoding);
}

} // namespace

Revision revise(const store::ReportContents& stored, const std::vector<Figure>& asRead,
                const Prepared& now, Cause cause)
{
    return Reviser(stored, asRead, now, cause).run();
}

std::optional<ReportId> earlierEdition(const std::vector<store::ReportRow>& reports,
                                       const Report& report)
{
    const Report* found = nullptr;
    for (const store::ReportRow& row : reports) {
        const ReportHeader& header = row.report.header;
        const bool same = !header.title.isEmpty() && header.title == report.header.title &&
                          header.districtCode == report.header.districtCode &&
                          header.kind == report.header.kind &&
                          header.period == report.header.period &&
                          row.report.sha256 != report.sha256;
        if (same && (!found || row.report.imported > found->imported))
            found = &row.report;
    }
    return found ? std::optional(found->id) : std::nullopt;
}

Result<std::optional<Revision>> reviseEarlierEdition(const store::Workspace& workspace,
                                                     const std::vector<store::ReportRow>& reports,
                                                     const Prepared& prepared)
{
    const auto earlier = earlierEdition(reports, prepared.report.report);
    if (!earlier)
        return std::nullopt;
    const auto stored = workspace.report(*earlier);
    if (!stored)
        return tl::unexpected(stored.error());
    const auto asRead = workspace.asRead();
    if (!asRead)
        return tl::unexpected(asRead.error());
    return revise(*stored, *asRead, prepared, Cause::NewerEdition);
}

Result<std::vector<Revision>> reread(const store::Workspace& workspace,
                                     const reading::Knowledge& knowledge, const Progress& progress)
{
    const auto reports = workspace.reports();
    if (!reports)
        return tl::unexpected(reports.error());
    const auto asRead = workspace.asRead();
    if (!asRead)
        return tl::unexpected(asRead.error());
    const auto lessons = lessonsOf(workspace);
    if (!lessons)
        return tl::unexpected(lessons.error());
    std::vector<Revision> revisions;
    int done = 0;
    for (const store::ReportRow& row : *reports) {
        const auto now = readAgain(workspace, row.report, knowledge, *lessons);
        if (!now)
            return tl::unexpected(now.error());
        const auto stored = workspace.report(row.report.id);
        if (!stored)
            return tl::unexpected(stored.error());
        Revision revision = revise(*stored, *asRead, *now, Cause::NewerReader);
        if (!revision.changes.empty())
            revisions.push_back(std::move(revision));
        if (progress && !progress(++done, static_cast<int>(reports->size())))
            return failure(ErrorCode::Cancelled);
    }
    return revisions;
}

Result<std::vector<ReportId>> apply(store::Workspace& workspace,
                                    const std::vector<Revision>& revisions)
{
    std::vector<store::Replacement> replacements;
    for (const Revision& revision : revisions)
        replacements.push_back(revision.replacement);
    const bool reread = !revisions.empty() && revisions.front().cause == Cause::NewerReader;
    return workspace.replaceReports(replacements, reread ? store::ActionKind::RereadReports
                                                         : store::ActionKind::ReviseReports);
}

QString toCode(FigureChange::Kind kind)
{
    switch (kind) {
    case FigureChange::Kind::New:
        return u"new"_s;
    case FigureChange::Kind::Changed:
        return u"changed"_s;
    case FigureChange::Kind::Gone:
        return u"gone"_s;
    }
    return {};
}

} // namespace duibiao::intake
