// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "context.h"

namespace duibiao::reading {

ContextResolver::ContextResolver(const text::Document& document, const Knowledge& knowledge,
                                 const ReportHeader& header)
    : m_document(document), m_knowledge(knowledge), m_header(header)
{
}

Stance ContextResolver::stanceOf(int sentence, text::Span clause) const
{
    Q_UNUSED(sentence)
    Q_UNUSED(clause)
    Stance stance;
    stance.role = m_header.kind == ReportKind::Plan ? Role::Goal : Role::Achieved;
    stance.period = m_header.period;
    stance.districtCode = m_header.districtCode;
    return stance;
}

} // namespace duibiao::reading
