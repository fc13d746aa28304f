// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/milestones.h"

#include <QWidget>

class QAction;
class QLabel;
class QTableView;

namespace duibiao::ui {

class PairsModel;
class Session;

/// What was planned beside what was done. Likely pairs are suggested; the planner confirms or
/// refuses them, or makes a pair of two lines that stand alone. Each is one step of undo.
class PairsPane : public QWidget
{
    Q_OBJECT

public:
    explicit PairsPane(Session& session, QWidget* parent = nullptr);

    /// Works out the pairs anew, in a worker.
    void refresh();
    void setText(const QString& text);
    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] QList<QAction*> pairActions() const
    {
        return {m_confirm, m_refuse, m_undecide, m_match};
    }
    void retranslate();

Q_SIGNALS:
    /// The pairs were worked out and are on show.
    void paired();

private:
    void build();
    void connectParts();
    [[nodiscard]] std::vector<compare::MilestonePair> selected() const;
    /// Of the selected lines, those that stand for a pair.
    [[nodiscard]] std::vector<MilestoneMatch> matches(MilestoneMatch::Decision decision) const;
    /// A planned line and a done one that stand alone, selected together.
    [[nodiscard]] std::vector<MilestoneMatch> loosePair() const;
    void decide(const std::vector<MilestoneMatch>& matches);
    void undecide();
    void updateActions();
    void showSentences();
    void openEvidence(const QModelIndex& index);

    Session& m_session;
    PairsModel* m_model;
    QTableView* m_table;
    QLabel* m_sentences;
    QAction* m_confirm;
    QAction* m_refuse;
    QAction* m_undecide;
    QAction* m_match;
    int m_generation = 0; ///< of the work under way; what is older is thrown away
};

} // namespace duibiao::ui
