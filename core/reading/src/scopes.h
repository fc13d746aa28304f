// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/knowledge.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace duibiao::reading {

/// A division above the report's that a number is about.
struct WiderScope
{
    QString districtCode;
};

/// Tells numbers that are about a wider division than the report's: 全省26个, 深圳市2个 in a
/// district's report, 全国学校仅22项. They are references.
class ScopeReader
{
public:
    explicit ScopeReader(const Knowledge& knowledge);

    /// `lead` is what stands before the number in its clause; a share may name what it is of.
    [[nodiscard]] std::optional<WiderScope>
    widerScope(QStringView lead, const QString& reportDistrict, bool ofShare) const;

private:
    [[nodiscard]] std::optional<WiderScope> ancestorAt(QStringView lead, qsizetype& end,
                                                       const QString& reportDistrict) const;

    const Knowledge& m_knowledge;
};

} // namespace duibiao::reading
