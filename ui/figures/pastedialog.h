// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/entryline.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace duibiao::ui {

/// Shows a block of cells copied from a spreadsheet as what it would become: which column is what,
/// matched by its heading and correctable, and each line as figures or with what is wrong in it.
/// Nothing is stored before the user says so.
class PasteDialog : public QDialog
{
    Q_OBJECT

public:
    /// Stores all figures as one action; false when it could not.
    using Store = std::function<bool(const std::vector<Figure>& figures)>;

    PasteDialog(std::vector<QStringList> cells, const reading::Knowledge& knowledge, Store store,
                QWidget* parent);

private:
    void build();
    void buildDefaults(QFormLayout* form);
    void fill();
    void fillFieldBoxes();
    void judge();
    void storeAll();
    [[nodiscard]] EntryResult lineResult(int line) const;

    const reading::Knowledge& m_knowledge;
    Store m_store;
    std::vector<QStringList> m_lines; ///< without the headings
    QStringList m_headings;           ///< empty where the first line is none
    std::vector<QComboBox*> m_fields; ///< of each column
    QLineEdit* m_district;
    QLineEdit* m_period;
    QComboBox* m_role;
    QTableWidget* m_table;
    QLabel* m_summary;
    QPushButton* m_add = nullptr;
    std::vector<Figure> m_figures;
};

} // namespace duibiao::ui
