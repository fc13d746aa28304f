// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accuracy/accuracymodels.h"

#include "shared/session.h"

#include <QLocale>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

namespace {

QVariant numberAlignment(bool number)
{
    return QVariant((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

QString shareText(const Share& share)
{
    return share.judged == 0
               ? QString()
               : QLocale().toString(100.0 * share.right / share.judged, 'f', 1) + u" %"_s;
}

void AttributeModel::setAccuracy(const Accuracy& accuracy)
{
    resetRows([&] { m_accuracy = accuracy; });
}

QVariant AttributeModel::cell(int row, int column, int role) const
{
    const Share& share =
        row < attributeCount ? m_accuracy.attributes[static_cast<size_t>(row)] : m_accuracy.figures;
    if (role == Qt::TextAlignmentRole)
        return numberAlignment(column != Name);
    if (role == SortRole && column != Name)
        return column == Right
                   ? (share.judged ? QVariant(1.0 * share.right / share.judged) : QVariant())
               : column == Judged ? QVariant(share.judged)
                                  : QVariant(share.judged - share.right);
    if (role != Qt::DisplayRole)
        return {};
    const std::array names{tr("Indicator"), tr("Label"),
                           tr("Role"),      tr("District"),
                           tr("Period"),    tr("Value"),
                           tr("Unit"),      tr("Bound"),
                           tr("Measure"),   tr("Whole figure, refused ones as wrong")};
    switch (column) {
    case Name:
        return names[static_cast<size_t>(row)];
    case Right:
        return shareText(share);
    case Judged:
        return QString::number(share.judged);
    default:
        return QString::number(share.judged - share.right);
    }
}

QVariant AttributeModel::headerCell(int column, int role) const
{
    constexpr std::array keys{"attribute", "right", "judged", "wrong"};
    constexpr std::array widths{280, 110, 110, 110};
    const auto at = static_cast<size_t>(column);
    if (role == ColumnKeyRole)
        return QString(QLatin1StringView(keys[at]));
    if (role == ColumnWidthRole)
        return widths[at];
    if (role == Qt::TextAlignmentRole)
        return numberAlignment(column != Name);
    if (role != Qt::DisplayRole)
        return {};
    const std::array names{tr("What was read"), tr("Right"), tr("Judged"), tr("Wrong")};
    return names[at];
}

ReportAccuracyModel::ReportAccuracyModel(const Session& session, QObject* parent)
    : RowModel(parent), m_session(session)
{
}

void ReportAccuracyModel::setAccuracy(const Accuracy& accuracy)
{
    resetRows([&] { m_reports = accuracy.reports; });
}

ReportId ReportAccuracyModel::report(const QModelIndex& index) const
{
    return index.isValid() ? m_reports[static_cast<size_t>(sourceRow(index))].report : 0;
}

qint64 ReportAccuracyModel::rowId(int sourceRow) const
{
    return m_reports[static_cast<size_t>(sourceRow)].report;
}

int ReportAccuracyModel::sourceRowCount() const
{
    return static_cast<int>(m_reports.size());
}

QVariant ReportAccuracyModel::cell(int row, int column, int role) const
{
    const ReportAccuracy& line = m_reports[static_cast<size_t>(row)];
    const std::array numbers{0, line.read, line.taken, line.corrected, line.refused, line.open()};
    if (role == Qt::TextAlignmentRole)
        return numberAlignment(column != ReportColumn);
    if (role == SortRole && column != ReportColumn)
        return numbers[static_cast<size_t>(column)];
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (column != ReportColumn)
        return QString::number(numbers[static_cast<size_t>(column)]);
    const Report* report = m_session.report(line.report);
    return !report                          ? QString()
           : report->header.title.isEmpty() ? report->fileName
                                            : report->header.title;
}

QVariant ReportAccuracyModel::headerCell(int column, int role) const
{
    constexpr std::array keys{"report", "read", "taken", "corrected", "refused", "open"};
    constexpr std::array widths{420, 80, 110, 100, 90, 110};
    const auto at = static_cast<size_t>(column);
    if (role == ColumnKeyRole)
        return QString(QLatin1StringView(keys[at]));
    if (role == ColumnWidthRole)
        return widths[at];
    if (role == Qt::TextAlignmentRole)
        return numberAlignment(column != ReportColumn);
    if (role != Qt::DisplayRole)
        return {};
    const std::array names{tr("Report"),    tr("Read"),    tr("Taken as read"),
                           tr("Corrected"), tr("Refused"), tr("To review")};
    return names[at];
}

} // namespace duibiao::ui
