// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/uses.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace duibiao::ui {

class Session;

/// Lists what rests on a figure, each a way to it.
class UsesDialog : public QDialog
{
    Q_OBJECT

public:
    UsesDialog(Session& session, FigureId figure, QWidget* parent = nullptr);

Q_SIGNALS:
    /// All uses are listed.
    void listed();

private:
    struct Found
    {
        std::vector<compare::Row> rows;
        std::vector<compare::Finding> findings;
    };

    void build();
    void look();
    void list(Found found);
    void updateButton();
    void go();

    Session& m_session;
    FigureId m_figure;
    Found m_found; ///< in the order of the list: rows, then findings
    QLabel* m_sentence;
    QListWidget* m_list;
    QLabel* m_state;
    QPushButton* m_go;
};

} // namespace duibiao::ui
