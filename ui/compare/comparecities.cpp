// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a city's row opens into those of its districts.
#include "compare/comparemodel.h"

#include <algorithm>
#include <limits>

namespace duibiao::ui {

namespace {

/// Puts the rows of open cities' districts behind them.
class Opener
{
public:
    Opener(const Compared& compared, const QSet<qint64>& open, std::vector<int>& depths)
        : m_compared(compared), m_open(open), m_depths(depths),
          m_places(compared.ids.size(), std::numeric_limits<int>::max())
    {
    }

    [[nodiscard]] std::vector<int> opened(const std::vector<int>& rows)
    {
        for (size_t i = 0; i < rows.size(); ++i)
            m_places[static_cast<size_t>(rows[i])] = static_cast<int>(i);
        for (const int row : rows)
            markInside(row, 1);
        std::vector<int> shown;
        shown.reserve(rows.size());
        for (const int row : rows) {
            if (depth(row) == 0)
                add(row, shown);
        }
        return shown;
    }

private:
    int& depth(int row) { return m_depths[static_cast<size_t>(row)]; }

    /// In the order of the rows that are shown; those that a filter hides last.
    [[nodiscard]] std::vector<int> partsOf(int row) const
    {
        if (!m_open.contains(m_compared.ids[static_cast<size_t>(row)]))
            return {};
        std::vector<int> parts = m_compared.parts.value(row);
        std::ranges::stable_sort(parts, {},
                                 [this](int part) { return m_places[static_cast<size_t>(part)]; });
        return parts;
    }

    void markInside(int row, int level)
    {
        for (const int part : partsOf(row)) {
            depth(part) = std::max(depth(part), level);
            markInside(part, level + 1);
        }
    }

    void add(int row, std::vector<int>& shown)
    {
        shown.push_back(row);
        for (const int part : partsOf(row))
            add(part, shown);
    }

    const Compared& m_compared;
    const QSet<qint64>& m_open;
    std::vector<int>& m_depths;
    std::vector<int> m_places;
};

} // namespace

void CompareModel::arrange(std::vector<int>& rows)
{
    m_depths.clear();
    if (m_open.isEmpty() || m_compared.parts.isEmpty())
        return;
    m_depths.assign(m_compared.ids.size(), 0);
    rows = Opener(m_compared, m_open, m_depths).opened(rows);
}

int CompareModel::partCount(int sourceRow) const
{
    const auto parts = m_compared.parts.constFind(sourceRow);
    return parts == m_compared.parts.cend() ? 0 : static_cast<int>(parts->size());
}

bool CompareModel::isOpen(const QModelIndex& index) const
{
    return partCount(index) > 0 && m_open.contains(rowId(sourceRow(index)));
}

void CompareModel::setOpen(const QModelIndex& index, bool open)
{
    if (partCount(index) == 0 || isOpen(index) == open)
        return;
    const qint64 id = rowId(sourceRow(index));
    if (open)
        m_open.insert(id);
    else
        m_open.remove(id);
    arrangeAnew();
}

QString CompareModel::districtTip(int sourceRow) const
{
    const QString name = districtName(at(sourceRow));
    const int parts = partCount(sourceRow);
    if (parts == 0)
        return name;
    return m_open.contains(rowId(sourceRow))
               ? tr("%1\nOpen; Space puts its districts back.").arg(name)
               : tr("%1\nSpace opens it into %n row(s) of its districts.", nullptr, parts)
                     .arg(name);
}

int CompareModel::depth(const QModelIndex& index) const
{
    return m_depths.empty() ? 0 : m_depths[static_cast<size_t>(sourceRow(index))];
}

} // namespace duibiao::ui
