// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/importmodel.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace duibiao::ui {

class ImportPreview;

/// Shows the headers of an import as read, lets them be corrected, and asks what to store.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `stored` is what the workspace holds.
    ImportDialog(intake::Batch batch, std::shared_ptr<const reading::Knowledge> knowledge,
                 const std::vector<store::ReportRow>& stored, QWidget* parent);

    /// When it was agreed to; the dialog is of no more use then.
    [[nodiscard]] std::vector<ImportModel::Chosen> takeChosen() { return m_model->takeChosen(); }
    /// Figures that are sure are to be stored as accepted.
    [[nodiscard]] bool acceptsSure() const;

private:
    void build();
    void buildTable();
    void updateState();
    void showCurrent();
    /// Reads the current file anew in a worker.
    void readUnder(const QString& encoding);

    std::shared_ptr<const reading::Knowledge> m_knowledge;
    ImportModel* m_model;
    QLabel* m_summary;
    QTableView* m_table;
    ImportPreview* m_preview;
    QCheckBox* m_acceptSure;
    QPushButton* m_store = nullptr;
    int m_reading = 0; ///< files that are being read anew
};

} // namespace duibiao::ui
