// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reviewmodel.h"

#include <QWidget>

#include <functional>
#include <optional>

class QCheckBox;
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
    /// The current figure and all of the workspace that are worded alike, as one action.
    void reviewAlike(Review review);
    /// Opens the form on a figure that is not in the workspace yet.
    void make(const Figure& figure);
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
    void makeForm();
    void closeForm();
    void openForm(const Figure& figure);
    [[nodiscard]] std::vector<Figure> withAlike(const Figure& before, const Figure& fixed) const;
    void say();
    bool reviewSelected(Review review, const QModelIndexList& rows);

    Session& m_session;
    ReviewModel* m_model;
    QLabel* m_progress;
    QTableView* m_table;
    QWidget* m_formPane;
    QLabel* m_quote;
    QCheckBox* m_everywhere;
    FigureForm* m_form = nullptr; ///< made when a figure is mended first
    QPushButton* m_save;
    QPushButton* m_cancel;
};

} // namespace duibiao::ui
