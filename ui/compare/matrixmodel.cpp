// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/matrixmodel.h"

#include "paper/bullet.h"
#include "shared/session.h"
#include "wording/words.h"

#include <algorithm>
#include <functional>
#include <map>

namespace duibiao::ui {

using compare::Row;
using namespace Qt::StringLiterals;

namespace {

/// More districts than this are a list to search in, not a table to look over.
constexpr size_t mostAtOnce = 40;

} // namespace

QString goalAndOutcome(const Row& row)
{
    const auto value = [](const std::optional<compare::Side>& side, compare::Blank blank) {
        return side ? wording::quantityText(side->figure.quantity) : wording::name(blank);
    };
    return MatrixModel::tr("%1 → %2", "goal, outcome")
        .arg(value(row.goal, row.goalBlank), value(row.outcome, row.outcomeBlank));
}

std::vector<Period> matrixPeriods(const RowList& rows)
{
    std::map<Period, int> counts;
    for (const Row* row : rows) {
        if (row->period.isValid())
            ++counts[row->period];
    }
    std::vector<std::pair<int, Period>> sorted;
    for (const auto& [period, count] : counts)
        sorted.emplace_back(count, period);
    std::ranges::sort(sorted, std::greater());
    std::vector<Period> periods;
    for (const auto& [count, period] : sorted)
        periods.push_back(period);
    return periods;
}

MatrixModel::MatrixModel(const Session& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session)
{
}

void MatrixModel::setRows(const RowList& rows, const Period& period)
{
    beginResetModel();
    m_subjects.clear();
    m_subjectPlaces.clear();
    m_cells.clear();
    RowList shown;
    std::ranges::copy_if(rows, std::back_inserter(shown),
                         [&](const Row* row) { return row->period == period; });
    for (const Row* row : shown) {
        const Subject subject = subjectOf(*row);
        auto place = m_subjectPlaces.constFind(subject);
        if (place == m_subjectPlaces.cend()) {
            place = m_subjectPlaces.insert(subject, static_cast<int>(m_subjects.size()));
            m_subjects.push_back(subjectName(*row));
        }
        Cell& cell = m_cells[{row->districtCode, *place}];
        if (cell.row)
            ++cell.others;
        else
            cell.row = row;
    }
    takeDistricts(shown);
    showDistricts();
    endResetModel();
}

QString MatrixModel::subjectName(const Row& row) const
{
    const QString name = wording::rowName(m_session.knowledge().catalogue, row);
    return row.unit.isEmpty() ? name : tr("%1 (%2)", "indicator, unit").arg(name, row.unit);
}

/// Districts by code, those of a city right behind it. A city of which there are several districts
/// has a place even where it states nothing itself.
void MatrixModel::takeDistricts(const RowList& rows)
{
    const DistrictTree& tree = m_session.knowledge().districts;
    QStringList codes;
    QSet<QString> seen;
    for (const Row* row : rows) {
        if (!seen.contains(row->districtCode)) {
            seen.insert(row->districtCode);
            codes.append(row->districtCode);
        }
    }
    QHash<QString, QStringList> parts;
    for (const QString& code : codes) {
        const District* district = tree.find(code);
        if (district && district->level == District::Level::County &&
            !district->parentCode.isEmpty())
            parts[district->parentCode].append(code);
    }
    for (auto each = parts.begin(); each != parts.end();) {
        const District* city = tree.find(each.key());
        const bool isGroup = city && city->level == District::Level::City &&
                             (seen.contains(each.key()) || each->size() > 1);
        each = isGroup ? std::next(each) : parts.erase(each);
    }
    m_districts.clear();
    QSet<QString> inside;
    for (const QStringList& each : std::as_const(parts))
        inside.unite({each.begin(), each.end()});
    QStringList tops;
    for (const QString& code : codes) {
        if (!inside.contains(code))
            tops.append(code);
    }
    for (auto each = parts.cbegin(); each != parts.cend(); ++each) {
        if (!seen.contains(each.key()))
            tops.append(each.key());
    }
    std::ranges::sort(tops);
    for (const QString& code : tops) {
        const QString path = tree.path(code);
        m_districts.push_back(
            {.code = code, .name = path.isEmpty() ? tr("not known") : path, .parts = {}});
    }
    addParts(parts);
}

void MatrixModel::addParts(const QHash<QString, QStringList>& parts)
{
    const size_t tops = m_districts.size();
    for (size_t top = 0; top < tops; ++top) {
        QStringList codes = parts.value(m_districts[top].code);
        std::ranges::sort(codes);
        for (const QString& code : codes) {
            m_districts[top].parts.push_back(m_districts.size());
            m_districts.push_back({.code = code,
                                   .name = m_session.knowledge().districts.find(code)->name,
                                   .parts = {},
                                   .isPart = true});
        }
    }
}

/// Few districts are shown at once, of many the cities first.
bool MatrixModel::isClosed(const Place& city) const
{
    return m_turned.contains(city.code) != (m_districts.size() > mostAtOnce);
}

void MatrixModel::showDistricts()
{
    m_shown.clear();
    for (size_t i = 0; i < m_districts.size(); ++i) {
        if (m_districts[i].isPart)
            continue;
        m_shown.push_back(i);
        if (!isClosed(m_districts[i]))
            std::ranges::copy(m_districts[i].parts, std::back_inserter(m_shown));
    }
}

void MatrixModel::setDistrictsAcross(bool across)
{
    if (across == m_across)
        return;
    beginResetModel();
    m_across = across;
    endResetModel();
}

const MatrixModel::Cell* MatrixModel::cell(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    const int district = m_across ? index.column() : index.row();
    const int subject = m_across ? index.row() : index.column();
    const QString& code = m_districts[m_shown[static_cast<size_t>(district)]].code;
    const auto found = m_cells.constFind({code, subject});
    return found == m_cells.cend() ? nullptr : &*found;
}

const Row* MatrixModel::row(const QModelIndex& index) const
{
    const Cell* found = cell(index);
    return found ? found->row : nullptr;
}

int MatrixModel::others(const QModelIndex& index) const
{
    const Cell* found = cell(index);
    return found ? found->others : 0;
}

QModelIndex MatrixModel::indexOf(const Row& row) const
{
    const auto subject = m_subjectPlaces.constFind(subjectOf(row));
    const auto district = std::ranges::find_if(
        m_shown, [&](size_t place) { return m_districts[place].code == row.districtCode; });
    if (subject == m_subjectPlaces.cend() || district == m_shown.end())
        return {};
    const int section = static_cast<int>(district - m_shown.begin());
    const QModelIndex found = m_across ? index(*subject, section) : index(section, *subject);
    const Row* there = this->row(found);
    return there && there->period == row.period ? found : QModelIndex();
}

int MatrixModel::districtSection(const QModelIndex& index) const
{
    return m_across ? index.column() : index.row();
}

bool MatrixModel::canOpen(int section) const
{
    return section >= 0 && section < static_cast<int>(m_shown.size()) &&
           !m_districts[m_shown[static_cast<size_t>(section)]].parts.empty();
}

bool MatrixModel::isOpen(int section) const
{
    return canOpen(section) && !isClosed(m_districts[m_shown[static_cast<size_t>(section)]]);
}

void MatrixModel::setOpen(int section, bool open)
{
    if (!canOpen(section) || isOpen(section) == open)
        return;
    const Place& city = m_districts[m_shown[static_cast<size_t>(section)]];
    const int first = section + 1;
    const int last = section + static_cast<int>(city.parts.size());
    const auto turn = [this, &city] {
        if (!m_turned.remove(city.code))
            m_turned.insert(city.code);
        showDistricts();
    };
    if (open && m_across) {
        beginInsertColumns({}, first, last);
        turn();
        endInsertColumns();
    } else if (open) {
        beginInsertRows({}, first, last);
        turn();
        endInsertRows();
    } else if (m_across) {
        beginRemoveColumns({}, first, last);
        turn();
        endRemoveColumns();
    } else {
        beginRemoveRows({}, first, last);
        turn();
        endRemoveRows();
    }
    Q_EMIT headerDataChanged(m_across ? Qt::Horizontal : Qt::Vertical, section, section);
}

int MatrixModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(m_across ? m_subjects.size() : m_shown.size());
}

