// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/reporttexts.h"

#include "store/workspace.h"

namespace duibiao::ui {

QHash<ReportId, QString> textsAt(const QString& path)
{
    const auto workspace = store::Workspace::open(path, store::Workspace::Access::ReadOnly);
    return workspace ? workspace->reportTexts().value_or(QHash<ReportId, QString>())
                     : QHash<ReportId, QString>();
}

} // namespace duibiao::ui
