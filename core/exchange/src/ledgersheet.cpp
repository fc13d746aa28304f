// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledgersheet.h"

#include "ledgertext.h"

namespace duibiao::exchange {

using namespace Qt::StringLiterals;

namespace {

std::optional<Role> roleIn(const QString& words)
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

} // namespace

LedgerCodes codesOf(const Catalogue& catalogue, const QHash<FigureId, LedgerBaseLine>& base)
{
    LedgerCodes codes;
    for (const Indicator& indicator : catalogue.all()) {
        for (const QString& words :
             QStringList{indicator.id, indicator.nameZh, indicator.nameEn} + indicator.aliases) {
            if (!codes.indicators.contains(words))
                codes.indicators.insert(words, indicator.id);
        }
    }
    for (const LedgerBaseLine& line : base) {
        codes.districts.insert(line.district, line.figure.districtCode);
        codes.periods.insert(line.period, line.figure.period);
        if (!line.figure.indicatorId.isEmpty())
            codes.indicators.insert(line.indicator, line.figure.indicatorId);
    }
    return codes;
}

LedgerSheet::LedgerSheet(const Grid& grid, const LedgerLayout& layout, const LedgerReading& with,
                         Ledger& ledger)
    : m_grid(grid), m_layout(layout), m_with(with), m_ledger(ledger), m_sheetRole(sheetRole())
{
}

void LedgerSheet::read()
{
    const bool isComparison = has(LedgerField::GoalId) && has(LedgerField::OutcomeId);
    if (m_sheetRole && has(LedgerField::Id))
        m_ledger.roles.insert(*m_sheetRole);
    for (m_row = m_layout.headingRow + 1; m_row < m_grid.rows.size(); ++m_row) {
        if (isComparison) {
            addSide(LedgerField::Goal, LedgerField::GoalId, Role::Goal);
            addSide(LedgerField::Outcome, LedgerField::OutcomeId, Role::Achieved);
            continue;
        }
        addFigure(LedgerField::Value, role());
        addFigure(LedgerField::Goal, Role::Goal);
        addFigure(LedgerField::Outcome, Role::Achieved);
    }
}

const GridCell& LedgerSheet::cell(LedgerField field) const
{
    static const GridCell none;
    const auto column = m_layout.columns.find(field);
    return column == m_layout.columns.end() ? none : m_grid.at(m_row, column->second);
}

QString LedgerSheet::text(LedgerField field) const
{
    const GridCell& here = cell(field);
    return here.number ? QString::number(*here.number, 'g', 15) : here.text.simplified();
}

FigureId LedgerSheet::id(LedgerField field) const
{
    return static_cast<FigureId>(cell(field).number.value_or(0));
}

const Figure* LedgerSheet::handedOut(FigureId id) const
{
    const auto line = m_ledger.base.constFind(id);
    return line == m_ledger.base.cend() ? nullptr : &line->figure;
}

/// A cell that says what it said when it was handed out means what it meant, though a figure
/// without an indicator may have the label of one. A column taken out says nothing new.
bool LedgerSheet::isUntouched(LedgerField field) const
{
    const auto line = m_ledger.base.constFind(id(LedgerField::Id));
    if (line == m_ledger.base.cend())
        return false;
    const QString& words = field == LedgerField::District    ? line->district
                           : field == LedgerField::Indicator ? line->indicator
                                                             : line->period;
    return !has(field) || text(field) == words.simplified();
}

/// What the known lines of this sheet are; else what its name says.
std::optional<Role> LedgerSheet::sheetRole() const
{
    const auto column = m_layout.columns.find(LedgerField::Id);
    for (std::size_t row = 0; column != m_layout.columns.end() && row < m_grid.rows.size(); ++row) {
        const double number = m_grid.at(row, column->second).number.value_or(0);
        if (const Figure* known = handedOut(static_cast<FigureId>(number)))
            return known->role;
    }
    return roleIn(m_grid.name);
}

std::optional<Role> LedgerSheet::role() const
{
    const auto said = roleIn(text(LedgerField::Role));
    if (said)
        return said;
    return m_sheetRole ? m_sheetRole : m_with.defaults.role;
}

/// Nothing where there is none of that name, or several.
const District* LedgerSheet::onlyDistrict(const QString& words) const
{
    const District* found = m_with.districts.find(words);
    return found ? found : m_with.districts.byPath(words);
}

/// Of districts by one name those that are among or beside the ones that are spoken of anyway.
std::vector<const District*> LedgerSheet::nearDistricts(const QString& words)
{
    if (!m_near)
        m_near = nearCodes();
    std::vector<const District*> near;
    for (const District* each : m_with.districts.named(words)) {
        if (m_near->contains(each->code) || m_near->contains(each->parentCode))
            near.push_back(each);
    }
    return near;
}

/// Of the workspace, of the choice and of this sheet, with the cities they are in.
QSet<QString> LedgerSheet::nearCodes() const
{
    QSet<QString> spokenOf = m_with.defaults.near;
    spokenOf.insert(m_with.defaults.districtCode);
    const auto column = m_layout.columns.find(LedgerField::District);
    for (std::size_t row = 0; column != m_layout.columns.end() && row < m_grid.rows.size(); ++row) {
        const QString words = m_grid.at(row, column->second).text.simplified();
        if (const District* found = words.isEmpty() ? nullptr : onlyDistrict(words))
            spokenOf.insert(found->code);
    }
    QSet<QString> codes = spokenOf;
    for (const QString& code : spokenOf) {
        const District* each = m_with.districts.find(code);
        if (each && each->level == District::Level::County)
            codes.insert(each->parentCode);
    }
    return codes;
}

/// Complains where it is not known, or which of several it is.
std::optional<QString> LedgerSheet::district()
{
    const QString words = text(LedgerField::District);
    if (words.isEmpty())
        return m_with.defaults.districtCode;
    const auto& known = m_with.codes.districts;
    if (const auto code = known.constFind(words); code != known.cend())
        return *code;
    if (const District* found = onlyDistrict(words))
        return found->code;
    if (const auto near = nearDistricts(words); near.size() == 1)
        return near.front()->code;
    complain(LedgerField::District, m_with.districts.named(words).empty()
                                        ? LedgerTrouble::NotUnderstood
                                        : LedgerTrouble::SeveralDistricts);
    return std::nullopt;
}

QString LedgerSheet::indicator() const
{
    return m_with.codes.indicators.value(text(LedgerField::Indicator));
}

std::optional<Period> LedgerSheet::period() const
{
    const QString words = text(LedgerField::Period);
    if (words.isEmpty())
        return m_with.defaults.period;
    const auto& known = m_with.codes.periods;
    if (const auto period = known.constFind(words); period != known.cend())
        return *period;
    return periodIn(cell(LedgerField::Period));
}

void LedgerSheet::complain(LedgerField field, LedgerTrouble trouble)
{
    const auto isTold =
        [&](const LedgerProblem& last) { // of the goal, now of the outcome beside it
            return last.sheet == m_grid.name && last.row == m_row + 1 && last.field == field;
        };
    if (!m_ledger.problems.empty() && isTold(m_ledger.problems.back()))
        return;
    const QString words = text(field);
    if (trouble == LedgerTrouble::NotUnderstood && words.startsWith(u'='))
        trouble = LedgerTrouble::FormulaWithoutValue;
    m_ledger.problems.push_back({.sheet = m_grid.name,
                                 .row = m_row + 1,
                                 .field = field,
                                 .text = words,
                                 .trouble = trouble,
                                 .id = id(LedgerField::Id)});
}

void LedgerSheet::addFigure(LedgerField valueField, std::optional<Role> role)
{
    if (cell(valueField).isEmpty())
        return;
    LedgerLine line{.figure = {}, .sheet = m_grid.name, .row = m_row + 1};
    // a column that was taken out of our own workbook changes nothing
    if (const Figure* known = handedOut(id(LedgerField::Id)))
        line.figure = *known;
    line.figure.id = id(LedgerField::Id);
    line.figure.typedIn = true;
    if (!takeQuantity(valueField, line.figure))
        return;
    if (!role)
        return complain(LedgerField::Role);
    line.figure.role = *role;
    if (!takePlace(line.figure) || !takeCodes(line.figure))
        return;
    takeWords(line.figure);
    if (line.figure.label.isEmpty())
        return complain(LedgerField::Indicator);
    m_ledger.lines.push_back(std::move(line));
}

/// What its column says; a share is known by its indicator too, and 0.72 of one is 72 %.
QString LedgerSheet::unitOf(const Quantity& before) const
{
    const QString unit = has(LedgerField::Unit) ? text(LedgerField::Unit) : before.unit;
    const Indicator* known = m_with.catalogue.find(indicator());
    return unit.isEmpty() && known && known->unit == u"%"_s ? known->unit : unit;
}

/// What the words of a cell stand for; an empty cell changes nothing.
template <typename Code>
bool LedgerSheet::takeCode(LedgerField field, std::optional<Code> (*fromCode)(QStringView),
                           Code& code)
{
    const QString words = text(field);
    if (words.isEmpty())
        return true;
    const auto said = fromCode(m_with.words.code(field, words));
    if (said)
        code = *said;
    else
        complain(field);
    return said.has_value();
}

/// The number with its unit and bound. What is typed along with the number wins over its column.
bool LedgerSheet::takeQuantity(LedgerField valueField, Figure& figure)
{
    const Quantity before = figure.quantity;
    const auto read = quantityOf(cell(valueField), unitOf(before));
    if (!read) {
        complain(valueField);
        return false;
    }
    figure.quantity = *read;
    // in our own workbooks that column has what was handed out, which a new number is not
    if (const QString literal = text(LedgerField::Literal); !m_ledger.ours && !literal.isEmpty())
        figure.quantity.literal = literal;
    if (read->bound != Bound::Exact)
        return true;
    figure.quantity.bound = before.bound;
    figure.quantity.approachesFromBelow = before.approachesFromBelow;
    if (!takeCode(LedgerField::Bound, boundFromCode, figure.quantity.bound))
        return false;
    if (figure.quantity.bound != before.bound)
        figure.quantity.approachesFromBelow = false;
    return true;
}

/// Of whom it is, and when.
bool LedgerSheet::takePlace(Figure& figure)
{
    if (!isUntouched(LedgerField::District)) {
        const auto where = district();
        if (!where)
            return false;
        figure.districtCode = *where;
    }
    if (!isUntouched(LedgerField::Period)) {
        const auto when = period();
        if (!when || !when->isValid()) {
            complain(LedgerField::Period);
            return false;
        }
        figure.period = *when;
    }
    return true;
}

void LedgerSheet::takeWords(Figure& figure) const
{
    const bool isKnown = handedOut(figure.id) != nullptr;
    if (!isUntouched(LedgerField::Indicator))
        figure.indicatorId = indicator();
    if (const QString label = text(LedgerField::Label); !label.isEmpty())
        figure.label = label;
    else if (!isKnown || has(LedgerField::Label))
        figure.label = text(LedgerField::Indicator);
    if (!isKnown || has(LedgerField::Department))
        figure.department = text(LedgerField::Department);
    if (!isKnown || has(LedgerField::Note))
        figure.note = text(LedgerField::Note);
    const Indicator* indicator = m_with.catalogue.find(figure.indicatorId);
    if (!indicator || isKnown)
        return;
    figure.measure = indicator->measure;
    if (text(LedgerField::Unit).isEmpty() && figure.quantity.unit != u"%"_s)
        figure.quantity.unit = indicator->unit;
}

/// Kind of measure and review, which only our own workbook says; what is new is the planner's word.
bool LedgerSheet::takeCodes(Figure& figure)
{
    const bool isKnown = handedOut(figure.id) != nullptr;
    if (!isKnown)
        figure.review = Review::Accepted;
    if (!m_ledger.ours || !isKnown)
        return true;
    return takeCode(LedgerField::Measure, measureFromCode, figure.measure) &&
           takeCode(LedgerField::Review, reviewFromCode, figure.review);
}

void LedgerSheet::addSide(LedgerField valueField, LedgerField idField, Role role)
{
    const GridCell& rest = cell(idField);
    if (rest.isEmpty())
        return addFigure(valueField, role);
    if (const Figure* figure = handedOut(id(idField)))
        return addSideOf(*figure, valueField);
    const auto now = quantityOf(cell(valueField), text(LedgerField::Unit));
    const auto before = Decimal::parse(rest.text);
    if (before && !(now && now->value == *before))
        complain(valueField, LedgerTrouble::WorkedOut);
}

void LedgerSheet::addSideOf(const Figure& figure, LedgerField valueField)
{
    if (cell(valueField).isEmpty())
        return complain(valueField, LedgerTrouble::Cleared);
    const auto now = quantityOf(cell(valueField), figure.quantity.unit);
    if (!now)
        return complain(valueField);
    const bool bounded = now->bound != Bound::Exact;
    if (now->value == figure.quantity.value && !bounded)
        return;
    LedgerLine line{.figure = figure, .sheet = m_grid.name, .row = m_row + 1, .ofComparison = true};
    line.figure.quantity = *now;
    if (!bounded) {
        line.figure.quantity.bound = figure.quantity.bound;
        line.figure.quantity.approachesFromBelow = figure.quantity.approachesFromBelow;
    }
    m_ledger.lines.push_back(std::move(line));
}

} // namespace duibiao::exchange
