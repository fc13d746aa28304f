// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace duibiao::ui {

/// Long work in the status bar: what runs, how far it is, and a way to stop it.
class BusyBar : public QWidget
{
    Q_OBJECT

public:
    explicit BusyBar(QWidget* parent = nullptr);

    void begin(const QString& what, bool cancellable);
    void setProgress(int done, int total);
    void end();

Q_SIGNALS:
    void cancelRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_what;
    QProgressBar* m_progress;
    QToolButton* m_cancel;
};

} // namespace duibiao::ui
