// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QStackedWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace duibiao::ui {

/// Shows a page's content, or, while there is none, a calm line that says why and what to do next.
class EmptyState : public QStackedWidget
{
    Q_OBJECT

public:
    /// Takes `content` over.
    explicit EmptyState(QWidget* content, QWidget* parent = nullptr);

    /// The next thing to do, one press away.
    struct Offer
    {
        QString text;
        std::function<void()> act;
    };

    /// An empty `heading` shows the content.
    void say(const QString& heading, const QString& whatNext = {}, const Offer& offer = {});

    /// What takes the keys while nothing is there.
    [[nodiscard]] QWidget* button() const;

private:
    QLabel* m_heading;
    QLabel* m_whatNext;
    QPushButton* m_button;
    std::function<void()> m_act;
    QPointer<QWidget> m_before; ///< had the keys when the content was last seen
};

} // namespace duibiao::ui
