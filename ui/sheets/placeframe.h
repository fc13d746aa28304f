// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include <functional>

namespace duibiao::ui {

/// The frame around the place that the keyboard has reached. Tab goes to the next place and, after
/// the last, out of the preview; Escape goes out at once; Enter and Space click.
class PlaceFrame : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PlaceFrame(QWidget* parent);

    /// Goes to the next place or the one before; false: there is none.
    std::function<bool(bool forward)> step;

Q_SIGNALS:
    /// The focus came by keyboard, forward or backward.
    void entered(bool forward);

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace duibiao::ui
