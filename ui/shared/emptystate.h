// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

class QLabel;

namespace duibiao::ui {

/// Shows a page's content, or, while there is none, a calm line that says why and what to do next.
class EmptyState : public QStackedWidget
{
    Q_OBJECT

public:
    /// Takes `content` over.
    explicit EmptyState(QWidget* content, QWidget* parent = nullptr);

    /// An empty `heading` shows the content.
    void say(const QString& heading, const QString& whatNext = {});

private:
    QLabel* m_heading;
    QLabel* m_whatNext;
};

} // namespace duibiao::ui
