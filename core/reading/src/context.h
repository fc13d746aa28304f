// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figure.h"
#include "model/report.h"
#include "reading/knowledge.h"
#include "text/document.h"

#include <QString>

#include <vector>

namespace duibiao::reading {

/// Whether a clause promises or reports, for when, and about whom.
struct Stance
{
    Role role = Role::Achieved;
    text::Span cue; ///< the word that settled the role; empty: heading or document settled it
    Period period;
    QString districtCode;
    double certainty = 1.0; ///< 0..1; low where only the document's kind speaks
};

/// Settles role, period and district of a clause by the nearest of: clause, sentence, section
/// heading, title, document (DESIGN §5). Keeps references to what it is given.
class ContextResolver
{
public:
    ContextResolver(const text::Document& document, const Knowledge& knowledge,
                    const ReportHeader& header);

    /// `sentence` is an index into the outline's sentences, `clause` a part of its span.
    [[nodiscard]] Stance stanceOf(int sentence, text::Span clause) const;

private:
    const text::Document& m_document;
    const Knowledge& m_knowledge;
    const ReportHeader& m_header;
};

} // namespace duibiao::reading
