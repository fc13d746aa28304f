-- SPDX-FileCopyrightText: 2026 Duibiao contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What belongs to a report is found without reading everything.

CREATE INDEX figure_by_report ON figure (report_id, begin_at);
CREATE INDEX milestone_by_report ON milestone (report_id, begin_at);
