// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace duibiao::ui {

/// The one place where the window says what went wrong or was done, with at most one thing to do
/// about it. Esc or the cross closes it; good news goes by itself.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Done, Information, Warning, Error };

    explicit MessageBar(QWidget* parent = nullptr);

    void showMessage(Kind kind, const QString& text, const QString& actionText = {},
                     std::function<void()> action = {});
    [[nodiscard]] QString text() const;
    [[nodiscard]] Kind kind() const { return m_kind; }

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();
    void colour();

    Kind m_kind = Kind::Information;
    std::function<void()> m_action;
    QTimer m_leave;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_button;
    QToolButton* m_close;
};

} // namespace duibiao::ui
