// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/intake.h"

#include "exchange/files.h"
#include "exchange/textinside.h"
#include "text/document.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFileInfo>

namespace duibiao::intake {

using namespace Qt::StringLiterals;

namespace {

/// Bytes to a report. `subject` names them in an error, `fileName` in the workspace.
Result<Prepared> prepare(QByteArray bytes, const QString& subject, const QString& fileName,
                         const reading::Knowledge& knowledge, reading::Hints hints,
                         const QString& encoding)
{
    const auto inside = exchange::textInside(bytes, fileName);
    if (!inside) {
        Error error = inside.error();
        error.subject = subject;
        return tl::unexpected(std::move(error));
    }
    const Result<text::Document> document =
        *inside ? text::load(**inside, u"UTF-8"_s) : text::load(bytes, encoding);
    if (!document) {
        Error error = document.error();
        error.subject = subject;
        return tl::unexpected(std::move(error));
    }
    if (hints.fileName.isEmpty())
        hints.fileName = fileName;

    Prepared prepared;
    prepared.reading = reading::read(*document, knowledge, hints);
    store::NewReport& report = prepared.report;
    report.report.header = prepared.reading.header;
    report.report.fileName = fileName;
    report.report.encoding = document->encoding;
    report.report.script = document->cleaned.traditional ? Script::Traditional : Script::Simplified;
    report.report.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    report.report.imported = QDateTime::currentDateTimeUtc();
    report.bytes = std::move(bytes);
    report.text = document->clean();
    report.figures = prepared.reading.figures;
    report.milestones = prepared.reading.milestones;
    report.asRead = prepared.reading.asRead;
    return prepared;
}

} // namespace

Result<Prepared> prepareFile(const QString& path, const reading::Knowledge& knowledge,
                             const reading::Hints& hints, const QString& encoding)
{
    Result<QByteArray> bytes = exchange::readReportFile(path);
    if (!bytes)
        return tl::unexpected(std::move(bytes.error()));
    Result<Prepared> prepared =
        prepare(std::move(*bytes), path, QFileInfo(path).fileName(), knowledge, hints, encoding);
    if (prepared)
        prepared->path = path;
    return prepared;
}

Result<Prepared> prepareText(const QString& text, const QString& name,
                             const reading::Knowledge& knowledge, const reading::Hints& hints)
{
    QByteArray bytes = text.toUtf8();
    if (bytes.size() > exchange::maxReportBytes) {
        return failure(ErrorCode::FileTooLarge, name, {},
                       QString::number(exchange::maxReportBytes));
    }
    // By way of the bytes that are stored, so that reading them again gives the same.
    return prepare(std::move(bytes), name, name, knowledge, hints, u"UTF-8"_s);
}

Result<Prepared> prepareBytes(QByteArray bytes, const QString& name,
                              const reading::Knowledge& knowledge, const reading::Hints& hints,
                              const QString& encoding)
{
    return prepare(std::move(bytes), name, name, knowledge, hints, encoding);
}

Result<std::shared_ptr<const reading::Lessons>> lessonsOf(const store::Workspace& workspace)
{
    const auto lessons = workspace.lessons();
    if (!lessons)
        return tl::unexpected(lessons.error());
    return std::make_shared<const reading::Lessons>(*lessons);
}

Result<void> storable(const Prepared& prepared)
{
    const Report& report = prepared.report.report;
    const QString subject = prepared.path.isEmpty() ? report.fileName : prepared.path;
    if (report.header.districtCode.isEmpty())
        return failure(ErrorCode::ReportWithoutDistrict, subject);
    if (prepared.report.figures.empty())
        return failure(ErrorCode::ReportWithoutFigures, subject);
    return {};
}

void accept(Prepared& prepared, Accept accept)
{
    if (accept == Accept::None)
        return;
    for (Figure& figure : prepared.report.figures) {
        const bool refused = figure.review == Review::Rejected;
        if (!refused && (accept == Accept::All || figure.confidence >= confidentFrom))
            figure.review = Review::Accepted;
    }
    if (accept == Accept::All) {
        for (Milestone& milestone : prepared.report.milestones)
            milestone.review = Review::Accepted;
    }
}

Result<Batch> prepareFiles(const QStringList& paths, const reading::Knowledge& knowledge,
                           const Progress& progress)
{
    Batch batch;
    const int total = static_cast<int>(paths.size());
    int done = 0;
    for (const QString& path : paths) {
        Result<Prepared> prepared = prepareFile(path, knowledge);
        if (prepared)
            batch.prepared.push_back(std::move(*prepared));
        else
            batch.failed.push_back(std::move(prepared.error()));
        ++done;
        if (progress && !progress(done, total))
            return failure(ErrorCode::Cancelled);
    }
    return batch;
}

} // namespace duibiao::intake
