// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchmodel.h"

#include "shared/icons.h"
#include "shared/session.h"
#include "wording/words.h"

#include <QPoint>

#include <array>

namespace duibiao::ui {

using namespace Qt::StringLiterals;
using store::SearchHit;

SearchModel::SearchModel(const Session& session, QObject* parent)
    : RowModel(parent), m_session(session)
{
}

void SearchModel::setHits(std::vector<SearchHit> hits)
{
    resetRows([&] { m_hits = std::move(hits); });
}

const SearchHit* SearchModel::hit(const QModelIndex& index) const
{
    return index.isValid() ? &m_hits[static_cast<size_t>(sourceRow(index))] : nullptr;
}

int SearchModel::sourceRowCount() const
{
    return static_cast<int>(m_hits.size());
}

QString SearchModel::text(const SearchHit& hit, int column) const
{
    const Figure* figure = hit.in == SearchHit::In::Figure ? m_session.figure(hit.id) : nullptr;
    const Report* report = m_session.report(hit.report);
    switch (column) {
    case Where:
        return hit.in == SearchHit::In::Figure      ? tr("Figure")
               : hit.in == SearchHit::In::Milestone ? tr("Milestone")
                                                    : tr("Text");
    case Context:
        return hit.context;
    case ReportColumn:
        return report ? m_session.reportTitle(hit.report) : tr("no source");
    case District: {
        const QString code = figure   ? figure->districtCode
                             : report ? report->header.districtCode
                                      : QString();
        return m_session.knowledge().districts.path(code);
    }
    case PeriodColumn: {
        const Period period = figure ? figure->period : report ? report->header.period : Period();
        return period.isValid() ? wording::name(period) : QString();
    }
    default:
        return {};
    }
}

QVariant SearchModel::cell(int row, int column, int role) const
{
    const SearchHit& hit = m_hits[static_cast<size_t>(row)];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(hit, column);
    case HitRole:
        return column == Context ? QVariant(QPoint(static_cast<int>(hit.hitBegin),
                                                   static_cast<int>(hit.hitEnd - hit.hitBegin)))
                                 : QVariant();
    case Qt::DecorationRole:
        if (column != Where)
            return {};
        return icon(hit.in == SearchHit::In::Figure      ? u"figures"_s
                    : hit.in == SearchHit::In::Milestone ? u"milestones"_s
                                                         : u"reports"_s);
    default:
        return {};
    }
}

QVariant SearchModel::headerCell(int column, int role) const
{
    constexpr std::array keys{"where", "context", "report", "district", "period"};
    constexpr std::array widths{90, 480, 260, 140, 100};
    const auto at = static_cast<size_t>(column);
    if (role == ColumnKeyRole)
        return QString(QLatin1StringView(keys[at]));
    if (role == ColumnWidthRole)
        return widths[at];
    if (role != Qt::DisplayRole)
        return {};
    const std::array names{tr("Found in"), tr("Context"), tr("Report"), tr("District"),
                           tr("Period")};
    return names[at];
}

} // namespace duibiao::ui
