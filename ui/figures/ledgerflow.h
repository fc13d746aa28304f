// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/spreadsheet.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

class QDialog;
class QWidget;

namespace duibiao::ui {

class Session;

/// From workbooks and ledgers to changed figures: read in a worker, looked over one after another.
class LedgerFlow : public QObject
{
    Q_OBJECT

public:
    LedgerFlow(Session& session, QWidget* window);

    /// Whether a file is one for this, by its ending.
    [[nodiscard]] static bool isTable(const QString& path);
    void start(const QStringList& paths);

Q_SIGNALS:
    void started();
    void ended(); ///< read; what follows waits for the user

private:
    void next();
    void ask(std::vector<exchange::Grid> grids, const QString& path);

    Session& m_session;
    QWidget* m_window;
    QStringList m_waiting;
    QPointer<QDialog> m_dialog;
    bool m_reading = false;
};

} // namespace duibiao::ui
