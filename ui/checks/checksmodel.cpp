// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checksmodel.h"

#include "shared/icons.h"
#include "shared/session.h"
#include "wording/words.h"

#include <algorithm>
#include <array>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<ColumnSpec, ChecksModel::columns> columnSpecs{{{"severity"_L1, 90},
                                                                    {"finding"_L1, 520},
                                                                    {"district"_L1, 130},
                                                                    {"report"_L1, 220},
                                                                    {"state"_L1, 180}}};

QString iconName(compare::Severity severity)
{
    switch (severity) {
    case compare::Severity::Fault:
        return u"error"_s;
    case compare::Severity::Warning:
        return u"warning"_s;
    case compare::Severity::Note:
        break;
    }
    return u"info"_s;
}

ReportId reportOf(const compare::Finding& finding)
{
    if (finding.report != 0 || finding.figures.empty())
        return finding.report;
    return finding.figures.front().evidence.report;
}

} // namespace

ChecksModel::ChecksModel(const Session& session, QObject* parent)
    : RowModel(parent), m_session(session)
{
}

void ChecksModel::setFindings(std::vector<compare::Finding> findings)
{
    resetRows([&] {
        m_findings = std::move(findings);
        m_texts.clear();
        const compare::Context context = m_session.context();
        for (const compare::Finding& finding : m_findings)
            m_texts.append(wording::findingText(finding, context));
    });
}

void ChecksModel::setAccepted(const std::vector<AcceptedFinding>& accepted)
{
    resetRows([&] { compare::markAccepted(m_findings, accepted); });
}

void ChecksModel::show(Shown shown)
{
    if (shown == Shown::All)
        setFilter({});
    else
        setFilter([this, accepted = shown == Shown::Accepted](int row) {
            return m_findings[static_cast<size_t>(row)].accepted == accepted;
        });
}

int ChecksModel::accepted() const
{
    return static_cast<int>(std::ranges::count(m_findings, true, &compare::Finding::accepted));
}

QModelIndex ChecksModel::indexOfKey(const QString& key) const
{
    const auto found = std::ranges::find(m_findings, key, &compare::Finding::key);
    return found == m_findings.end() ? QModelIndex()
                                     : indexOfSource(static_cast<int>(found - m_findings.begin()));
}

qint64 ChecksModel::rowId(int sourceRow) const
{
    // of a hash, as many digits as fit
    return m_findings[static_cast<size_t>(sourceRow)].key.left(15).toLongLong(nullptr, 16);
}

const compare::Finding* ChecksModel::finding(const QModelIndex& index) const
{
    return index.isValid() ? &m_findings[static_cast<size_t>(sourceRow(index))] : nullptr;
}

int ChecksModel::sourceRowCount() const
{
    return static_cast<int>(m_findings.size());
}

QString ChecksModel::text(int sourceRow, int column) const
{
    const compare::Finding& finding = m_findings[static_cast<size_t>(sourceRow)];
    switch (column) {
    case SeverityColumn:
        return wording::name(finding.severity);
    case Text:
        return m_texts.at(sourceRow);
    case District: {
        const Report* report = m_session.report(reportOf(finding));
        const QString code = !finding.figures.empty() ? finding.figures.front().districtCode
                             : report                 ? report->header.districtCode
                                                      : QString();
        return m_session.knowledge().districts.path(code);
    }
    case ReportColumn:
        return m_session.reportTitle(reportOf(finding));
    case State:
        if (!finding.accepted)
            return tr("Open");
        return finding.remark.isEmpty() ? tr("Accepted")
                                        : tr("Accepted: %1", "remark").arg(finding.remark);
    default:
        return {};
    }
}

QVariant ChecksModel::cell(int sourceRow, int column, int role) const
{
    const compare::Finding& finding = m_findings[static_cast<size_t>(sourceRow)];
    const compare::Severity severity = finding.severity;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(sourceRow, column);
    case Qt::DecorationRole:
        if (column == State && finding.accepted)
            return icon(u"accept"_s);
        return column == SeverityColumn ? QVariant(icon(iconName(severity))) : QVariant();
    case SortRole:
        return column == SeverityColumn ? QVariant(static_cast<int>(severity)) : QVariant();
    default:
        return {};
    }
}

QVariant ChecksModel::headerCell(int column, int role) const
{
    const auto names = [] {
        return std::array{tr("Weight"), tr("What does not fit"), tr("District"), tr("Report"),
                          tr("State")};
    };
    return headingOf(columnSpecs, names, column, role);
}

} // namespace duibiao::ui
