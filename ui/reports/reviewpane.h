// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reviewmodel.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;
class QTableView;

namespace duibiao::ui {

class FigureForm;
class Session;

/// The table of what was read from a report, with the form that mends one figure beneath it.
class ReviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPane(Session& session, QWidget* parent = nullptr);

    void setItems(std::vector<ReviewItem> items);
    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] const ReviewItem* currentItem() const;
    [[nodiscard]] const std::vector<ReviewItem>& items() const { return m_model->items(); }

    void select(qint64 key);
    /// Goes to the next (step 1) or previous (-1) row that is not reviewed, around the end.
    void selectOpen(int step);
    /// Accepts, refuses or reopens what is selected, each kind of it as one action.
    void review(Review review);
    void acceptSure();
    /// Opens the form on the current figure.
    void fix();
    void retranslate();

Q_SIGNALS:
    void currentItemChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void saveFixed();
    void closeForm();
    void say();
    bool reviewSelected(Review review, const QModelIndexList& rows);

    Session& m_session;
    ReviewModel* m_model;
    QLabel* m_progress;
    QTableView* m_table;
    QWidget* m_formPane;
    QLabel* m_quote;
    FigureForm* m_form;
    QPushButton* m_save;
    QPushButton* m_cancel;
};

} // namespace duibiao::ui
