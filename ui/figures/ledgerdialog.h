// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ledger.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace duibiao::ui {

class LedgerColumns;
class LedgerModel;
class Session;

/// Shows what an edited workbook of ours, or a ledger of the bureau's own, would change: which
/// column is what, and each change with its difference, ticked or not. Nothing is stored before the
/// user says so, and then all as one action.
class LedgerDialog : public QDialog
{
    Q_OBJECT

public:
    LedgerDialog(std::vector<exchange::Grid> grids, const QString& fileName,
                 const exchange::LedgerWords& words, Session& session, QWidget* parent);

private:
    void build();
    void buildChanges();
    void buildDefaults(QFormLayout* form);
    void showSheet();
    void takeColumns();
    void judge();
    void sayWhatHappens();
    void tickSelected();
    void store();
    [[nodiscard]] const exchange::Grid* sheet() const;
    [[nodiscard]] exchange::LedgerDefaults defaults() const;

    std::vector<exchange::Grid> m_grids;
    exchange::LedgerWords m_words;
    exchange::LedgerLayouts m_layouts;
    std::vector<exchange::LedgerProblem> m_problems;
    Session& m_session;
    QComboBox* m_sheet;
    LedgerColumns* m_columns;
    QLineEdit* m_district;
    QLineEdit* m_period;
    QComboBox* m_role;
    LedgerModel* m_model;
    QTableView* m_table;
    QLabel* m_summary;
    QPushButton* m_apply = nullptr;
};

} // namespace duibiao::ui
