// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ledger.h"

#include <QSet>

#include <algorithm>

namespace duibiao::exchange {

namespace {

/// What can be changed in a sheet, as it differs between two figures.
QList<LedgerField> differences(const Figure& a, const Figure& b)
{
    QList<LedgerField> fields;
    const auto look = [&fields](bool same, LedgerField field) {
        if (!same)
            fields.append(field);
    };
    look(a.districtCode == b.districtCode, LedgerField::District);
    look(a.indicatorId == b.indicatorId, LedgerField::Indicator);
    look(a.label == b.label, LedgerField::Label);
    look(a.period == b.period, LedgerField::Period);
    look(a.quantity.value == b.quantity.value, LedgerField::Value);
    look(a.quantity.unit == b.quantity.unit, LedgerField::Unit);
    look(a.quantity.bound == b.quantity.bound &&
             a.quantity.approachesFromBelow == b.quantity.approachesFromBelow,
         LedgerField::Bound);
    look(a.measure == b.measure, LedgerField::Measure);
    look(a.review == b.review, LedgerField::Review);
    look(a.department.simplified() == b.department.simplified(), LedgerField::Department);
    look(a.note.simplified() == b.note.simplified(), LedgerField::Note);
    return fields;
}

void takeValue(Quantity& quantity, const Quantity& sheet)
{
    quantity.value = sheet.value;
    quantity.valueMax.reset();
    quantity.resolution = sheet.resolution;
    quantity.literal = sheet.literal;
}

void take(Figure& figure, const Figure& sheet, LedgerField field)
{
    switch (field) {
    case LedgerField::District:
        figure.districtCode = sheet.districtCode;
        break;
    case LedgerField::Indicator:
        figure.indicatorId = sheet.indicatorId;
        break;
    case LedgerField::Label:
        figure.label = sheet.label;
        break;
    case LedgerField::Period:
        figure.period = sheet.period;
        break;
    case LedgerField::Unit:
        figure.quantity.unit = sheet.quantity.unit;
        break;
    case LedgerField::Value:
        takeValue(figure.quantity, sheet.quantity);
        break;
    case LedgerField::Bound:
        figure.quantity.bound = sheet.quantity.bound;
        figure.quantity.approachesFromBelow = sheet.quantity.approachesFromBelow;
        break;
    case LedgerField::Measure:
        figure.measure = sheet.measure;
        break;
    case LedgerField::Review:
        figure.review = sheet.review;
        break;
    case LedgerField::Department:
        figure.department = sheet.department;
        break;
    case LedgerField::Note:
        figure.note = sheet.note;
        break;
    default: // none of those in differences()
        break;
    }
}

/// The workspace's figure with what the sheet changed.
Figure applied(Figure figure, const Figure& sheet, const QList<LedgerField>& fields)
{
    for (const LedgerField field : fields)
        take(figure, sheet, field);
    return figure;
}

bool sameIndicator(const Figure& a, const Figure& b)
{
    return a.indicatorId.isEmpty() || b.indicatorId.isEmpty() ? a.label == b.label
                                                              : a.indicatorId == b.indicatorId;
}

/// Of whom and when a figure speaks; figures of one place are few.
QString placeOf(const Figure& figure)
{
    return toCode(figure.role) + u'/' + figure.districtCode + u'/' + figure.period.toString();
}

/// Sets lines against figures, one after another.
class Comparer
{
public:
    Comparer(const Ledger& ledger, const std::vector<Figure>& figures)
        : m_ledger(ledger), m_figures(figures)
    {
        for (const Figure& figure : figures) {
            m_byId.insert(figure.id, &figure);
            if (figure.review != Review::Rejected)
                m_byPlace[placeOf(figure)].push_back(&figure);
        }
    }

