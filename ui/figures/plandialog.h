// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/entryline.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace duibiao::ui {

/// A whole work plan typed in: district and period once, then a line for each goal. A new line is
/// there as soon as the last one is begun; a block of cells can be pasted at the current cell.
class PlanDialog : public QDialog
{
    Q_OBJECT

public:
    /// Stores all goals as one action; false when it could not.
    using Store = std::function<bool(const std::vector<Figure>& figures)>;

    PlanDialog(const reading::Knowledge& knowledge, Store store, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void buildTable();
    void addLine();
    void paste();
    void judge();
    void storeAll();
    [[nodiscard]] EntryLine line(int row) const;

    const reading::Knowledge& m_knowledge;
    Store m_store;
    QLineEdit* m_district;
    QLineEdit* m_period;
    QTableWidget* m_table;
    QLabel* m_summary;
    QPushButton* m_add = nullptr;
    std::vector<Figure> m_figures;
    bool m_judging = false;
};

} // namespace duibiao::ui
