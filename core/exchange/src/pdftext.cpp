// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textinside.h"
#include "formattedtext.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>

namespace duibiao::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int longest = 60'000;   // ms
constexpr int lastMoment = 2'000; // ms, for a program that has said all

} // namespace

// In a process of its own: a PDF that breaks its reader does not break the program, and who reads
// none does not carry the library.
Result<QByteArray> pdfText(const QByteArray& bytes)
{
    if (!bytes.first(std::min(bytes.size(), qsizetype(1024))).contains("%PDF-"))
        return failure(ErrorCode::FileNotText);
    const QString program = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (program.isEmpty())
        return failure(ErrorCode::FormatUnsupported, {}, {}, u"pdftotext"_s);
    QTemporaryFile file;
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        return failure(ErrorCode::FileNotReadable, {}, {}, file.errorString());
    QProcess reader;
    reader.start(program, {u"-q"_s, u"-enc"_s, u"UTF-8"_s, u"-eol"_s, u"unix"_s, u"-nopgbrk"_s,
                           file.fileName(), u"-"_s});
    QDeadlineTimer deadline(longest);
    while (reader.bytesAvailable() <= maxUnpackedReportBytes &&
           reader.waitForReadyRead(static_cast<int>(deadline.remainingTime()))) {
    }
    const bool whole = reader.state() == QProcess::NotRunning || reader.waitForFinished(lastMoment);
    if (!whole) {
        reader.kill();
        reader.waitForFinished();
    }
    if (reader.bytesAvailable() > maxUnpackedReportBytes)
        return failure(ErrorCode::FileTooLarge, {}, {}, QString::number(maxUnpackedReportBytes));
    if (!whole || reader.exitStatus() != QProcess::NormalExit || reader.exitCode() != 0)
        return failure(ErrorCode::FileNotText, {}, {},
                       QString::fromUtf8(reader.readAllStandardError()).trimmed());
    return reader.readAllStandardOutput();
}

} // namespace duibiao::exchange
