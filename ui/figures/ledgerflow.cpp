// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/ledgerflow.h"

#include "figures/ledgerdialog.h"
#include "shared/background.h"
#include "shared/session.h"

#include <QFileInfo>

namespace duibiao::ui {

LedgerFlow::LedgerFlow(Session& session, QWidget* window)
    : QObject(window), m_session(session), m_window(window)
{
    connect(&session, &Session::workChanged, this, &LedgerFlow::next, Qt::QueuedConnection);
}

bool LedgerFlow::isTable(const QString& path)
{
    return exchange::spreadsheetSuffixes().contains(QFileInfo(path).suffix().toLower());
}

void LedgerFlow::start(const QStringList& paths)
{
    m_waiting += paths;
    next();
}

void LedgerFlow::next()
{
    if (m_reading || m_dialog || m_waiting.isEmpty() || m_session.isBusy())
        return;
    const QString path = m_waiting.takeFirst();
    m_reading = true;
    Q_EMIT started();
    const auto work = [path] { return exchange::readSpreadsheet(path); };
    inBackground(this, work, [this, path](const Result<std::vector<exchange::Grid>>& grids) {
        m_reading = false;
        Q_EMIT ended();
        if (grids)
            ask(*grids, path);
        else
            Q_EMIT m_session.failed(grids.error());
        next();
    });
}

void LedgerFlow::ask(std::vector<exchange::Grid> grids, const QString& path)
{
    const auto words = exchange::LedgerWords::load();
    if (!words) {
        Q_EMIT m_session.failed(words.error());
        return;
    }
    m_dialog =
        new LedgerDialog(std::move(grids), QFileInfo(path).fileName(), *words, m_session, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::finished, this, [this] {
        m_dialog.clear();
        next();
    });
    m_dialog->open();
}

} // namespace duibiao::ui
