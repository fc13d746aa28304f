// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/checks.h"
#include "shared/rowmodel.h"

#include <vector>

namespace duibiao::ui {

class Session;

/// What does not fit, one finding a line.
class ChecksModel : public RowModel
{
    Q_OBJECT

public:
    enum Column { SeverityColumn, Text, District, ReportColumn };
    static constexpr int columns = ReportColumn + 1;

    explicit ChecksModel(const Session& session, QObject* parent = nullptr);

    void setFindings(std::vector<compare::Finding> findings);
    /// nullptr for an invalid index.
    [[nodiscard]] const compare::Finding* finding(const QModelIndex& index) const;

protected:
    [[nodiscard]] int sourceRowCount() const override;
    [[nodiscard]] int columnTotal() const override { return columns; }
    [[nodiscard]] QVariant cell(int sourceRow, int column, int role) const override;
    [[nodiscard]] QVariant headerCell(int column, int role) const override;

private:
    [[nodiscard]] QString text(int sourceRow, int column) const;

    const Session& m_session;
    std::vector<compare::Finding> m_findings;
    QStringList m_texts; ///< a sentence each, made once
};

} // namespace duibiao::ui
