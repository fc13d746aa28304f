// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/accuracy.h"
#include "shared/rowmodel.h"

namespace duibiao::ui {

class Session;

/// How right the reading was, of all reports and of each, in the order of the figures.
struct AccuracyByReport
{
    intake::Accuracy all;
    std::vector<std::pair<ReportId, intake::Accuracy>> reports;
};
/// `asRead` is Workspace::asRead().
[[nodiscard]] AccuracyByReport accuracyByReport(const std::vector<Figure>& figures,
                                                const std::vector<Figure>& asRead);

/// "98.0 %", or nothing where nobody has decided yet.
[[nodiscard]] QString shareText(int right, int decided);

/// A line for each attribute, whole figures last.
class AttributeModel : public RowModel
{
    Q_OBJECT

public:
    enum Column { Name, Right, Decided, Wrong };
    static constexpr int columns = Wrong + 1;

    using RowModel::RowModel;
    void setAccuracy(const AccuracyByReport& accuracy);

protected:
    [[nodiscard]] int sourceRowCount() const override
    {
        return static_cast<int>(intake::attributeCount) + 1;
    }
    [[nodiscard]] int columnTotal() const override { return columns; }
    [[nodiscard]] QVariant cell(int sourceRow, int column, int role) const override;
    [[nodiscard]] QVariant headerCell(int column, int role) const override;

private:
    intake::Accuracy m_accuracy;
};

/// A line for each report that figures were read from.
class ReportAccuracyModel : public RowModel
{
    Q_OBJECT

public:
    enum Column { ReportColumn, Decided, Right, Corrected, Refused, Missed, Open };
    static constexpr int columns = Open + 1;

    explicit ReportAccuracyModel(const Session& session, QObject* parent = nullptr);
    void setAccuracy(const AccuracyByReport& accuracy);
    [[nodiscard]] ReportId report(const QModelIndex& index) const;
    [[nodiscard]] qint64 rowId(int sourceRow) const override;

protected:
    [[nodiscard]] int sourceRowCount() const override;
    [[nodiscard]] int columnTotal() const override { return columns; }
    [[nodiscard]] QVariant cell(int sourceRow, int column, int role) const override;
    [[nodiscard]] QVariant headerCell(int column, int role) const override;

private:
    const Session& m_session;
    std::vector<std::pair<ReportId, intake::Accuracy>> m_reports;
};

} // namespace duibiao::ui
