// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figure.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QTableView;

namespace duibiao::ui {

class EmptyState;
class Session;

/// Beneath a table: the figures its current line rests on, each a way to its sentence.
class FigurePanel : public QWidget
{
    Q_OBJECT

public:
    enum class Quote { Shown, InToolTip };

    explicit FigurePanel(Session& session, QWidget* parent = nullptr);

    void setCaption(const QString& caption);
    void clear();
    void add(const Figure& figure, Quote quote);
    /// A line that leads nowhere.
    void addLine(const QString& text);
    [[nodiscard]] int count() const;
    void chooseFirst();
    /// Asks the session for the sentence of the chosen figure.
    void openChosen();
    [[nodiscard]] QListWidget* list() const { return m_list; }

private:
    Session& m_session;
    QLabel* m_caption;
    QListWidget* m_list;
};

/// `table` over `panel`, `share` parts of ten of the height for the table, as something that can be
/// empty.
[[nodiscard]] EmptyState* tableOver(QTableView* table, FigurePanel* panel, int share);

} // namespace duibiao::ui
