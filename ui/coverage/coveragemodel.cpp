// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage/coveragemodel.h"

#include "shared/icons.h"
#include "shared/session.h"

#include <array>

namespace duibiao::ui {

using namespace Qt::StringLiterals;
using compare::YearDocuments;

namespace {

int numberOf(const YearDocuments& coverage, int column)
{
    switch (column) {
    case CoverageModel::Year:
        return coverage.year;
    case CoverageModel::Goals:
        return coverage.goals;
    case CoverageModel::Unreported:
        return coverage.goalsWithoutOutcome;
    default:
        return coverage.outcomesWithoutGoal;
    }
}

bool isNumeric(int column)
{
    return column == CoverageModel::Year || column >= CoverageModel::Goals;
}

} // namespace

CoverageModel::CoverageModel(const Session& session, QObject* parent)
    : RowModel(parent), m_session(session)
{
}

void CoverageModel::setCoverage(std::vector<YearDocuments> coverage)
{
    std::erase_if(coverage, [](const YearDocuments& each) { return each.districtCode.isEmpty(); });
    resetRows([&] { m_coverage = std::move(coverage); });
}

const YearDocuments* CoverageModel::coverage(const QModelIndex& index) const
{
    return index.isValid() ? &m_coverage[static_cast<size_t>(sourceRow(index))] : nullptr;
}

qint64 CoverageModel::rowId(int sourceRow) const
{
    const YearDocuments& coverage = m_coverage[static_cast<size_t>(sourceRow)];
    return coverage.districtCode.toLongLong() * 10'000 + coverage.year;
}

int CoverageModel::sourceRowCount() const
{
    return static_cast<int>(m_coverage.size());
}

QString CoverageModel::reportsText(const std::vector<ReportId>& reports) const
{
    if (reports.empty())
        return tr("— missing");
    return reports.size() == 1 ? tr("✓ there")
                               : tr("✓ %n report(s)", nullptr, static_cast<int>(reports.size()));
}

QString CoverageModel::text(const YearDocuments& coverage, int column) const
{
    switch (column) {
    case District:
        return m_session.knowledge().districts.path(coverage.districtCode);
    case Plan:
        return reportsText(coverage.plans);
    case Summary:
        return reportsText(coverage.summaries);
    default:
        return QString::number(numberOf(coverage, column));
    }
}

QString CoverageModel::toolTip(const YearDocuments& coverage, int column) const
{
    if (column != Plan && column != Summary)
        return text(coverage, column);
    const auto& reports = column == Plan ? coverage.plans : coverage.summaries;
    if (reports.empty())
        return tr("A double click leads to the import");
    QStringList titles;
    for (const ReportId id : reports)
        titles.append(m_session.reportTitle(id));
    return titles.join(u'\n');
}

QVariant CoverageModel::cell(int row, int column, int role) const
{
    const YearDocuments& coverage = m_coverage[static_cast<size_t>(row)];
    switch (role) {
    case Qt::DisplayRole:
        return text(coverage, column);
    case Qt::ToolTipRole:
        return toolTip(coverage, column);
    case SortRole:
        return isNumeric(column) ? QVariant(numberOf(coverage, column)) : QVariant();
    case Qt::DecorationRole: {
        // A year of which there is nothing at all is no gap of its own.
        const bool plan = !coverage.plans.empty();
        const bool summary = !coverage.summaries.empty();
        const bool gap = (column == Plan && !plan && summary) ||
                         (column == Summary && !summary && plan) ||
                         (column == Unreported && coverage.goalsWithoutOutcome > 0);
        return gap ? QVariant(icon(u"warning"_s)) : QVariant();
    }
    case Qt::TextAlignmentRole:
        return QVariant((isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant CoverageModel::headerCell(int column, int role) const
{
    if (role == Qt::TextAlignmentRole && isNumeric(column))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    static constexpr std::array<ColumnSpec, 7> specs{{{"district"_L1, 200},
                                                      {"year"_L1, 70},
                                                      {"plan"_L1, 120},
                                                      {"summary"_L1, 120},
                                                      {"goals"_L1, 80},
                                                      {"unreported"_L1, 180},
                                                      {"unpromised"_L1, 180}}};
    const auto names = [] {
        return std::array{tr("District"),
                          tr("Year"),
                          tr("Plan"),
                          tr("Summary"),
                          tr("Goals"),
                          tr("Goals not reported on"),
                          tr("Outcomes not promised")};
    };
    return headingOf(specs, names, column, role);
}

} // namespace duibiao::ui
