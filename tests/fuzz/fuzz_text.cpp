// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/document.h"

#include <cstdint>
#include <cstdlib>

using namespace duibiao::text;

namespace {

void require(bool promise)
{
    if (!promise)
        std::abort();
}

void checkNoise(const Document& document)
{
    for (const Noise& noise : document.cleaned.noise) {
        require(noise.original.end <= document.original.size());
        require(document.original.sliced(noise.original.begin, noise.original.length()) ==
                noise.removed);
        require(noise.cleanAt <= document.clean().size());
    }
}

void checkOutline(const Document& document)
{
    qsizetype end = 0;
    for (const Sentence& sentence : document.outline.sentences) {
        require(sentence.span.begin >= end && !sentence.span.isEmpty());
        require(sentence.section < int(document.outline.sections.size()));
        const Span original = document.cleaned.map.toOriginal(sentence.span);
        require(original.begin >= 0 && original.end <= document.original.size());
        end = sentence.span.end;
    }
    require(end <= document.clean().size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto document = load(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    if (!document)
        return 0;
    checkNoise(*document);
    checkOutline(*document);
    return 0;
}
