// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figure.h"
#include "model/milestone.h"
#include "model/report.h"
#include "reading/knowledge.h"
#include "reading/learned.h"
#include "text/document.h"

#include <memory>
#include <vector>

namespace duibiao::reading {

/// Stands on every figure read; raised whenever the same text would be read differently.
inline constexpr int readerVersion = 7;

/// Where each part of the header was found in the clean text; empty span: taken from the body as a
/// whole, or not found.
struct HeaderEvidence
{
    text::Span title;
    text::Span district;
    text::Span period;
    text::Span published;
};

struct Reading
{
    ReportHeader header;
    HeaderEvidence headerEvidence;
    /// Several districts of that name fit and nothing in the text decides; codes, likeliest first.
    QStringList districtCandidates;
    std::vector<Figure> figures;       ///< in text order
    std::vector<Milestone> milestones; ///< in text order
    /// What figures that lessons changed had been, by their place in `figures`.
    std::vector<std::pair<std::size_t, Figure>> asRead = {};
};

/// What is known about a text before it is read.
struct Hints
{
    /// Header fields settled by the user (or by the file's name): these win over what is read.
    QString districtCode;
    std::optional<ReportKind> kind;
    Period period;
    QString fileName; ///< 宝安区2021年总结.txt can settle what the text leaves open
    /// What earlier corrections taught; none: the reader's own reading.
    std::shared_ptr<const Lessons> lessons = {};
};

/// Reads header, figures and milestones. Pure: same document, same reading.
[[nodiscard]] Reading read(const text::Document& document, const Knowledge& knowledge,
                           const Hints& hints = {});

} // namespace duibiao::reading
