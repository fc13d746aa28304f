// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QKeySequence>
#include <QStringList>

class QAction;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace duibiao::ui {

class Shortcuts;

/// Lists every action with its key, finds one by name or key, and gives it another key. A key that
/// is taken is told, and can be taken over.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `pages` are the names of the pages, as groups count them.
    ShortcutsDialog(Shortcuts& shortcuts, const QStringList& pages, QWidget* parent);

private:
    void build();
    void buildEditor(QVBoxLayout* layout);
    void fill(const QStringList& pages);
    void find(const QString& words);
    void showKeys();
    void showCurrent();
    void take(const QKeySequence& key);
    void takeOver();
    [[nodiscard]] QAction* current() const;

    Shortcuts& m_shortcuts;
    QLineEdit* m_find;
    QTreeWidget* m_list;
    QKeySequenceEdit* m_key;
    QLabel* m_message;
    QPushButton* m_takeOver;
    QPushButton* m_clear;
    QPushButton* m_reset;
};

} // namespace duibiao::ui
