-- SPDX-FileCopyrightText: 2026 Duibiao contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The first shape of a workspace. A landed step is never edited: what changes is a new step.
-- A statement ends with a semicolon at the end of a line.
--
-- Codes (role, bound, measure …) are the ones of core/model. Numbers of figures are exact decimals
-- in plain notation, so they are text. Periods are written as model/period.h says, '' for none.

-- Numbers given out so far. A number is never given out twice, not even after an undo.
CREATE TABLE counter (
    name TEXT PRIMARY KEY NOT NULL,
    last INTEGER NOT NULL
) STRICT;
INSERT INTO counter (name, last) VALUES ('report', 0), ('figure', 0), ('milestone', 0), ('history', 0);

-- The bytes of imported files, each content once: 4 bytes of length (big endian), then zlib.
CREATE TABLE original (
    sha256 BLOB PRIMARY KEY NOT NULL,
    packed BLOB NOT NULL
) STRICT;

-- A removed report stays with all that belongs to it, so that undo costs nothing and loses nothing.
CREATE TABLE report (
    id INTEGER PRIMARY KEY NOT NULL,
    title TEXT NOT NULL,
    district TEXT NOT NULL,
    kind TEXT NOT NULL,
    period TEXT NOT NULL,
    published TEXT NOT NULL,
    file_name TEXT NOT NULL,
    encoding TEXT NOT NULL,
    script TEXT NOT NULL,
    sha256 BLOB NOT NULL REFERENCES original (sha256),
    imported TEXT NOT NULL,
    removed INTEGER NOT NULL CHECK (removed IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX report_by_hash ON report (sha256) WHERE removed = 0;

-- The clean text that evidence points into (UTF-16 offsets).
CREATE TABLE report_text (
    report_id INTEGER PRIMARY KEY NOT NULL REFERENCES report (id),
    body TEXT NOT NULL
) STRICT;

-- report_id is NULL for what was typed in without a report behind it.
CREATE TABLE figure (
    id INTEGER PRIMARY KEY NOT NULL,
    report_id INTEGER REFERENCES report (id),
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
    derived_from TEXT
) STRICT;

CREATE TABLE milestone (
    id INTEGER PRIMARY KEY NOT NULL,
    report_id INTEGER REFERENCES report (id),
    role TEXT NOT NULL,
    action TEXT NOT NULL,
    object TEXT NOT NULL,
    district TEXT NOT NULL,
    period TEXT NOT NULL,
    begin_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    quote TEXT NOT NULL,
    cue_begin INTEGER NOT NULL,
    cue_end INTEGER NOT NULL,
    review TEXT NOT NULL
) STRICT;

-- One entry a user action; undone entries are always the newest ones.
CREATE TABLE history (
    id INTEGER PRIMARY KEY NOT NULL,
    action TEXT NOT NULL,
    items INTEGER NOT NULL,
    who TEXT NOT NULL,
    done_at TEXT NOT NULL,
    undone INTEGER NOT NULL CHECK (undone IN (0, 1))
) STRICT;

-- What the action did to each row, as JSON objects of columns. NULL: there was no such row before,
-- or there is none after. Where there is both, only the columns that differ are kept.
CREATE TABLE history_row (
    entry_id INTEGER NOT NULL REFERENCES history (id),
    position INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    row_before TEXT,
    row_after TEXT,
    PRIMARY KEY (entry_id, position)
) STRICT;
