// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/importmodel.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace duibiao::ui {

/// Shows the headers of an import as read, lets them be corrected, and asks what to store.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const intake::Batch& batch, const reading::Knowledge& knowledge, QWidget* parent);

    [[nodiscard]] std::vector<ImportModel::Chosen> chosen() const { return m_model->chosen(); }
    /// Figures that are sure are to be stored as accepted.
    [[nodiscard]] bool acceptsSure() const;

private:
    void build(const reading::Knowledge& knowledge);
    void updateState();

    ImportModel* m_model;
    QLabel* m_summary;
    QTableView* m_table;
    QCheckBox* m_acceptSure;
    QPushButton* m_store;
};

} // namespace duibiao::ui
