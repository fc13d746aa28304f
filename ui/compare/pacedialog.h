// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"

#include <QDialog>

class QLabel;
class QTableWidget;

namespace duibiao::ui {

class Session;

/// Asks by when which share of a goal is to be reached. Without steps it is even over its time.
class PaceDialog : public QDialog
{
    Q_OBJECT

public:
    /// `row` has a stored goal.
    PaceDialog(Session& session, const compare::Row& row, QWidget* parent = nullptr);

    /// The steps as they stand in the table, by date; nullopt while they make no sense, which is
    /// said.
    [[nodiscard]] std::optional<std::vector<PaceStep>> steps();
    void accept() override;

private:
    void build(const QString& goal);
    void addStep(QDate day, double percent);
    void addNext();
    void removeCurrent();
    /// Ends of quarters, or of years, with even shares: something to change.
    void suggest();

    Session& m_session;
    FigureId m_goal = 0;
    Period m_period;
    QTableWidget* m_table;
    QLabel* m_problem;
};

} // namespace duibiao::ui
