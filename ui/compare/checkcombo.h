// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QToolButton>

#include <vector>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace duibiao::ui {

/// A filter over one column: a button that opens a list of what there is, with a tick beside what
/// is let through. Nothing ticked lets everything through.
class CheckCombo : public QToolButton
{
    Q_OBJECT

public:
    explicit CheckCombo(QWidget* parent = nullptr);

    struct Item
    {
        QString key;
        QString name;
    };
    void setTitle(const QString& title);
    /// Keeps the ticks of keys that are still there.
    void setItems(const std::vector<Item>& items);
    [[nodiscard]] QStringList checkedKeys() const;
    void setCheckedKeys(const QStringList& keys);

Q_SIGNALS:
    void checkedChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildPopup();
    void updateText();
    void retranslate();
    void narrow(const QString& text);

    QString m_title;
    QLineEdit* m_find;
    QListWidget* m_list;
    QPushButton* m_all;
};

} // namespace duibiao::ui
