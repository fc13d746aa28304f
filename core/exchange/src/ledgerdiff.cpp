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
    return fields;
}

/// The workspace's figure with what the sheet changed.
Figure applied(Figure figure, const Figure& sheet, const QList<LedgerField>& fields)
{
    for (const LedgerField field : fields) {
        if (field == LedgerField::District)
            figure.districtCode = sheet.districtCode;
        if (field == LedgerField::Indicator)
            figure.indicatorId = sheet.indicatorId;
        if (field == LedgerField::Label)
            figure.label = sheet.label;
        if (field == LedgerField::Period)
            figure.period = sheet.period;
        if (field == LedgerField::Unit)
            figure.quantity.unit = sheet.quantity.unit;
        if (field == LedgerField::Value) {
            figure.quantity.value = sheet.quantity.value;
            figure.quantity.valueMax.reset();
            figure.quantity.resolution = sheet.quantity.resolution;
            figure.quantity.literal = sheet.quantity.literal;
            if (sheet.quantity.bound != Bound::Exact) {
                figure.quantity.bound = sheet.quantity.bound;
                figure.quantity.approachesFromBelow = sheet.quantity.approachesFromBelow;
            }
        }
    }
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
        const bool isCopy = m_seen.contains(line.figure.id); // a line copied to begin a new one
        const Figure* figure = isCopy ? nullptr : m_byId.value(line.figure.id);
        if (figure)
            m_seen.insert(figure->id);
        else if (line.figure.id == 0 || !m_ledger.ours)
            figure = stated(line.figure);
        if (!figure)
            return propose(line);
        const auto base = m_ledger.base.constFind(figure->id);
        const QList<LedgerField> fields = base == m_ledger.base.cend()
                                              ? valueOnly(line.figure, *figure)
                                              : differences(line.figure, base->figure);
        Figure after = applied(*figure, line.figure, fields);
        if (base == m_ledger.base.cend() && !fields.isEmpty()) {
            after.quantity.bound = line.figure.quantity.bound;
            after.quantity.approachesFromBelow = line.figure.quantity.approachesFromBelow;
        }
        if (!differences(after, *figure).isEmpty())
            m_changes.push_back({.kind = ChangeKind::Changed,
                                 .before = *figure,
                                 .after = after,
                                 .fields = fields,
                                 .sheet = line.sheet,
                                 .row = line.row});
    }

    void propose(const LedgerLine& line)
    {
        Figure figure = line.figure;
        figure.id = 0;
        m_changes.push_back({.kind = ChangeKind::New,
                             .before = {},
                             .after = figure,
                             .fields = {},
                             .sheet = line.sheet,
                             .row = line.row});
    }

    /// A ledger of other making differs in its value or not at all: the rest made it the same.
    static QList<LedgerField> valueOnly(const Figure& sheet, const Figure& figure)
    {
        return sheet.quantity.value == figure.quantity.value
                   ? QList<LedgerField>()
                   : QList<LedgerField>{LedgerField::Value};
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
        for (const Figure& figure : m_figures) {
            if (m_ledger.base.contains(figure.id) && !m_seen.contains(figure.id) && !hasProblem())
                m_changes.push_back({.kind = ChangeKind::Gone,
                                     .before = figure,
                                     .after = {},
                                     .fields = {},
                                     .sheet = {},
                                     .row = 0});
        }
    }

    /// A line that could not be read may be the one that seems gone.
    [[nodiscard]] bool hasProblem() const { return !m_ledger.problems.empty(); }

    const Ledger& m_ledger;
    const std::vector<Figure>& m_figures;
    QHash<FigureId, const Figure*> m_byId;
    QHash<QString, std::vector<const Figure*>> m_byPlace; ///< in the order of the figures
    QSet<FigureId> m_seen;
    std::vector<LedgerChange> m_changes;
};

} // namespace

std::vector<LedgerChange> diffLedger(const Ledger& ledger, const std::vector<Figure>& figures)
{
    return Comparer(ledger, figures).compare();
}

} // namespace duibiao::exchange
