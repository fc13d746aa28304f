// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detector.h"

#include "charactersets.h"
#include "strictdecoder.h"

#include <QList>

#include <algorithm>
#include <array>
#include <memory>
#include <unicode/ucsdet.h>

namespace duibiao::text {
namespace {

/// ICU's detector needs 3 ms for a report of 18 KB, and no more than this to know.
constexpr qsizetype sampleSize = 1024;
constexpr qsizetype tellingLength = 64;

struct CloseDetector
{
    void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
};

/// The stretch that tells encodings apart: it begins where ASCII ends. An even offset keeps the two
/// bytes of UTF-16 together.
QByteArrayView sampleOf(QByteArrayView bytes)
{
    const auto foreign =
        std::find_if(bytes.begin(), bytes.end(), [](char c) { return uchar(c) >= 0x80 || c == 0; });
    const qsizetype begin = (foreign - bytes.begin()) & ~qsizetype(1);
    return bytes.sliced(begin, std::min(sampleSize, bytes.size() - begin));
}

QList<QByteArray> proposals(QByteArrayView sample)
{
    // ICU knows UTF-16 only by its byte order mark, so both orders are always worth a look.
    QList<QByteArray> names{"UTF-16LE", "UTF-16BE"};
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, CloseDetector> detector(ucsdet_open(&status));
    if (U_FAILURE(status))
        return names;
    ucsdet_setText(detector.get(), sample.data(), int32_t(sample.size()), &status);
    int32_t count = 0;
    const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &status);
    for (int32_t i = 0; U_SUCCESS(status) && i < count; ++i) {
        const QByteArray name = ucsdet_getName(matches[i], &status);
        if (name == "GB18030" || name == "Big5")
            names.append(name);
    }
    return names;
}

bool isPunctuationOfChinese(char16_t c)
{
    return (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF01 && c <= 0xFF65) ||
           (c >= 0x2010 && c <= 0x203B) || (c >= 0x2460 && c <= 0x249B) || c == 0xB7 || c == 0xD7 ||
           c == 0xA0 || c == 0xFEFF;
}

} // namespace

double plausibility(QStringView text)
{
    const CharacterSet& everyday = everydayStock();
    qsizetype usual = 0;
    qsizetype foreign = 0;
    qsizetype control = 0;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (code < 0x80) {
            control += code < 0x20 && !c.isSpace() ? 1 : 0;
            continue;
        }
        ++foreign;
        usual += everyday.contains(code) || isPunctuationOfChinese(code) ? 1 : 0;
    }
    if (foreign == 0)
        return control == 0 ? 1.0 : 0.0;
    return double(usual) / double(foreign + control);
}

QByteArray detectEncoding(QByteArrayView bytes)
{
    const QByteArrayView sample = sampleOf(bytes);
    QByteArray best;
    double bestScore = plausibleFrom;
    for (const QByteArray& name : proposals(sample)) {
        const Trial trial = tryDecode(sample, name.constData());
        // A long stretch that reads well and then breaks is that encoding, damaged.
        if (trial.end == Trial::End::Fault && trial.text.size() < tellingLength)
            continue;
        if (const double score = plausibility(trial.text); score > bestScore) {
            bestScore = score;
            best = name;
        }
    }
    return best;
}

bool hasForeignMagic(QByteArrayView bytes)
{
    using namespace std::string_view_literals;
    static constexpr std::array magics = {"\x89PNG"sv,
                                          "\xFF\xD8\xFF"sv,
                                          "GIF8"sv,
                                          "%PDF-"sv,
                                          "PK\x03\x04"sv,
                                          "PK\x05\x06"sv,
                                          "Rar!\x1A"sv,
                                          "7z\xBC\xAF"sv,
                                          "\x1F\x8B"sv,
                                          "BZh"sv,
                                          "\xFD"
                                          "7zXZ"sv,
                                          "\x7F"
                                          "ELF"sv,
                                          "MZ\x90"sv,
                                          "\xD0\xCF\x11\xE0"sv,
                                          "{\\rtf"sv,
                                          "II*\0"sv,
                                          "MM\0*"sv,
                                          "RIFF"sv,
                                          "SQLite format 3\0"sv,
                                          "OggS"sv};
    const std::string_view head(bytes.data(), size_t(std::min<qsizetype>(bytes.size(), 32)));
    return std::any_of(magics.begin(), magics.end(),
                       [&](std::string_view magic) { return head.starts_with(magic); });
}

bool looksBinary(QStringView text)
{
    qsizetype control = 0;
    for (const QChar c : text) {
        if (c.isNull())
            return true;
        // 0x1A closes old DOS texts.
        control += c < u' ' && !c.isSpace() && c != u'\x1A' ? 1 : 0;
    }
    return control * 50 > text.size();
}

} // namespace duibiao::text
