// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/reader.h"

#include "context.h"
#include "figurereader.h"
#include "header.h"
#include "milestones.h"

namespace duibiao::reading {

Reading read(const text::Document& document, const Knowledge& knowledge, const Hints& hints)
{
    Reading reading;
    HeaderReading head = readHeader(document, knowledge, hints);
    reading.header = head.header;
    reading.headerEvidence = head.evidence;
    reading.districtCandidates = head.districtCandidates;
    const ContextResolver context(document, knowledge, reading.header,
                                  hints.period.isValid() ? 0 : head.periodGuessed);
    reading.figures = FigureReader(document, knowledge, reading.header, context).read();
    reading.milestones = readMilestones(document, knowledge, reading.header, context);
    if (hints.lessons) {
        reading.asRead =
            hints.lessons->apply(reading.figures, document.clean(), reading.header.kind);
    }
    return reading;
}

} // namespace duibiao::reading
