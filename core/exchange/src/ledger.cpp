// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledgerbase.h"
#include "ledgertext.h"

#include <algorithm>

namespace duibiao::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Codes by the words that our own cells have for them.
struct KnownWords
{
    QHash<QString, QString> districts;
    QHash<QString, QString> indicators;
    QHash<QString, Period> periods;
};

KnownWords wordsOf(const QHash<FigureId, LedgerBaseLine>& base)
{
    KnownWords known;
    for (const LedgerBaseLine& line : base) {
        known.districts.insert(line.district, line.figure.districtCode);
        known.periods.insert(line.period, line.figure.period);
        if (!line.figure.indicatorId.isEmpty())
            known.indicators.insert(line.indicator, line.figure.indicatorId);
    }
    return known;
}

/// Reads the lines of one sheet.
class SheetReader
{
public:
    SheetReader(const Grid& grid, const LedgerLayout& layout, const DistrictTree& districts,
                const Catalogue& catalogue, const LedgerDefaults& defaults, const KnownWords& known,
                Ledger& ledger)
        : m_grid(grid), m_layout(layout), m_districts(districts), m_catalogue(catalogue),
          m_defaults(defaults), m_known(known), m_ledger(ledger), m_sheetRole(sheetRole())
    {
    }

    void read()
    {
        for (m_row = m_layout.headingRow + 1; m_row < m_grid.rows.size(); ++m_row) {
            if (has(LedgerField::Value))
                add(LedgerField::Value, role());
            if (has(LedgerField::Goal))
                add(LedgerField::Goal, Role::Goal);
            if (has(LedgerField::Outcome))
                add(LedgerField::Outcome, Role::Achieved);
        }
    }

private:
    [[nodiscard]] bool has(LedgerField field) const { return m_layout.columns.contains(field); }

    [[nodiscard]] const GridCell& cell(LedgerField field) const
    {
        static const GridCell none;
        const auto column = m_layout.columns.find(field);
        return column == m_layout.columns.end() ? none : m_grid.at(m_row, column->second);
    }

    [[nodiscard]] QString text(LedgerField field) const
    {
        const GridCell& here = cell(field);
        return here.number ? QString::number(*here.number) : here.text.simplified();
    }

    /// What the known lines of this sheet are; else what its name says.
    [[nodiscard]] std::optional<Role> sheetRole() const
    {
        const auto id = m_layout.columns.find(LedgerField::Id);
        for (std::size_t row = 0; id != m_layout.columns.end() && row < m_grid.rows.size(); ++row) {
            const auto number =
                static_cast<FigureId>(m_grid.at(row, id->second).number.value_or(0));
            if (const auto line = m_ledger.base.constFind(number); line != m_ledger.base.cend())
                return line->figure.role;
        }
        return roleIn(m_grid.name);
    }

