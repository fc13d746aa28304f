// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/windowmessages.h"

#include "reports/importflow.h"
#include "shared/session.h"
#include "shell/exporter.h"
#include "shell/messagebar.h"
#include "shell/workspaces.h"
#include "wording/words.h"

#include <QDesktopServices>
#include <QDir>
#include <QUrl>

namespace duibiao::ui {

WindowMessages::WindowMessages(Session& session, Workspaces& workspaces, const ImportFlow& import,
                               const Exporter& exporter, MessageBar& bar)
    : QObject(&bar), m_session(session), m_workspaces(workspaces), m_bar(bar)
{
    connect(&session, &Session::failed, this, &WindowMessages::sayFailed);
    connect(&session, &Session::done, this, &WindowMessages::sayDone);
    connect(&session, &Session::imported, this, &WindowMessages::sayImported);
    connect(&exporter, &Exporter::failed, this, &WindowMessages::sayFailed);
    connect(&exporter, &Exporter::exported, this, &WindowMessages::sayExported);
    connect(&import, &ImportFlow::cancelled, this, &WindowMessages::sayCancelled);
    connect(&import, &ImportFlow::nothingFound, this, [this] {
        m_bar.showMessage(MessageBar::Kind::Warning,
                          tr("There are no report files in that folder."));
    });
}

void WindowMessages::sayDone(const store::HistoryEntry& entry)
{
    if (entry.undone) {
        m_bar.showMessage(MessageBar::Kind::Done, tr("Undone: %1").arg(wording::name(entry)),
                          tr("Redo"), [this] { m_session.redo(); });
    } else {
        m_bar.showMessage(MessageBar::Kind::Done, tr("Done: %1").arg(wording::name(entry)),
                          tr("Undo"), [this] { m_session.undo(); });
    }
}

void WindowMessages::sayImported(const store::ImportSummary& summary)
{
    // Comes after sayDone() and knows more, so it takes its place.
    const int added = static_cast<int>(summary.added.size());
    const int revised = static_cast<int>(summary.revised.size());
    const int known = static_cast<int>(summary.alreadyThere.size());
    const QString knownText = tr(
        "%n report(s) were in this workspace already and were not stored again.", nullptr, known);
    if (added == 0 && revised == 0) {
        m_bar.showMessage(MessageBar::Kind::Information, knownText);
        return;
    }
    QStringList sentences;
    if (added > 0)
        sentences.append(tr("%n report(s) imported.", nullptr, added));
    if (revised > 0)
        sentences.append(tr("%n newer edition(s) took the place of the earlier one; what was "
                            "decided is kept, what changed is to be reviewed.",
                            nullptr, revised));
    if (known > 0)
        sentences.append(knownText);
    m_bar.showMessage(MessageBar::Kind::Done, sentences.join(u' '), tr("Undo"),
                      [this] { m_session.undo(); });
}

void WindowMessages::sayFailed(const Error& error)
{
    if (error.code == ErrorCode::Cancelled)
        return sayCancelled();
    const bool readable =
        error.code == ErrorCode::WorkspaceReadOnly || error.code == ErrorCode::WorkspaceInUse;
    if (readable && error.subject != m_session.path()) {
        m_bar.showMessage(MessageBar::Kind::Error, wording::errorText(error),
                          tr("Open for Reading"),
                          [this, path = error.subject] { m_workspaces.openForReading(path); });
    } else {
        m_bar.showMessage(MessageBar::Kind::Error, wording::errorText(error));
    }
}

void WindowMessages::sayCancelled()
{
    m_bar.showMessage(MessageBar::Kind::Information,
                      tr("The import was cancelled. Nothing was stored."));
}

void WindowMessages::sayExported(const QString& path)
{
    m_bar.showMessage(MessageBar::Kind::Done,
                      tr("The comparison was written to %1.").arg(QDir::toNativeSeparators(path)),
                      tr("Open File"),
                      [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

} // namespace duibiao::ui
