// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figure.h"
#include "reading/knowledge.h"

#include <QDialog>

#include <functional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace duibiao::ui {

/// Gives one field of several figures the same value, as one action.
class ChangeDialog : public QDialog
{
    Q_OBJECT

public:
    /// Stores the changed figures; false when it could not.
    using Store = std::function<bool(const std::vector<Figure>& figures)>;

    /// `column` of FiguresModel is the one to begin with, where it can be changed.
    ChangeDialog(std::vector<Figure> figures, int column, const reading::Knowledge& knowledge,
                 Store store, QWidget* parent);

private:
    void build();
    void followColumn();
    void storeAll();

    std::vector<Figure> m_figures;
    const reading::Knowledge& m_knowledge;
    Store m_store;
    QComboBox* m_column;
    QStackedWidget* m_values; ///< a line, or a choice of few
    QLineEdit* m_line;
    QComboBox* m_choice;
    QLabel* m_message;
};

} // namespace duibiao::ui
