// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/subject.h"

#include <QHash>

namespace duibiao::ui {

QString Subject::key() const
{
    return QStringList{indicatorId, label, unit, scope.join(u' ')}.join(u'\t');
}

Subject subjectOf(const compare::Row& row)
{
    return {.indicatorId = row.indicatorId,
            .label = row.indicatorId.isEmpty() ? row.label : QString(),
            .unit = row.unit,
            .scope = row.scope};
}

size_t qHash(const Subject& subject, size_t seed)
{
    return qHashMulti(seed, subject.indicatorId, subject.label, subject.unit, subject.scope);
}

} // namespace duibiao::ui