int MatrixModel::columnCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(m_across ? m_shown.size() : m_subjects.size());
}

QString MatrixModel::text(const Cell& cell) const
{
    const Row& row = *cell.row;
    return tr("%1, %2, %3", "goal and outcome, completion, verdict")
        .arg(goalAndOutcome(row), paper::completionText(row.goal ? row.completion : std::nullopt),
             wording::name(row.verdict));
}

QString MatrixModel::toolTip(const Cell& cell) const
{
    QStringList lines{wording::reasonText(*cell.row)};
    if (cell.others > 0)
        lines.append(tr("%n more row(s) of this indicator are in the list.", nullptr, cell.others));
    lines.append(tr("Double click shows where it was said."));
    return lines.join(u'\n');
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const
{
    const Cell* found = checkIndex(index, CheckIndexOption::IndexIsValid) ? cell(index) : nullptr;
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*found);
    case Qt::ToolTipRole:
        return toolTip(*found);
    default:
        return {};
    }
}

/// A city tells by a sign whether it is open; its districts stand in.
QString MatrixModel::headingOf(int section) const
{
    const Place& place = m_districts[m_shown[static_cast<size_t>(section)]];
    if (place.isPart)
        return tr("   %1", "district within its city").arg(place.name);
    if (place.parts.empty())
        return place.name;
    return isOpen(section) ? tr("▾ %1", "city that is open").arg(place.name)
                           : tr("▸ %1 (%2)", "city that is closed, number of its districts")
                                 .arg(place.name)
                                 .arg(place.parts.size());
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isDistrict = (orientation == Qt::Horizontal) == m_across;
    const int count = static_cast<int>(isDistrict ? m_shown.size() : m_subjects.size());
    if (section < 0 || section >= count)
        return {};
    if (role == Qt::ToolTipRole && isDistrict && canOpen(section))
        return tr("A click opens the city into its districts, or closes it");
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return isDistrict ? headingOf(section) : m_subjects[static_cast<size_t>(section)];
}

} // namespace duibiao::ui
