// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/decisions.h"
#include "model/district.h"

#include <QAbstractTableModel>
#include <QDialog>

#include <map>
#include <optional>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QTableView;

namespace duibiao::ui {

class Session;

/// Residents, pupils and money of districts in one year, as they are typed in.
class DenominatorModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DistrictName, Residents, Pupils, Money };
    static constexpr int columns = Money + 1;

    DenominatorModel(const Session& session, QStringList districts, QObject* parent = nullptr);

    void setYear(int year);
    /// What was typed and differs from what is stored.
    [[nodiscard]] std::vector<Denominator> changed() const;
    /// What is stored and was cleared.
    [[nodiscard]] std::vector<Denominator> cleared() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Takes 17681600, 1768.16万, 1.2亿; empty text clears; false for anything else.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    /// Takes a block of cells as a spreadsheet copies it, from `at` on. A line whose first cell
    /// names a district here goes to that district. How many cells were not taken: no numbers, or
    /// beyond the table.
    int paste(const QModelIndex& at, const QString& text);

private:
    /// The row of a district by its path or name; -1 for none.
    [[nodiscard]] int rowOf(const QString& district) const;
    using Place = std::tuple<QString, int, Denominator::Kind>;
    [[nodiscard]] std::optional<Place> place(const QModelIndex& index) const;

    const Session& m_session;
    QStringList m_districts;
    int m_year = 0;
    std::map<Place, Decimal> m_stored;
    std::map<Place, Decimal> m_typed;
};

/// Asks for what figures are divided by, for one year at a time.
class DenominatorDialog : public QDialog
{
    Q_OBJECT

public:
    DenominatorDialog(Session& session, const QStringList& districts, const std::vector<int>& years,
                      QWidget* parent = nullptr);

    void accept() override;

private:
    void build(const std::vector<int>& years);
    void paste();

    Session& m_session;
    DenominatorModel* m_model;
    QComboBox* m_years;
    QTableView* m_table;
    QLabel* m_refused; ///< what was not taken of a pasted block
};

} // namespace duibiao::ui
