// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/files.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace duibiao::exchange {

using namespace Qt::StringLiterals;

namespace {

/// The ending in small letters, without the dot; empty if there is none. What follows a dot in
/// 1.2 or 2022.总结 is part of the name.
QString endingOf(const QFileInfo& file)
{
    constexpr qsizetype longest = 8;
    const QString suffix = file.suffix().toLower();
    const auto isLetter = [](QChar c) { return c >= u'a' && c <= u'z'; };
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const bool isEnding =
        suffix.size() <= longest && std::ranges::any_of(suffix, isLetter) &&
        std::ranges::all_of(suffix, [&](QChar c) { return isLetter(c) || isDigit(c); });
    return isEnding ? suffix : QString();
}

tl::unexpected<Error> tooLarge(const QString& path)
{
    return failure(ErrorCode::FileTooLarge, path, {}, QString::number(maxReportBytes));
}

} // namespace

QStringList reportSuffixes()
{
    return {u"txt"_s, u"text"_s, u"md"_s, u"docx"_s, u"html"_s, u"htm"_s, u"pdf"_s};
}

Result<QByteArray> readReportFile(const QString& path)
{
    const QFileInfo info(path);
    if (path.isEmpty() || !info.exists())
        return failure(ErrorCode::FileNotFound, path);
    if (info.isDir())
        return failure(ErrorCode::FileIsFolder, path);
    const QString ending = endingOf(info);
    if (!ending.isEmpty() && !reportSuffixes().contains(ending))
        return failure(ErrorCode::FormatUnsupported, path, {}, ending);
    if (info.size() > maxReportBytes)
        return tooLarge(path);

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotReadable, path, {}, file.errorString());
    // A pipe or a file still being written can hold more than its size said.
    QByteArray bytes = file.read(maxReportBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileNotReadable, path, {}, file.errorString());
    if (bytes.size() > maxReportBytes)
        return tooLarge(path);
    if (bytes.isEmpty())
        return failure(ErrorCode::FileEmpty, path);
    return bytes;
}

} // namespace duibiao::exchange
