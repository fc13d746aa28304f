// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonextract.h"
#include "reading/reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

using namespace duibiao;

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const auto knowledge = reading::loadKnowledge();
    if (!knowledge) {
        std::fprintf(stderr, "%s %s %s\n", qPrintable(knowledge.error().subject),
                     qPrintable(knowledge.error().place), qPrintable(knowledge.error().detail));
        return 1;
    }
    QStringList files = application.arguments().mid(2);
    files.removeAll(QStringLiteral("--format"));
    files.removeAll(QStringLiteral("json"));
    cli::JsonWriter json;
    if (files.size() > 1)
        json.beginArray();
    for (const QString& path : files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const auto document = text::load(file.readAll());
        if (!document)
            return 1;
        reading::Hints hints;
        hints.fileName = QFileInfo(path).fileName();
        reading::Reading reading = reading::read(*document, **knowledge, hints);
        store::NewReport report;
        report.report.header = reading.header;
        report.report.encoding = document->encoding;
        report.report.script =
            document->cleaned.traditional ? Script::Traditional : Script::Simplified;
        report.text = document->clean();
        report.figures = std::move(reading.figures);
        report.milestones = std::move(reading.milestones);
        cli::writeExtract(json, report, (*knowledge)->districts);
    }
    if (files.size() > 1)
        json.endArray();
    const QByteArray bytes = json.finished();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    return 0;
}
