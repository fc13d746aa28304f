// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "strictdecoder.h"

#include <memory>
#include <unicode/ucnv.h>

namespace duibiao::text {
namespace {

struct CloseConverter
{
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};

} // namespace

Trial tryDecode(QByteArrayView bytes, const char* encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, CloseConverter> converter(ucnv_open(encoding, &status));
    Trial trial;
    trial.end = Trial::End::Fault;
    if (U_FAILURE(status))
        return trial;
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr,
                        &status);

    // No encoding here makes more UTF-16 units than it has bytes.
    trial.text.resize(bytes.size() + 1);
    auto* const begin = reinterpret_cast<char16_t*>(trial.text.data());
    char16_t* target = begin;
    const char* source = bytes.data();
    ucnv_toUnicode(converter.get(), &target, begin + trial.text.size(), &source,
                   bytes.data() + bytes.size(), nullptr, true, &status);
    trial.text.truncate(target - begin);
    if (U_SUCCESS(status)) {
        trial.end = Trial::End::Whole;
        return trial;
    }

    char faulty[32];
    int8_t length = sizeof faulty;
    UErrorCode lengthStatus = U_ZERO_ERROR;
    ucnv_getInvalidChars(converter.get(), faulty, &length, &lengthStatus);
    if (status == U_TRUNCATED_CHAR_FOUND)
        trial.end = Trial::End::Cut;
    trial.at = source - bytes.data() - (U_SUCCESS(lengthStatus) ? length : 0);
    return trial;
}

} // namespace duibiao::text
