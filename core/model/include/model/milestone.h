// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figure.h"

namespace duibiao {

using MilestoneId = qint64;

/// A deliverable without a number: 出台《…》, 开工, 建成, 成立, 举办.
struct Milestone
{
    MilestoneId id = 0;
    Role role = Role::Achieved; ///< Goal: planned, Achieved: done
    QString action;             ///< 出台
    QString object;             ///< 深圳市教育发展“十四五”规划, without 《》
    QString districtCode;
    Period period;
    Evidence evidence;
    Review review = Review::Open;

    bool operator==(const Milestone&) const = default;
};

} // namespace duibiao
