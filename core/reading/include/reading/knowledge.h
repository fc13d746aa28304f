// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/district.h"
#include "model/indicator.h"

#include <memory>

namespace duibiao::reading {

class Lexicon;      // words of the genre: units, bounds, cues … (src/lexicon.h)
struct Recognisers; // finders of districts, indicators … made from the rest (src/recognisers.h)

/// Everything the reader knows: words, indicators, districts. Loaded once from resources/,
/// immutable, shared between threads.
struct Knowledge
{
    DistrictTree districts;
    Catalogue catalogue;
    std::shared_ptr<const Lexicon> lexicon;
    std::shared_ptr<const Recognisers> recognisers;
};

/// The knowledge compiled into the program. InvalidData names the file and line at fault.
[[nodiscard]] Result<std::shared_ptr<const Knowledge>> loadKnowledge();

} // namespace duibiao::reading
