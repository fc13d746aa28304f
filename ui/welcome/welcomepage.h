// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QListWidget;
class QPushButton;

namespace duibiao::ui {

class RecentWorkspaces;

/// What one sees first: ways to begin, and the workspaces used last.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    WelcomePage(QAction* newWorkspace, QAction* openWorkspace, RecentWorkspaces& recent,
                QWidget* parent = nullptr);

Q_SIGNALS:
    void sampleRequested();
    void openRequested(const QString& path);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void retranslate();
    void fillRecent();

    RecentWorkspaces& m_recent;
    QAction* m_newAction;
    QAction* m_openAction;
    QLabel* m_title;
    QLabel* m_purpose;
    QPushButton* m_new;
    QPushButton* m_open;
    QPushButton* m_sample;
    QLabel* m_recentTitle;
    QListWidget* m_list;
    QLabel* m_drop;
};

} // namespace duibiao::ui