    std::vector<LedgerChange> compare()
    {
        for (const LedgerLine& line : m_ledger.lines)
            add(line);
        if (m_ledger.ours)
            addGone();
        return std::move(m_changes);
    }

private:
    void add(const LedgerLine& line)
    {
        const Figure* figure = figureOf(line);
        if (!figure)
            return propose(line);
        const auto base = m_ledger.base.constFind(figure->id);
        const bool isOurs = base != m_ledger.base.cend() && line.figure.id == figure->id;
        const QList<LedgerField> fields =
            isOurs ? differences(line.figure, base->figure) : valueOnly(line.figure, *figure);
        const Figure after = applied(*figure, line.figure, fields);
        if (differences(after, *figure).isEmpty())
            return;
        const LedgerChange change{.kind = ChangeKind::Changed,
                                  .before = *figure,
                                  .after = after,
                                  .fields = fields,
                                  .sheet = line.sheet,
                                  .row = line.row};
        if (joinEarlier(change))
            return;
        m_changed.insert(figure->id, m_changes.size());
        m_changes.push_back(change);
    }

    /// The figure that a line is about; none where it is a new one.
    const Figure* figureOf(const LedgerLine& line)
    {
        const FigureId id = line.figure.id;
        if (line.ofComparison)
            return m_byId.value(id);
        const bool isCopy = m_seen.contains(id); // a line copied to begin a new one
        const Figure* figure = isCopy ? nullptr : m_byId.value(id);
        if (figure)
            m_seen.insert(id);
        else if (id == 0 || !m_ledger.ours)
            figure = stated(line.figure);
        return figure;
    }

    /// A figure that was changed in the comparison and in its own line, or twice in the comparison.
    /// Changes that contradict each other stay two.
    bool joinEarlier(const LedgerChange& change)
    {
        const auto place = m_changed.constFind(change.before.id);
        if (!m_ledger.ours || place == m_changed.cend())
            return false;
        LedgerChange& earlier = m_changes[*place];
        const Figure both = applied(earlier.after, change.after, change.fields);
        if (!differences(applied(both, earlier.after, earlier.fields), both).isEmpty())
            return false;
        earlier.after = both;
        for (const LedgerField field : change.fields) {
            if (!earlier.fields.contains(field))
                earlier.fields.append(field);
        }
        return true;
    }

    void propose(const LedgerLine& line)
    {
        Figure figure = line.figure;
        figure.id = 0;
        figure.review = Review::Accepted;
        m_changes.push_back({.kind = ChangeKind::New,
                             .before = {},
                             .after = figure,
                             .fields = {},
                             .sheet = line.sheet,
                             .row = line.row});
    }

    /// A ledger of other making differs in its value or not at all: the rest made it the same. A
    /// new value brings its bound along.
    static QList<LedgerField> valueOnly(const Figure& sheet, const Figure& figure)
    {
        if (sheet.quantity.value == figure.quantity.value)
            return {};
        QList<LedgerField> fields = {LedgerField::Value};
        if (differences(sheet, figure).contains(LedgerField::Bound))
            fields.append(LedgerField::Bound);
        return fields;
    }

    /// The figure that says the same of the same; of several the one with the same value.
    [[nodiscard]] const Figure* stated(const Figure& sheet) const
    {
        const Figure* found = nullptr;
        for (const Figure* figure : m_byPlace.value(placeOf(sheet))) {
            if (!sameIndicator(*figure, sheet))
                continue;
            if (figure->quantity.value == sheet.quantity.value)
                return figure;
            if (!found)
                found = figure;
        }
        return found;
    }

    void addGone()
    {
        for (const LedgerProblem& problem : m_ledger.problems)
            m_seen.insert(problem.id);
        for (const Figure& figure : m_figures) {
            const auto base = m_ledger.base.constFind(figure.id);
            const bool wasThere =
                base != m_ledger.base.cend() && m_ledger.roles.contains(base->figure.role);
            if (wasThere && !m_seen.contains(figure.id))
                m_changes.push_back({.kind = ChangeKind::Gone,
                                     .before = figure,
                                     .after = {},
                                     .fields = {},
                                     .sheet = {},
                                     .row = 0});
        }
    }

    const Ledger& m_ledger;
    const std::vector<Figure>& m_figures;
    QHash<FigureId, const Figure*> m_byId;
    QHash<QString, std::vector<const Figure*>> m_byPlace; ///< in the order of the figures
    QSet<FigureId> m_seen;
    QHash<FigureId, std::size_t> m_changed; ///< places of the last proposals
    std::vector<LedgerChange> m_changes;
};

} // namespace

std::vector<LedgerChange> diffLedger(const Ledger& ledger, const std::vector<Figure>& figures)
{
    return Comparer(ledger, figures).compare();
}

} // namespace duibiao::exchange
