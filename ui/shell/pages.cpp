// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/pages.h"

#include "accuracy/accuracypage.h"
#include "checks/checkspage.h"
#include "compare/comparepage.h"
#include "coverage/coveragepage.h"
#include "figures/figurespage.h"
#include "milestones/milestonespage.h"
#include "reports/reportspage.h"
#include "search/searchpage.h"
#include "sheets/sheetspage.h"
#include "shell/actions.h"

namespace duibiao::ui {

Page* makePage(int index, Session& session)
{
    switch (Actions::ShowReports + index) {
    case Actions::ShowReports:
        return new ReportsPage(session);
    case Actions::ShowFigures:
        return new FiguresPage(session);
    case Actions::ShowCompare:
        return new ComparePage(session);
    case Actions::ShowMilestones:
        return new MilestonesPage(session);
    case Actions::ShowChecks:
        return new ChecksPage(session);
    case Actions::ShowSheets:
        return new SheetsPage(session);
    case Actions::ShowCoverage:
        return new CoveragePage(session);
    case Actions::ShowAccuracy:
        return new AccuracyPage(session);
    default:
        return new SearchPage(session);
    }
}

} // namespace duibiao::ui
