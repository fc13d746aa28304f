// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"
#include "exchange/table.h"

/// Cells that several tables have.
namespace duibiao::wording {

/// Blank for no text.
[[nodiscard]] exchange::Cell words(const QString& text,
                                   exchange::Tone tone = exchange::Tone::Plain);
[[nodiscard]] exchange::Tone toneOf(compare::Verdict verdict);
[[nodiscard]] QString districtPath(const QString& code, const compare::Context& context);
[[nodiscard]] QString indicatorWords(const QString& id, const QString& label,
                                     const compare::Context& context);
/// rowName(), or the label where there is no catalogue.
[[nodiscard]] QString rowWords(const compare::Row& row, const compare::Context& context);
/// Its title, else its file's name.
[[nodiscard]] QString reportName(ReportId id, const compare::Context& context);
[[nodiscard]] exchange::Cell writtenOf(const std::optional<compare::Side>& side);
/// From what the row's derived sides were worked out, one a line.
[[nodiscard]] exchange::Cell derivationsOf(const compare::Row& row);
/// How many other values its cells have; blank for none.
[[nodiscard]] exchange::Cell otherValuesOf(const compare::Row& row);

} // namespace duibiao::wording
