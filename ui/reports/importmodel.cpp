// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/importmodel.h"

#include "intake/revision.h"
#include "shared/completers.h"
#include "shared/icons.h"
#include "wording/words.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

ImportModel::ImportModel(intake::Batch batch, const reading::Knowledge& knowledge,
                         std::vector<store::ReportRow> stored, QObject* parent)
    : RowModel(parent), m_knowledge(knowledge), m_stored(std::move(stored))
{
    resetRows([&] {
        m_lines.reserve(batch.prepared.size() + batch.failed.size());
        for (intake::Prepared& prepared : batch.prepared) {
            m_lines.emplace_back();
            take(m_lines.back(), std::move(prepared));
        }
        for (Error& error : batch.failed) {
            Line line;
            line.error = std::move(error);
            m_lines.push_back(std::move(line));
        }
    });
}

void ImportModel::take(Line& line, intake::Prepared prepared) const
{
    line.asRead = prepared.report.report.header;
    line.prepared = std::move(prepared);
    line.wanted = intake::storable(*line.prepared).has_value() && sameAs(line).isEmpty();
}

const ImportModel::Line* ImportModel::line(const QModelIndex& index) const
{
    const int row = index.isValid() ? sourceRow(index) : -1;
    return row < 0 ? nullptr : &m_lines[static_cast<size_t>(row)];
}

const intake::Prepared* ImportModel::prepared(const QModelIndex& index) const
{
    const Line* found = line(index);
    return found && found->prepared ? &*found->prepared : nullptr;
}

QString ImportModel::path(const QModelIndex& index) const
{
    const Line* found = line(index);
    return !found ? QString() : found->prepared ? found->prepared->path : found->error.subject;
}

ReportHeader ImportModel::asRead(const QModelIndex& index) const
{
    const Line* found = line(index);
    return found ? found->asRead : ReportHeader();
}

void ImportModel::replace(const QString& path, const Result<intake::Prepared>& read)
{
    for (size_t row = 0; row < m_lines.size(); ++row) {
        Line& line = m_lines[row];
        if ((line.prepared ? line.prepared->path : line.error.subject) != path)
            continue;
        if (read) {
            take(line, *read);
        } else {
            line.prepared.reset();
            line.error = read.error();
            line.wanted = false;
        }
        rowChanged(static_cast<int>(row));
        Q_EMIT edited();
    }
}

int ImportModel::storableCount() const
{
    return static_cast<int>(std::count_if(m_lines.begin(), m_lines.end(), [](const Line& line) {
        return line.wanted && line.prepared && intake::storable(*line.prepared);
    }));
}

std::vector<ImportModel::Chosen> ImportModel::takeChosen()
{
    std::vector<Chosen> chosen;
    resetRows([&] {
        for (Line& line : m_lines) {
            if (!line.wanted || !line.prepared || !intake::storable(*line.prepared))
                continue;
            const ReportHeader& now = line.prepared->report.report.header;
            const bool toRead = now.districtCode != line.asRead.districtCode ||
                                now.kind != line.asRead.kind || now.period != line.asRead.period;
            chosen.push_back({.prepared = std::move(*line.prepared), .toRead = toRead});
        }
        m_lines.clear();
    });
    return chosen;
}

int ImportModel::sourceRowCount() const
{
    return static_cast<int>(m_lines.size());
}

QString ImportModel::remark(const Line& line) const
{
    const auto sentence = [](Error error) {
        error.subject = QFileInfo(error.subject).fileName(); // the folder is known here
        return wording::errorText(error);
    };
    if (!line.prepared)
        return sentence(line.error);
    if (const QString same = sameAs(line); !same.isEmpty())
        return same;
    if (const auto storable = intake::storable(*line.prepared); !storable)
        return sentence(storable.error());
    const QStringList& candidates = line.prepared->reading.districtCandidates;
    if (candidates.size() > 1) {
        QStringList paths;
        for (const QString& code : candidates)
            paths.append(m_knowledge.districts.path(code));
        return tr("Please check the district: it may be %1.")
            .arg(paths.join(tr(", ", "between names in a list")));
    }
    return editionOf(line);
}

QString ImportModel::sameAs(const Line& line) const
{
    const Report& report = line.prepared->report.report;
    for (const store::ReportRow& stored : m_stored) {
        if (stored.report.sha256 == report.sha256)
            return tr("In this workspace already, as “%1”.").arg(stored.report.name());
    }
    for (const Line& above : m_lines) {
        if (&above == &line)
            break;
        if (above.prepared && above.prepared->report.report.sha256 == report.sha256)
            return tr("The same as %1.").arg(above.prepared->report.report.fileName);
    }
    return {};
}

