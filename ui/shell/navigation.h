// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAction;

namespace duibiao::ui {

/// The column on the left: one button a page, icon above name. Tab enters it, arrows move in it.
class Navigation : public QWidget
{
    Q_OBJECT

public:
    explicit Navigation(const QList<QAction*>& pages, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
};

} // namespace duibiao::ui
