-- SPDX-FileCopyrightText: 2026 Duibiao contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the planner decides beside the figures themselves.

ALTER TABLE figure ADD COLUMN learned INTEGER NOT NULL DEFAULT 0 CHECK (learned IN (0, 1));
ALTER TABLE figure ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1));
ALTER TABLE figure ADD COLUMN issuer TEXT;
ALTER TABLE figure ADD COLUMN issued TEXT NOT NULL DEFAULT '';

INSERT INTO counter (name, last) VALUES ('accepted_finding', 0), ('milestone_match', 0),
    ('denominator', 0), ('saved_view', 0), ('pace_step', 0), ('lesson', 0);

-- A figure as the reader said it, kept from the moment it is corrected; the id is the figure's.
-- Of removed figures these rows stay, unseen, so that undo finds them again. The same goes for
-- pace steps and matches.
CREATE TABLE as_read (
    id INTEGER PRIMARY KEY NOT NULL,
    report_id INTEGER,
    role TEXT NOT NULL,
    district TEXT NOT NULL,
    indicator TEXT NOT NULL,
    label TEXT NOT NULL,
    measure TEXT NOT NULL,
    period TEXT NOT NULL,
    value TEXT NOT NULL,
    value_max TEXT,
    unit TEXT NOT NULL,
    bound TEXT NOT NULL,
    literal TEXT NOT NULL,
    resolution TEXT NOT NULL,
    from_below INTEGER NOT NULL CHECK (from_below IN (0, 1)),
    begin_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    quote TEXT NOT NULL,
    cue_begin INTEGER NOT NULL,
    cue_end INTEGER NOT NULL,
    confidence REAL NOT NULL CHECK (confidence >= 0 AND confidence <= 1),
    review TEXT NOT NULL,
    typed_in INTEGER NOT NULL CHECK (typed_in IN (0, 1)),
    corrected INTEGER NOT NULL CHECK (corrected IN (0, 1)),
    reader_version INTEGER NOT NULL,
    department TEXT NOT NULL,
    note TEXT NOT NULL,
    derived_by TEXT,
    derived_from TEXT,
    learned INTEGER NOT NULL CHECK (learned IN (0, 1)),
    pinned INTEGER NOT NULL CHECK (pinned IN (0, 1)),
    issuer TEXT,
    issued TEXT NOT NULL
) STRICT;

CREATE TABLE accepted_finding (
    id INTEGER PRIMARY KEY NOT NULL,
    finding TEXT NOT NULL UNIQUE,
    fingerprint TEXT NOT NULL,
    remark TEXT NOT NULL,
    who TEXT NOT NULL,
    accepted_at TEXT NOT NULL
) STRICT;

CREATE TABLE milestone_match (
    id INTEGER PRIMARY KEY NOT NULL,
    planned_id INTEGER NOT NULL,
    done_id INTEGER NOT NULL,
    decision TEXT NOT NULL,
    UNIQUE (planned_id, done_id)
) STRICT;

CREATE TABLE denominator (
    id INTEGER PRIMARY KEY NOT NULL,
    district TEXT NOT NULL,
    in_year INTEGER NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    UNIQUE (district, in_year, kind)
) STRICT;

CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY NOT NULL,
    name TEXT NOT NULL UNIQUE,
    selection TEXT NOT NULL
) STRICT;

CREATE TABLE pace_step (
    id INTEGER PRIMARY KEY NOT NULL,
    goal_id INTEGER NOT NULL,
    due TEXT NOT NULL,
    share TEXT NOT NULL,
    UNIQUE (goal_id, due)
) STRICT;

-- What corrections taught about a wording; fields out of a lesson's reach have their defaults.
CREATE TABLE lesson (
    id INTEGER PRIMARY KEY NOT NULL,
    about TEXT NOT NULL,
    label TEXT NOT NULL,
    unit TEXT NOT NULL,
    measure TEXT NOT NULL,
    role TEXT NOT NULL,
    cue TEXT NOT NULL,
    report_kind TEXT NOT NULL,
    value TEXT NOT NULL,
    learned_at TEXT NOT NULL,
    UNIQUE (about, label, unit, measure, role, cue, report_kind)
) STRICT;
