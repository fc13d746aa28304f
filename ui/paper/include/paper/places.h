// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"
#include "model/milestone.h"

#include <QRectF>
#include <QString>

#include <vector>

/// What stands where on painted sheets, so that a reader can be led from a number to where it was
/// said.
namespace duibiao::paper {

/// What something on a sheet rests on: one of these, or none.
struct Source
{
    FigureId figure = 0;
    MilestoneId milestone = 0;
    QString finding{};                 ///< by its key
    const compare::Row* row = nullptr; ///< goal and outcome together; of the sheets painted

    [[nodiscard]] bool isEmpty() const
    {
        return figure == 0 && milestone == 0 && finding.isEmpty() && !row;
    }
    bool operator==(const Source&) const = default;
};

/// A line of text, a cell or a bar that rests on something.
struct Place
{
    int page = 0; ///< from 0
    QRectF area;  ///< mm from the top left corner of the paper
    Source source;
};

/// In reading order. Valid as long as the sheets they were painted from.
using Places = std::vector<Place>;

} // namespace duibiao::paper
