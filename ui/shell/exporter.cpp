// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/exporter.h"

#include "exchange/files.h"
#include "shared/filedialogs.h"
#include "shared/session.h"
#include "wording/tables.h"

#include <QFileInfo>
#include <QWidget>
#include <QtConcurrent>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

namespace {

/// What the worker needs; the knowledge is held because the context points into it.
struct Work
{
    std::vector<Figure> figures;
    compare::Context context;
    std::shared_ptr<const reading::Knowledge> knowledge;
    QString path;
};

Result<void> write(const Work& work)
{
    const auto rows = compare::compareFigures(work.figures, work.context);
    const exchange::Table comparison = wording::comparisonTable(rows, work.context);
    if (work.path.endsWith(".csv"_L1, Qt::CaseInsensitive))
        return exchange::writeCsv(comparison, work.path);
    return exchange::writeXlsx({comparison, wording::sourcesTable(work.figures, work.context)},
                               work.path);
}

} // namespace

Exporter::Exporter(Session& session, QWidget* window)
    : QObject(window), m_session(session), m_window(window)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &Exporter::finish);
}

Exporter::~Exporter()
{
    m_watcher.waitForFinished();
}

void Exporter::ask()
{
    const QString name = QFileInfo(m_session.path()).completeBaseName();
    const FileRequest request{.title = tr("Export Comparison"),
                              .filters = {tr("Excel workbooks (*.xlsx)"), tr("CSV tables (*.csv)")},
                              .suggestedName = name + u".xlsx"_s,
                              .suffix = u"xlsx"_s};
    dialogs().saveFile(m_window, request,
                       [this](const QStringList& paths) { start(paths.constFirst()); });
}

void Exporter::start(const QString& path)
{
    if (isRunning())
        return;
    m_path = path;
    m_watcher.setFuture(QtConcurrent::run(write, Work{.figures = m_session.figures(),
                                                      .context = m_session.context(),
                                                      .knowledge = m_session.sharedKnowledge(),
                                                      .path = path}));
    Q_EMIT started();
}

void Exporter::finish()
{
    const Result<void> result = m_watcher.result();
    Q_EMIT ended();
    if (result)
        Q_EMIT exported(m_path);
    else
        Q_EMIT failed(result.error());
}

} // namespace duibiao::ui