QString ImportModel::editionOf(const Line& line) const
{
    const Report& report = line.prepared->report.report;
    if (intake::earlierEdition(m_stored, report))
        return tr("A newer edition: takes the place of the stored one and keeps what was decided.");
    const ReportHeader& header = report.header;
    for (const store::ReportRow& stored : m_stored) {
        const ReportHeader& other = stored.report.header;
        if (header.period.isValid() && other.districtCode == header.districtCode &&
            other.kind == header.kind && other.period == header.period)
            return tr("Beside “%1”, which is of the same district, kind and period.")
                .arg(stored.report.name());
    }
    return {};
}

QString ImportModel::text(const Line& line, int column) const
{
    if (column == Remark)
        return remark(line);
    if (column == File)
        return line.prepared ? line.prepared->report.report.fileName
                             : QFileInfo(line.error.subject).fileName();
    if (!line.prepared)
        return {};
    const store::NewReport& report = line.prepared->report;
    const ReportHeader& header = report.report.header;
    switch (column) {
    case Title:
        return header.title;
    case District:
        return m_knowledge.districts.path(header.districtCode);
    case Kind:
        return wording::name(header.kind);
    case Period:
        return header.period.isValid() ? header.period.toString() : QString();
    case Published:
        return header.published.toString(Qt::ISODate);
    case Figures:
        return QString::number(report.figures.size());
    default:
        return {};
    }
}

QVariant ImportModel::cell(int row, int column, int role) const
{
    const Line& line = m_lines[static_cast<size_t>(row)];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(line, column);
    case Qt::EditRole:
        if (column == Kind && line.prepared)
            return static_cast<int>(line.prepared->report.report.header.kind);
        return text(line, column);
    case Qt::CheckStateRole:
        if (column == Store && line.prepared)
            return line.wanted ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::DecorationRole:
        if (column == Remark && !remark(line).isEmpty())
            return icon(!line.prepared                      ? u"error"_s
                        : !sameAs(line).isEmpty()           ? u"info"_s
                        : !intake::storable(*line.prepared) ? u"error"_s
                                                            : u"warning"_s);
        return {};
    case Qt::TextAlignmentRole:
        return column == Figures ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant ImportModel::headerCell(int column, int role) const
{
    static constexpr std::array<ColumnSpec, 9> specs{{{"store"_L1, 44},
                                                      {"file"_L1, 140},
                                                      {"title"_L1, 220},
                                                      {"district"_L1, 120},
                                                      {"kind"_L1, 110},
                                                      {"period"_L1, 84},
                                                      {"published"_L1, 92},
                                                      {"figures"_L1, 62},
                                                      {"remark"_L1, 260}}};
    const auto names = [] {
        return std::array{tr("Store"),  tr("File"),      tr("Title"),   tr("District"), tr("Kind"),
                          tr("Period"), tr("Published"), tr("Figures"), tr("Remark")};
    };
    return headingOf(specs, names, column, role);
}

Qt::ItemFlags ImportModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = RowModel::flags(index);
    const int row = sourceRow(index);
    if (row < 0 || !m_lines[static_cast<size_t>(row)].prepared ||
        !sameAs(m_lines[static_cast<size_t>(row)]).isEmpty())
        return flags;
    if (index.column() == Store)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() >= Title && index.column() <= Published)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ImportModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const int row = sourceRow(index);
    if (row < 0)
        return false;
    Line& line = m_lines[static_cast<size_t>(row)];
    if (!line.prepared)
        return false;
    const bool could = intake::storable(*line.prepared).has_value();
    if (!sameAs(line).isEmpty())
        return false; // nothing of it would be stored
    if (index.column() == Store && role == Qt::CheckStateRole)
        line.wanted = value.toInt() == Qt::Checked;
    else if (role != Qt::EditRole || !correct(line, index.column(), value))
        return false;
    if (!could && intake::storable(*line.prepared))
        line.wanted = true; // what was missing is there now
    rowChanged(row);
    Q_EMIT edited();
    return true;
}

bool ImportModel::correct(Line& line, int column, const QVariant& value)
{
    ReportHeader& header = line.prepared->report.report.header;
    const QString typed = value.toString().trimmed();
    switch (column) {
    case Title:
        header.title = typed;
        return !typed.isEmpty();
    case District: {
        const auto code = districtCodeOf(m_knowledge.districts, typed);
        if (!code)
            return false;
        header.districtCode = *code;
        return true;
    }
    case Kind:
        header.kind = static_cast<ReportKind>(value.toInt());
        return true;
    case Period: {
        const auto period = duibiao::Period::parse(typed);
        if (!period)
            return false;
        header.period = *period;
        return true;
    }
    case Published: {
        const QDate date = QDate::fromString(typed, Qt::ISODate);
        if (!date.isValid() && !typed.isEmpty())
            return false;
        header.published = date;
        return true;
    }
    default:
        return false;
    }
}

} // namespace duibiao::ui
