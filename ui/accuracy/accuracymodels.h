// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accuracy/accuracy.h"
#include "shared/rowmodel.h"

namespace duibiao::ui {

class Session;

/// "98 %", or nothing where nobody has judged yet.
[[nodiscard]] QString shareText(const Share& share);

/// A line for each attribute, whole figures last.
class AttributeModel : public RowModel
{
    Q_OBJECT

public:
    enum Column { Name, Right, Judged, Wrong };
    static constexpr int columns = Wrong + 1;

    using RowModel::RowModel;
    void setAccuracy(const Accuracy& accuracy);

protected:
    [[nodiscard]] int sourceRowCount() const override { return attributeCount + 1; }
    [[nodiscard]] int columnTotal() const override { return columns; }
    [[nodiscard]] QVariant cell(int sourceRow, int column, int role) const override;
    [[nodiscard]] QVariant headerCell(int column, int role) const override;

private:
    Accuracy m_accuracy;
};

/// A line for each report that figures were read from.
class ReportAccuracyModel : public RowModel
{
    Q_OBJECT

public:
    enum Column { ReportColumn, Read, Taken, Corrected, Refused, Open };
    static constexpr int columns = Open + 1;

    explicit ReportAccuracyModel(const Session& session, QObject* parent = nullptr);
    void setAccuracy(const Accuracy& accuracy);
    [[nodiscard]] ReportId report(const QModelIndex& index) const;
    [[nodiscard]] qint64 rowId(int sourceRow) const override;

protected:
    [[nodiscard]] int sourceRowCount() const override;
    [[nodiscard]] int columnTotal() const override { return columns; }
    [[nodiscard]] QVariant cell(int sourceRow, int column, int role) const override;
    [[nodiscard]] QVariant headerCell(int column, int role) const override;

private:
    const Session& m_session;
    std::vector<ReportAccuracy> m_reports;
};

} // namespace duibiao::ui
