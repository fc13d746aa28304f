// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/decode.h"

#include "detector.h"
#include "strictdecoder.h"
#include "utf8survey.h"

#include <QUtf8StringView>

#include <algorithm>
#include <array>

namespace duibiao::text {
namespace {

using namespace Qt::StringLiterals;

struct Mark
{
    QByteArrayView bytes;
    const char* encoding;
};

/// The encoding a byte order mark stands for, or an empty name.
QByteArray encodingOfMark(QByteArrayView bytes)
{
    static const std::array marks = {Mark{"\xEF\xBB\xBF", "UTF-8"}, Mark{"\xFF\xFE", "UTF-16LE"},
                                     Mark{"\xFE\xFF", "UTF-16BE"},
                                     Mark{"\x84\x31\x95\x33", "GB18030"}};
    for (const Mark& mark : marks) {
        if (bytes.startsWith(mark.bytes))
            return mark.encoding;
    }
    return {};
}

tl::unexpected<Error> faultAt(ErrorCode code, qsizetype at)
{
    return failure(code, {}, QString::number(at));
}

Result<Decoded> accepted(QString text, const QByteArray& encoding)
{
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    if (text.trimmed().isEmpty())
        return failure(ErrorCode::FileEmpty);
    if (looksBinary(text))
        return failure(ErrorCode::FileNotText);
    return Decoded{std::move(text), QString::fromLatin1(encoding)};
}

Result<Decoded> decodeAs(const QByteArray& bytes, const QByteArray& encoding)
{
    Trial trial = tryDecode(bytes, encoding.constData());
    if (trial.end == Trial::End::Whole)
        return accepted(std::move(trial.text), encoding);
    // A picture taken for text stops anywhere: what was read until then tells.
    if (looksBinary(trial.text))
        return failure(ErrorCode::FileNotText);
    return faultAt(trial.end == Trial::End::Cut ? ErrorCode::FileCutCharacter
                                                : ErrorCode::FileBadEncoding,
                   trial.at);
}

Result<Decoded> decodeUnmarked(const QByteArray& bytes)
{
    const bool zeroes = bytes.contains('\0');
    if (!zeroes && QUtf8StringView(bytes).isValidUtf8())
        return accepted(QString::fromUtf8(bytes), "UTF-8");

    const Utf8Survey survey = surveyUtf8(bytes);
    if (!zeroes && survey.isMostlyUtf8()) {
        return faultAt(survey.cut ? ErrorCode::FileCutCharacter : ErrorCode::FileBadEncoding,
                       survey.faultAt);
    }
    if (const QByteArray encoding = detectEncoding(bytes); !encoding.isEmpty())
        return decodeAs(bytes, encoding);
    if (zeroes || looksBinary(QString::fromLatin1(bytes)))
        return failure(ErrorCode::FileNotText);
    return faultAt(ErrorCode::FileBadEncoding, survey.faultAt);
}

} // namespace

Result<Decoded> decode(const QByteArray& bytes, const QString& encoding)
{
    if (bytes.isEmpty())
        return failure(ErrorCode::FileEmpty);
    if (hasForeignMagic(bytes))
        return failure(ErrorCode::FileNotText);
    if (!encoding.isEmpty()) {
        if (!encodings().contains(encoding, Qt::CaseInsensitive))
            return failure(ErrorCode::FileBadEncoding, {}, {}, encoding);
        return decodeAs(bytes, encoding.toLatin1());
    }
    if (const QByteArray marked = encodingOfMark(bytes); !marked.isEmpty())
        return decodeAs(bytes, marked);
    return decodeUnmarked(bytes);
}

QStringList encodings()
{
    return {u"UTF-8"_s, u"GB18030"_s, u"Big5"_s, u"UTF-16LE"_s, u"UTF-16BE"_s};
}

} // namespace duibiao::text
