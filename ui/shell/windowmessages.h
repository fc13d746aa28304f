// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/records.h"

#include <QObject>

namespace duibiao::ui {

class Exporter;
class ImportFlow;
class MessageBar;
class Session;
class Workspaces;

/// Puts into words for the message bar what the parts of the window report.
class WindowMessages : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the bar and goes with it.
    WindowMessages(Session& session, Workspaces& workspaces, const ImportFlow& import,
                   const Exporter& exporter, MessageBar& bar);

private:
    void sayDone(const store::HistoryEntry& entry);
    void sayImported(const store::ImportSummary& summary);
    void sayFailed(const Error& error);
    void sayCancelled();
    void sayExported(const QString& path);

    Session& m_session;
    Workspaces& m_workspaces;
    MessageBar& m_bar;
};

} // namespace duibiao::ui
