-- SPDX-FileCopyrightText: 2026 Duibiao contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What is compared is read from an index alone, one district or one indicator at a time, and texts
-- are found by any three characters in a row.

CREATE INDEX figure_by_district ON figure
    (district, indicator, period, role, measure, value, bound, unit, review, report_id);
CREATE INDEX figure_by_indicator ON figure
    (indicator, district, period, role, measure, value, bound, unit, review, report_id);
CREATE INDEX figure_by_label ON figure (label, unit, measure, role, review);

-- SQLite's own; another database has another way (see dialect). Which report has which three
-- characters; where they stand is looked up in the text itself.
CREATE VIRTUAL TABLE report_search USING fts5
    (body, content = '', detail = none, tokenize = 'trigram');
INSERT INTO report_search (rowid, body) SELECT report_id, body FROM report_text;
