// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accuracy/accuracymodels.h"

#include "shared/session.h"

#include <QHash>
#include <QLocale>

#include <array>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

namespace {

QVariant numberAlignment(bool number)
{
    return QVariant((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

AccuracyByReport accuracyByReport(const std::vector<Figure>& figures,
                                  const std::vector<Figure>& asRead)
{
    AccuracyByReport accuracy{.all = intake::measureAccuracy(figures, asRead), .reports = {}};
    std::vector<std::vector<Figure>> parts;
    QHash<ReportId, size_t> places;
    for (const Figure& figure : figures) {
        const ReportId report = figure.evidence.report;
        if (report == 0)
            continue;
        const auto known = places.constFind(report);
        const size_t at = known == places.constEnd() ? parts.size() : *known;
        if (at == parts.size()) {
            places.insert(report, at);
            parts.emplace_back();
            accuracy.reports.emplace_back(report, intake::Accuracy());
        }
        parts[at].push_back(figure);
    }
    for (size_t at = 0; at < parts.size(); ++at)
        accuracy.reports[at].second = intake::measureAccuracy(parts[at], asRead);
    return accuracy;
}

QString shareText(int right, int decided)
{
    return decided == 0 ? QString() : QLocale().toString(100.0 * right / decided, 'f', 1) + u" %"_s;
}

void AttributeModel::setAccuracy(const AccuracyByReport& accuracy)
{
    resetRows([&] { m_accuracy = accuracy.all; });
}

QVariant AttributeModel::cell(int row, int column, int role) const
{
    const auto at = static_cast<size_t>(row);
    const int decided = m_accuracy.decided;
    const int right = at < intake::attributeCount ? m_accuracy.right[at] : m_accuracy.whollyRight;
    const std::array numbers{0, right, decided, decided - right};
    if (role == Qt::TextAlignmentRole)
        return numberAlignment(column != Name);
    if (role == SortRole && column != Name)
        return numbers[static_cast<size_t>(column)];
    if (role != Qt::DisplayRole)
        return {};
    // In the order of intake::Attribute.
    const std::array names{tr("Value"),     tr("Unit"),        tr("Bound"),  tr("Role"),
                           tr("Indicator"), tr("District"),    tr("Period"), tr("Label"),
                           tr("Measure"),   tr("Whole figure")};
    if (column == Name)
        return names[at];
    return column == Right ? shareText(right, decided)
                           : QString::number(numbers[static_cast<size_t>(column)]);
}

QVariant AttributeModel::headerCell(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return numberAlignment(column != Name);
    static constexpr std::array<ColumnSpec, 4> specs{
        {{"attribute"_L1, 280}, {"right"_L1, 110}, {"decided"_L1, 110}, {"wrong"_L1, 110}}};
    const auto names = [] {
        return std::array{tr("What was read"), tr("Right"), tr("Decided"), tr("Wrong")};
    };
    return headingOf(specs, names, column, role);
}

ReportAccuracyModel::ReportAccuracyModel(const Session& session, QObject* parent)
    : RowModel(parent), m_session(session)
{
}

void ReportAccuracyModel::setAccuracy(const AccuracyByReport& accuracy)
{
    resetRows([&] { m_reports = accuracy.reports; });
}

ReportId ReportAccuracyModel::report(const QModelIndex& index) const
{
    return index.isValid() ? m_reports[static_cast<size_t>(sourceRow(index))].first : 0;
}

qint64 ReportAccuracyModel::rowId(int sourceRow) const
{
    return m_reports[static_cast<size_t>(sourceRow)].first;
}

int ReportAccuracyModel::sourceRowCount() const
{
    return static_cast<int>(m_reports.size());
}

QVariant ReportAccuracyModel::cell(int row, int column, int role) const
{
    const auto& [id, accuracy] = m_reports[static_cast<size_t>(row)];
    const std::array numbers{0,
                             accuracy.decided,
                             accuracy.whollyRight,
                             accuracy.decided - accuracy.whollyRight,
                             accuracy.refused,
                             accuracy.missed,
                             accuracy.open};
    if (role == Qt::TextAlignmentRole)
        return numberAlignment(column != ReportColumn);
    if (role == SortRole && column != ReportColumn)
        return numbers[static_cast<size_t>(column)];
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (column != ReportColumn)
        return QString::number(numbers[static_cast<size_t>(column)]);
    return m_session.reportTitle(id);
}

QVariant ReportAccuracyModel::headerCell(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return numberAlignment(column != ReportColumn);
    static constexpr std::array<ColumnSpec, 7> specs{{{"report"_L1, 400},
                                                      {"decided"_L1, 90},
                                                      {"right"_L1, 110},
                                                      {"corrected"_L1, 100},
                                                      {"refused"_L1, 90},
                                                      {"missed"_L1, 120},
                                                      {"open"_L1, 100}}};
    const auto names = [] {
        return std::array{tr("Report"),  tr("Decided"),        tr("Taken as read"), tr("Corrected"),
                          tr("Refused"), tr("Marked by hand"), tr("To review")};
    };
    return headingOf(specs, names, column, role);
}

} // namespace duibiao::ui
