// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/reader.h"
#include "text/document.h"

#include <cstdint>
#include <cstdlib>

using namespace duibiao;

namespace {

void require(bool promise)
{
    if (!promise)
        std::abort();
}

const reading::Knowledge& knowledge()
{
    static const auto loaded = reading::loadKnowledge();
    require(loaded.has_value());
    return **loaded;
}

/// A quote is what stands at its place.
void checkEvidence(const text::Document& document, const Evidence& evidence)
{
    require(evidence.begin >= 0 && evidence.begin <= evidence.end);
    require(evidence.end <= document.clean().size());
    require(document.view({evidence.begin, evidence.end}) == evidence.quote);
    require(evidence.cueBegin <= evidence.cueEnd && evidence.cueEnd <= document.clean().size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto document =
        text::load(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    if (!document)
        return 0;
    const reading::Reading reading = reading::read(*document, knowledge());
    for (const Figure& figure : reading.figures)
        checkEvidence(*document, figure.evidence);
    for (const Milestone& milestone : reading.milestones)
        checkEvidence(*document, milestone.evidence);
    return 0;
}
