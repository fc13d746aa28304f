-- SPDX-FileCopyrightText: 2026 Duibiao contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What is compared is read from an index alone, one district or one indicator at a time, and texts
-- are found by any three characters in a row.

-- A district's figures lie close together, as they came with its reports; an indicator's are strewn
-- over the whole table, so all that is compared stands in its index.
CREATE INDEX figure_by_district ON figure (district);
CREATE INDEX figure_by_indicator ON figure
    (indicator, district, period, role, measure, value, bound, unit, review, report_id);
CREATE INDEX figure_by_accepted_label ON figure (label, unit, measure, role)
    WHERE review = 'accepted';

-- SQLite's own; another database has another way (see dialect). Which report has which three
-- characters; where they stand is looked up in the text itself.
CREATE VIRTUAL TABLE report_search USING fts5
    (body, content = '', detail = none, tokenize = 'trigram');
INSERT INTO report_search (rowid, body) SELECT report_id, body FROM report_text;