    [[nodiscard]] static std::optional<Role> roleIn(const QString& words)
    {
        for (const auto& goal : {u"目标"_s, u"计划"_s, u"goal"_s, u"target"_s}) {
            if (words.contains(goal, Qt::CaseInsensitive))
                return Role::Goal;
        }
        for (const auto& outcome : {u"成效"_s, u"完成"_s, u"实际"_s, u"outcome"_s}) {
            if (words.contains(outcome, Qt::CaseInsensitive))
                return Role::Achieved;
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Role> role() const
    {
        const auto said = roleIn(text(LedgerField::Role));
        if (said)
            return said;
        return m_sheetRole ? m_sheetRole : m_defaults.role;
    }

    void complain(LedgerField field)
    {
        m_ledger.problems.push_back(
            {.sheet = m_grid.name, .row = m_row + 1, .field = field, .text = text(field)});
    }

    [[nodiscard]] std::optional<QString> district() const
    {
        const QString words = text(LedgerField::District);
        if (words.isEmpty())
            return m_defaults.districtCode;
        if (const auto known = m_known.districts.constFind(words);
            known != m_known.districts.cend())
            return *known;
        const District* found = m_districts.find(words);
        if (!found)
            found = m_districts.byPath(words);
        return found ? std::optional(found->code) : std::nullopt;
    }

    [[nodiscard]] QString indicator() const
    {
        const QString words = text(LedgerField::Indicator);
        if (const auto known = m_known.indicators.constFind(words);
            known != m_known.indicators.cend())
            return *known;
        const auto found = std::ranges::find_if(m_catalogue.all(), [&words](const Indicator& i) {
            return i.id == words || i.nameZh == words || i.nameEn == words ||
                   i.aliases.contains(words);
        });
        return found == m_catalogue.all().end() ? QString() : found->id;
    }

    [[nodiscard]] std::optional<Period> period() const
    {
        const QString words = text(LedgerField::Period);
        if (words.isEmpty())
            return m_defaults.period;
        if (const auto known = m_known.periods.constFind(words); known != m_known.periods.cend())
            return *known;
        return periodIn(cell(LedgerField::Period));
    }

    void add(LedgerField valueField, std::optional<Role> asRole);

    const Grid& m_grid;
    const LedgerLayout& m_layout;
    const DistrictTree& m_districts;
    const Catalogue& m_catalogue;
    const LedgerDefaults& m_defaults;
    const KnownWords& m_known;
    Ledger& m_ledger;
    std::optional<Role> m_sheetRole;
    std::size_t m_row = 0;
};

void SheetReader::add(LedgerField valueField, std::optional<Role> asRole)
{
    if (cell(valueField).isEmpty())
        return;
    const QString unit = text(LedgerField::Unit);
    const auto quantity = quantityOf(cell(valueField), unit, m_ledger.ours);
    const auto where = district();
    const auto when = period();
    if (!quantity)
        return complain(valueField);
    if (!asRole)
        return complain(LedgerField::Role);
    if (!where)
        return complain(LedgerField::District);
    if (!when || !when->isValid())
        return complain(LedgerField::Period);
    LedgerLine line{.figure = {}, .sheet = m_grid.name, .row = m_row + 1};
    Figure& figure = line.figure;
    figure.id = static_cast<FigureId>(cell(LedgerField::Id).number.value_or(0));
    figure.role = *asRole;
    figure.districtCode = *where;
    figure.indicatorId = indicator();
    const QString label = text(LedgerField::Label);
    figure.label = label.isEmpty() ? text(LedgerField::Indicator) : label;
    figure.period = *when;
    figure.quantity = *quantity;
    // in our own workbooks that column has what was handed out, which a new number is not
    if (const QString literal = text(LedgerField::Literal); !m_ledger.ours && !literal.isEmpty())
        figure.quantity.literal = literal;
    figure.department = text(LedgerField::Department);
    figure.note = text(LedgerField::Note);
    figure.typedIn = true;
    figure.review = Review::Accepted;
    if (const Indicator* known = m_catalogue.find(figure.indicatorId)) {
        figure.measure = known->measure;
        if (unit.isEmpty() && quantity->unit != u"%"_s)
            figure.quantity.unit = known->unit;
    }
    if (figure.label.isEmpty())
        return complain(LedgerField::Indicator);
    m_ledger.lines.push_back(std::move(line));
}

} // namespace

LedgerLayouts layoutsOf(const std::vector<Grid>& grids, const LedgerWords& words)
{
    const bool ours = isOurs(grids);
    LedgerLayouts layouts;
    for (const Grid& grid : grids) {
        const auto layout = layoutOf(grid, words);
        // of our own workbook only the sheets whose lines are figures come back
        const bool hasIds = layout && layout->columns.contains(LedgerField::Id);
        if (layout && !isLedgerBase(grid) && (!ours || hasIds))
            layouts.emplace(grid.name, *layout);
    }
    return layouts;
}

bool isOurs(const std::vector<Grid>& grids)
{
    return std::ranges::any_of(grids, isLedgerBase);
}

bool isLedgerBase(const Grid& grid)
{
    return grid.name == ledgerBaseName();
}

Ledger readLedger(const std::vector<Grid>& grids, const LedgerLayouts& layouts,
                  const DistrictTree& districts, const Catalogue& catalogue,
                  const LedgerDefaults& defaults)
{
    Ledger ledger{.lines = {}, .problems = {}, .ours = isOurs(grids)};
    if (const auto base = std::ranges::find_if(grids, isLedgerBase); base != grids.end())
        ledger.base = readBase(*base);
    const KnownWords known = wordsOf(ledger.base);
    for (const Grid& grid : grids) {
        if (const auto layout = layouts.find(grid.name); layout != layouts.end())
            SheetReader(grid, layout->second, districts, catalogue, defaults, known, ledger).read();
    }
    return ledger;
}

Ledger readLedger(const std::vector<Grid>& grids, const LedgerWords& words,
                  const DistrictTree& districts, const Catalogue& catalogue,
                  const LedgerDefaults& defaults)
{
    return readLedger(grids, layoutsOf(grids, words), districts, catalogue, defaults);
}

} // namespace duibiao::exchange
