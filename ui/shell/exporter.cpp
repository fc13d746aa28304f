// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/exporter.h"

#include "paper/handout.h"
#include "shared/reporttexts.h"
#include "shared/session.h"
#include "sheets/fontsdialog.h"
#include "sheets/saving.h"

#include <QFileInfo>
#include <QWidget>
#include <QtConcurrent>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

namespace {

Result<void> write(const Snapshot& held, const QString& path, const paper::HandoutStyle& style)
{
    paper::Handout handout =
        paper::makeHandout(held.figures(), held.milestones(), held.context(), held.query());
    if (paper::isOnPaper(path))
        handout.sections = paper::sectionsOf(held.figures(), textsAt(held.path()));
    return paper::writeHandout(handout, path, style);
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

FileRequest Exporter::fileRequest() const
{
    const QString name = QFileInfo(m_session.path()).completeBaseName();
    return {.title = tr("Export Comparison"),
            .filters = {tr("Excel workbooks (*.xlsx)"), tr("CSV tables (*.csv)"),
                        tr("CSV tables in GB18030 (*.gb18030.csv)"),
                        tr("Tables separated by tabs (*.tsv)"), tr("PDF documents (*.pdf)"),
                        tr("Word documents (*.docx)"), tr("OpenDocument texts (*.odt)")},
            .suggestedName = name + u".xlsx"_s,
            .suffix = u"xlsx"_s};
}

void Exporter::ask()
{
    dialogs().saveFile(m_window, fileRequest(),
                       [this](const QStringList& paths) { start(paths.constFirst()); });
}

void Exporter::start(const QString& path)
{
    if (isRunning())
        return;
    m_path = path;
    const paper::HandoutStyle style{.csv = paper::csvStyleOf(path), .sheets = rememberedStyle()};
    m_watcher.setFuture(QtConcurrent::run(write, m_session.snapshot(), path, style));
    Q_EMIT started();
}

void Exporter::finish()
{
    const Result<void> result = m_watcher.result();
    Q_EMIT ended();
    const auto again = [this](const QStringList& paths) { start(paths.constFirst()); };
    if (result)
        Q_EMIT exported(m_path);
    else if (!offerOtherName(m_window, result.error(), fileRequest(), again))
        Q_EMIT failed(result.error());
}

} // namespace duibiao::ui
