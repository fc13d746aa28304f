// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figure.h"
#include "shared/rowmodel.h"

#include <optional>
#include <vector>

namespace duibiao::ui {

class Session;

/// Which figures the table shows.
struct FigureChoice
{
    QString
        text; ///< in district, indicator, label, number as written, sentence, report, department
    std::optional<Role> role;
    std::optional<Review> review;
    QStringList columns{}; ///< what is typed beneath the headings, by column; see CellFilter
};

/// All goals and outcomes in one table, mended in place. Editing goes through the session, which is
/// one step of undo each.
class FiguresModel : public RowModel
{
    Q_OBJECT

public:
    enum Column {
        District,
        IndicatorColumn,
        RoleColumn,
        PeriodColumn,
        Literal,
        Value,
        Unit,
        BoundColumn,
        MeasureColumn,
        ReviewColumn,
        Confidence,
        ReportColumn,
        Department,
        Note,
    };
    static constexpr int columns = Note + 1;

    explicit FiguresModel(Session& session, QObject* parent = nullptr);

    /// Takes over what the session holds.
    void reload();
    /// Shows these figures as they are now; false where that may hide or show rows.
    bool update(const std::vector<FigureId>& ids);
    void choose(const FigureChoice& choice);
    /// nullptr for an invalid index.
    [[nodiscard]] const Figure* figure(const QModelIndex& index) const;
    [[nodiscard]] int total() const { return sourceRowCount(); }

    [[nodiscard]] qint64 rowId(int sourceRow) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// What was typed cannot be taken; `why` says what would do.
    void refused(const QString& why);

protected:
    [[nodiscard]] int sourceRowCount() const override;
    [[nodiscard]] int columnTotal() const override { return columns; }
    [[nodiscard]] QVariant cell(int sourceRow, int column, int role) const override;
    [[nodiscard]] QVariant headerCell(int column, int role) const override;

private:
    [[nodiscard]] QString text(const Figure& figure, int column) const;
    [[nodiscard]] Filter columnFilter(const QStringList& typed) const;
    [[nodiscard]] QVariant editValue(const Figure& figure, int column) const;
    [[nodiscard]] QVariant sortKey(const Figure& figure, int column) const;
    /// See GroupRole; empty where the displayed text is as good.
    [[nodiscard]] QString group(const Figure& figure, int column) const;
    [[nodiscard]] const Figure* figureAt(int source) const;
    [[nodiscard]] QVariant decoration(const Figure& figure, int column) const;
    [[nodiscard]] QString toolTip(const Figure& figure, int column) const;

    Session& m_session;
    std::vector<FigureId> m_ids;
    bool m_choosing = false; ///< not every figure is shown
};

} // namespace duibiao::ui
