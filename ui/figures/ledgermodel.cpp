// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/ledgermodel.h"

#include "shared/icons.h"
#include "shared/session.h"
#include "wording/ledger.h"
#include "wording/words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace duibiao::ui {

using namespace Qt::StringLiterals;
using exchange::ChangeKind;
using exchange::LedgerChange;
using exchange::LedgerField;

namespace {

constexpr std::array<ColumnSpec, LedgerModel::columns> columnSpecs{{{"change"_L1, 100},
                                                                    {"role"_L1, 70},
                                                                    {"district"_L1, 130},
                                                                    {"indicator"_L1, 230},
                                                                    {"period"_L1, 90},
                                                                    {"difference"_L1, 260},
                                                                    {"place"_L1, 120}}};

QString iconName(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::New:
        return u"add"_s;
    case ChangeKind::Changed:
        return u"edit"_s;
    case ChangeKind::Gone:
        return u"remove"_s;
    }
    Q_UNREACHABLE();
}

const Figure& shownOf(const LedgerChange& change)
{
    return change.kind == ChangeKind::Gone ? change.before : change.after;
}

} // namespace

LedgerModel::LedgerModel(const Session& session, QObject* parent)
    : RowModel(parent), m_session(session)
{
}

void LedgerModel::setChanges(std::vector<LedgerChange> changes)
{
    resetRows([&] {
        m_lines.clear();
        for (LedgerChange& change : changes) {
            const bool comes = change.kind != ChangeKind::Gone;
            m_lines.push_back({.change = std::move(change), .ticked = comes});
        }
    });
    Q_EMIT ticksChanged();
}

std::vector<LedgerChange> LedgerModel::ticked() const
{
    std::vector<LedgerChange> chosen;
    for (const Line& line : m_lines) {
        if (line.ticked)
            chosen.push_back(line.change);
    }
    return chosen;
}

int LedgerModel::tickedCount() const
{
    return static_cast<int>(std::ranges::count(m_lines, true, &Line::ticked));
}

void LedgerModel::tick(const QModelIndexList& rows, bool ticked)
{
    for (const QModelIndex& row : rows) {
        m_lines[static_cast<size_t>(sourceRow(row))].ticked = ticked;
        Q_EMIT dataChanged(row, row, {Qt::CheckStateRole});
    }
    Q_EMIT ticksChanged();
}

bool LedgerModel::isTicked(const QModelIndex& index) const
{
    return index.isValid() && m_lines[static_cast<size_t>(sourceRow(index))].ticked;
}

Qt::ItemFlags LedgerModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = RowModel::flags(index);
    return index.column() == Kind ? flags | Qt::ItemIsUserCheckable : flags;
}

bool LedgerModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Kind)
        return false;
    tick({index}, value.toInt() == Qt::Checked);
    return true;
}

int LedgerModel::sourceRowCount() const
{
    return static_cast<int>(m_lines.size());
}

QString LedgerModel::fieldText(const Figure& figure, LedgerField field) const
{
    const reading::Knowledge& knowledge = m_session.knowledge();
    return wording::fieldText(figure, field, knowledge.districts, knowledge.catalogue);
}

QString LedgerModel::difference(const LedgerChange& change) const
{
    const QString value = fieldText(shownOf(change), LedgerField::Value);
    if (change.kind == ChangeKind::New)
        return value;
    if (change.kind == ChangeKind::Gone)
        return tr("%1 → removed", "value").arg(value);
    // value, unit and bound are one text, told once
    std::vector<std::pair<QStringList, QString>> parts;
    for (const LedgerField field : change.fields) {
        const QString both =
            tr("%1 → %2", "before, after")
                .arg(fieldText(change.before, field), fieldText(change.after, field));
        if (parts.empty() || parts.back().second != both)
            parts.push_back({{}, both});
        parts.back().first.append(wording::name(field));
    }
    QStringList texts;
    for (const auto& [names, both] : parts)
        texts.append(
            tr("%1: %2", "fields, their change").arg(names.join(tr(", ", "between fields")), both));
    return texts.join(tr("; ", "between changes"));
}

QString LedgerModel::text(const LedgerChange& change, int column) const
{
    const Figure& figure = shownOf(change);
    switch (column) {
    case Kind:
        return wording::name(change.kind);
    case RoleColumn:
        return wording::name(figure.role);
    case District:
        return fieldText(figure, LedgerField::District);
    case IndicatorColumn:
        return fieldText(figure, LedgerField::Indicator);
    case PeriodColumn:
        return fieldText(figure, LedgerField::Period);
    case Difference:
        return difference(change);
    case Place:
        return change.kind == ChangeKind::Gone
                   ? QString()
                   : tr("%1, row %2", "sheet, row").arg(change.sheet).arg(change.row);
    default:
        return {};
    }
}

QVariant LedgerModel::cell(int sourceRow, int column, int role) const
{
    const Line& line = m_lines[static_cast<size_t>(sourceRow)];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(line.change, column);
    case Qt::DecorationRole:
        return column == Kind ? QVariant(icon(iconName(line.change.kind))) : QVariant();
    case Qt::CheckStateRole:
        return column == Kind ? QVariant(line.ticked ? Qt::Checked : Qt::Unchecked) : QVariant();
    default:
        return {};
    }
}

QVariant LedgerModel::headerCell(int column, int role) const
{
    const auto names = [] {
        return std::array{tr("Change"), tr("Role"),       tr("District"), tr("Indicator"),
                          tr("Period"), tr("Difference"), tr("Place")};
    };
    return headingOf(columnSpecs, names, column, role);
}

} // namespace duibiao::ui
