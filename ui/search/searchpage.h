// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/page.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QTableView;

namespace duibiao::ui {

class EmptyState;
class SearchModel;

/// Looks for words in the whole workspace. Typing searches, ↓ enters the results, Enter opens the
/// place, Esc leads back to the line.
class SearchPage : public Page
{
    Q_OBJECT

public:
    explicit SearchPage(Session& session, QWidget* parent = nullptr);

    /// Searched for at most.
    static constexpr int most = 500;

protected:
    void refresh() override;
    void retranslate() override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void search();
    void open();
    void updateState();

    SearchModel* m_model;
    QLineEdit* m_find;
    QLabel* m_count;
    QTableView* m_table;
    EmptyState* m_empty;
    QTimer m_wait;      ///< while the user still types
    int m_asked = 0;    ///< number of the search that was asked for last
    QString m_shownFor; ///< the words whose results are shown
};

} // namespace duibiao::ui
