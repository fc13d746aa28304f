// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/checks.h"
#include "shared/page.h"

class QLabel;
class QListWidget;
class QTableView;

namespace duibiao::ui {

class ChecksModel;
class EmptyState;

/// What does not fit, and the figures it rests on, each a way to its sentence.
class ChecksPage : public Page
{
    Q_OBJECT

public:
    explicit ChecksPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QList<QAction*> pageActions() const override;

Q_SIGNALS:
    /// The checks were run and are on show.
    void checked();

protected:
    void refresh() override;
    void retranslate() override;

private:
    void build();
    void showFigures();
    void openChosen();
    void sayEmpty();

    ChecksModel* m_model;
    QTableView* m_table;
    QLabel* m_caption;
    QListWidget* m_figures;
    EmptyState* m_empty = nullptr;
    QAction* m_open;
    int m_generation = 0; ///< of the run under way; an older one is thrown away
    bool m_running = false;
};

} // namespace duibiao::ui
