// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/district.h"
#include "model/indicator.h"

#include <functional>
#include <memory>
#include <mutex>
#include <utility>

namespace duibiao::reading {

class Lexicon;      // words of the genre: units, bounds, cues … (src/lexicon.h)
struct Recognisers; // finders of districts, indicators … made from the rest (src/recognisers.h)

/// A part that is made when it is first asked for, by whichever thread asks, and immutable from
/// then on.
template <typename T> class Later
{
public:
    using Make = std::function<std::shared_ptr<const T>()>;

    Later() = default;
    explicit Later(Make make) : m_state(std::make_shared<State>())
    {
        m_state->make = std::move(make);
    }

    /// Whether there is something to ask for.
    explicit operator bool() const { return m_state != nullptr; }
    const T& operator*() const
    {
        std::call_once(m_state->once, [this] { m_state->made = m_state->make(); });
        return *m_state->made;
    }
    const T* operator->() const { return &**this; }

private:
    struct State
    {
        std::once_flag once;
        Make make;
        std::shared_ptr<const T> made;
    };
    std::shared_ptr<State> m_state;
};

/// Everything the reader knows: words, indicators, districts. Loaded once from resources/,
/// immutable, shared between threads. What only reading needs is made at the first reading, so that
/// a window that shows what was read before does not wait for it.
struct Knowledge
{
    DistrictTree districts;
    Catalogue catalogue;
    Later<Lexicon> lexicon;
    Later<Recognisers> recognisers;
};

/// The knowledge compiled into the program. InvalidData names the file and line at fault; in the
/// parts made later a fault ends the program, with the same words.
[[nodiscard]] Result<std::shared_ptr<const Knowledge>> loadKnowledge();

} // namespace duibiao::reading
