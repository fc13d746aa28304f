-- SPDX-FileCopyrightText: 2026 Duibiao contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A workspace of version 3: what version 2 held, and one of each decision that is kept beside.

PRAGMA application_id = 1146440002;
PRAGMA user_version = 3;
BEGIN TRANSACTION;
CREATE TABLE accepted_finding (
    id INTEGER PRIMARY KEY NOT NULL,
    finding TEXT NOT NULL UNIQUE,
    fingerprint TEXT NOT NULL,
    remark TEXT NOT NULL,
    who TEXT NOT NULL,
    accepted_at TEXT NOT NULL
) STRICT;
INSERT INTO "accepted_finding" VALUES(1,'sum/1','a1','口径不同','planner','2026-01-02T03:04:05.000Z');
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
CREATE TABLE counter (
    name TEXT PRIMARY KEY NOT NULL,
    last INTEGER NOT NULL
) STRICT;
INSERT INTO "counter" VALUES('report',3);
INSERT INTO "counter" VALUES('figure',8);
INSERT INTO "counter" VALUES('milestone',6);
INSERT INTO "counter" VALUES('history',14);
INSERT INTO "counter" VALUES('accepted_finding',1);
INSERT INTO "counter" VALUES('milestone_match',1);
INSERT INTO "counter" VALUES('denominator',1);
INSERT INTO "counter" VALUES('saved_view',1);
INSERT INTO "counter" VALUES('pace_step',1);
INSERT INTO "counter" VALUES('lesson',1);
CREATE TABLE denominator (
    id INTEGER PRIMARY KEY NOT NULL,
    district TEXT NOT NULL,
    in_year INTEGER NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    UNIQUE (district, in_year, kind)
) STRICT;
INSERT INTO "denominator" VALUES(1,'440306',2021,'pupils','1000.5');
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
, learned INTEGER NOT NULL DEFAULT 0 CHECK (learned IN (0, 1)), pinned INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1)), issuer TEXT, issued TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "figure" VALUES(1,1,'goal','440306','seats.basic.added','核对后的说法','added','2021H1','1200.5','2001','座','at_least','不少于1200.5座','0.1',1,10,18,'第1句',1,3,0.5,'accepted',0,1,7,'规划科','“引号”\ 与
换行',NULL,NULL,0,0,NULL,'');
INSERT INTO "figure" VALUES(2,1,'goal','440306','seats.basic.added','新增学位之2','added','2021H1','1200.5','2002','座','at_least','不少于1200.5座','0.1',1,20,28,'第2句',1,3,3.66666666666666696272e-01,'accepted',0,0,7,'规划科','“引号”\ 与
换行',NULL,NULL,0,0,NULL,'');
INSERT INTO "figure" VALUES(3,1,'goal','440306','seats.basic.added','新增学位之3','added','2021H1','1200.5','2003','座','at_least','不少于1200.5座','0.1',1,30,38,'第3句',1,3,3.00000000000000044408e-01,'rejected',0,0,7,'规划科','“引号”\ 与
换行','last_year_from_growth','1 2',0,0,NULL,'');
INSERT INTO "figure" VALUES(4,2,'goal','440306','seats.basic.added','新增学位之1','added','2021H1','1200.5','2001','座','at_least','不少于1200.5座','0.1',1,10,18,'第1句',1,3,0.5,'open',0,0,7,'规划科','“引号”\ 与
换行',NULL,NULL,0,0,NULL,'');
INSERT INTO "figure" VALUES(5,2,'goal','440306','seats.basic.added','新增学位之2','added','2021H1','1200.5','2002','座','at_least','不少于1200.5座','0.1',1,20,28,'第2句',1,3,3.66666666666666696272e-01,'open',0,0,7,'规划科','“引号”\ 与
换行',NULL,NULL,0,0,NULL,'');
INSERT INTO "figure" VALUES(6,3,'goal','440306','seats.basic.added','新增学位之1','added','2021H1','1200.5','2001','座','at_least','不少于1200.5座','0.1',1,10,18,'第1句',1,3,0.5,'open',0,0,7,'规划科','“引号”\ 与
换行',NULL,NULL,0,0,NULL,'');
INSERT INTO "figure" VALUES(7,NULL,'achieved','','','手工录入1','total','2022','1',NULL,'所','exact','','1',0,0,0,'',0,0,1.0,'accepted',1,0,0,'','',NULL,NULL,0,0,NULL,'');
INSERT INTO "figure" VALUES(8,NULL,'achieved','','','手工录入2','total','2022','2',NULL,'所','exact','','1',0,0,0,'',0,0,1.0,'accepted',1,0,0,'','',NULL,NULL,0,0,NULL,'');
CREATE TABLE history (
    id INTEGER PRIMARY KEY NOT NULL,
    action TEXT NOT NULL,
    items INTEGER NOT NULL,
    who TEXT NOT NULL,
    done_at TEXT NOT NULL,
    undone INTEGER NOT NULL CHECK (undone IN (0, 1))
) STRICT;
INSERT INTO "history" VALUES(1,'import_reports',2,'planner','2026-01-02T03:04:05.000Z',0);
INSERT INTO "history" VALUES(2,'import_reports',1,'planner','2026-01-02T03:04:05.000Z',0);
INSERT INTO "history" VALUES(3,'add_figures',2,'planner','2026-01-02T03:04:05.000Z',0);
INSERT INTO "history" VALUES(4,'accept_figures',2,'planner','2026-01-02T03:04:05.000Z',0);
INSERT INTO "history" VALUES(5,'reject_figures',1,'planner','2026-01-02T03:04:05.000Z',0);
INSERT INTO "history" VALUES(6,'edit_figures',1,'planner','2026-01-02T03:04:05.000Z',0);
INSERT INTO "history" VALUES(7,'remove_reports',1,'planner','2026-01-02T03:04:05.000Z',0);
INSERT INTO "history" VALUES(8,'accept_findings',1,'planner','2026-01-02T03:04:05.000Z',0);
INSERT INTO "history" VALUES(9,'match_milestones',1,'planner','2026-01-02T03:04:05.000Z',0);
INSERT INTO "history" VALUES(10,'edit_denominators',1,'planner','2026-01-02T03:04:05.000Z',0);
INSERT INTO "history" VALUES(11,'save_view',1,'planner','2026-01-02T03:04:05.000Z',0);
INSERT INTO "history" VALUES(12,'edit_pace',1,'planner','2026-01-02T03:04:05.000Z',0);
INSERT INTO "history" VALUES(13,'edit_figures',1,'planner','2026-01-02T03:04:05.000Z',0);
INSERT INTO "history" VALUES(14,'remove_figures',1,'planner','2026-01-02T03:04:05.000Z',1);
CREATE TABLE history_row (
    entry_id INTEGER NOT NULL REFERENCES history (id),
    position INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    row_before TEXT,
    row_after TEXT,
    PRIMARY KEY (entry_id, position)
) STRICT;
INSERT INTO "history_row" VALUES(1,0,'report',1,'{"removed":1}','{"removed":0}');
INSERT INTO "history_row" VALUES(1,1,'report',2,'{"removed":1}','{"removed":0}');
INSERT INTO "history_row" VALUES(2,0,'report',3,'{"removed":1}','{"removed":0}');
INSERT INTO "history_row" VALUES(3,0,'figure',7,NULL,'{"begin_at":0,"bound":"exact","confidence":1,"corrected":0,"cue_begin":0,"cue_end":0,"department":"","derived_by":null,"derived_from":null,"district":"","end_at":0,"from_below":0,"id":7,"indicator":"","label":"手工录入1","literal":"","measure":"total","note":"","period":"2022","quote":"","reader_version":0,"report_id":null,"resolution":"1","review":"accepted","role":"achieved","typed_in":1,"unit":"所","value":"1","value_max":null}');
INSERT INTO "history_row" VALUES(3,1,'figure',8,NULL,'{"begin_at":0,"bound":"exact","confidence":1,"corrected":0,"cue_begin":0,"cue_end":0,"department":"","derived_by":null,"derived_from":null,"district":"","end_at":0,"from_below":0,"id":8,"indicator":"","label":"手工录入2","literal":"","measure":"total","note":"","period":"2022","quote":"","reader_version":0,"report_id":null,"resolution":"1","review":"accepted","role":"achieved","typed_in":1,"unit":"所","value":"2","value_max":null}');
INSERT INTO "history_row" VALUES(4,0,'figure',1,'{"review":"open"}','{"review":"accepted"}');
INSERT INTO "history_row" VALUES(4,1,'figure',2,'{"review":"open"}','{"review":"accepted"}');
INSERT INTO "history_row" VALUES(5,0,'figure',3,'{"review":"open"}','{"review":"rejected"}');
INSERT INTO "history_row" VALUES(6,0,'figure',1,'{"corrected":0,"label":"新增学位之1"}','{"corrected":1,"label":"核对后的说法"}');
INSERT INTO "history_row" VALUES(7,0,'report',2,'{"removed":0}','{"removed":1}');
INSERT INTO "history_row" VALUES(14,0,'figure',8,'{"begin_at":0,"bound":"exact","confidence":1,"corrected":0,"cue_begin":0,"cue_end":0,"department":"","derived_by":null,"derived_from":null,"district":"","end_at":0,"from_below":0,"id":8,"indicator":"","label":"手工录入2","literal":"","measure":"total","note":"","period":"2022","quote":"","reader_version":0,"report_id":null,"resolution":"1","review":"accepted","role":"achieved","typed_in":1,"unit":"所","value":"2","value_max":null}',NULL);
INSERT INTO "history_row" VALUES(8,0,'accepted_finding',1,NULL,'{"id":1,"finding":"sum/1","fingerprint":"a1","remark":"口径不同","who":"planner","accepted_at":"2026-01-02T03:04:05.000Z"}');
INSERT INTO "history_row" VALUES(9,0,'milestone_match',1,NULL,'{"id":1,"planned_id":1,"done_id":5,"decision":"confirmed"}');
INSERT INTO "history_row" VALUES(10,0,'denominator',1,NULL,'{"id":1,"district":"440306","in_year":2021,"kind":"pupils","value":"1000.5"}');
INSERT INTO "history_row" VALUES(11,0,'saved_view',1,NULL,'{"id":1,"name":"学位","selection":"{\"periods\":[\"2021\"]}"}');
INSERT INTO "history_row" VALUES(12,0,'pace_step',1,NULL,'{"id":1,"goal_id":1,"due":"2021-06-30","share":"0.5"}');
INSERT INTO "history_row" VALUES(13,0,'lesson',1,NULL,'{"id":1,"about":"label","label":"旧说法","unit":"座","measure":"added","role":"goal","cue":"","report_kind":"other","value":"新说法","learned_at":"2026-01-02T03:04:05.000Z"}');
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
INSERT INTO "lesson" VALUES(1,'label','旧说法','座','added','goal','','other','新说法','2026-01-02T03:04:05.000Z');
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
INSERT INTO "milestone" VALUES(1,1,'goal','印发','第1号方案','350500','2023Q3',1,6,'印发方案',2,4,'open');
INSERT INTO "milestone" VALUES(2,1,'goal','印发','第2号方案','350500','2023Q3',2,7,'印发方案',2,4,'open');
INSERT INTO "milestone" VALUES(3,2,'goal','印发','第1号方案','350500','2023Q3',1,6,'印发方案',2,4,'open');
INSERT INTO "milestone" VALUES(4,2,'goal','印发','第2号方案','350500','2023Q3',2,7,'印发方案',2,4,'open');
INSERT INTO "milestone" VALUES(5,3,'goal','印发','第1号方案','350500','2023Q3',1,6,'印发方案',2,4,'open');
INSERT INTO "milestone" VALUES(6,3,'goal','印发','第2号方案','350500','2023Q3',2,7,'印发方案',2,4,'open');
CREATE TABLE milestone_match (
    id INTEGER PRIMARY KEY NOT NULL,
    planned_id INTEGER NOT NULL,
    done_id INTEGER NOT NULL,
    decision TEXT NOT NULL,
    UNIQUE (planned_id, done_id)
) STRICT;
INSERT INTO "milestone_match" VALUES(1,1,5,'confirmed');
CREATE TABLE original (
    sha256 BLOB PRIMARY KEY NOT NULL,
    packed BLOB NOT NULL
) STRICT;
INSERT INTO "original" VALUES(X'49298691E62EA61658579A30CCC276933D5BBEADEFB95B786C71B60CB5451201',X'0000000A78014BAA2C492D66C84F533004001493034E');
INSERT INTO "original" VALUES(X'A0528A24B49A530A6C89ADA2DD7B4C34EAD20219316C88749ADF1BF91CCB0397',X'0000000A78014BAA2C492D66C84F533002001494034F');
INSERT INTO "original" VALUES(X'2CF57D991D5EA5C17D795E1086F5A2362E29B7C85BBDB3BA51C80A7F59F8601D',X'0000000A78014BAA2C492D66C84F5330060014950350');
CREATE TABLE pace_step (
    id INTEGER PRIMARY KEY NOT NULL,
    goal_id INTEGER NOT NULL,
    due TEXT NOT NULL,
    share TEXT NOT NULL,
    UNIQUE (goal_id, due)
) STRICT;
INSERT INTO "pace_step" VALUES(1,1,'2021-06-30','0.5');
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
INSERT INTO "report" VALUES(1,'第1份','440301','plan','2020-2025','2023-03-01','第1份.txt','GB18030','traditional',X'49298691E62EA61658579A30CCC276933D5BBEADEFB95B786C71B60CB5451201','2026-01-02T03:04:05.000Z',0);
INSERT INTO "report" VALUES(2,'第2份','440302','plan','2020-2025','2023-03-01','第2份.txt','GB18030','traditional',X'A0528A24B49A530A6C89ADA2DD7B4C34EAD20219316C88749ADF1BF91CCB0397','2026-01-02T03:04:05.000Z',1);
INSERT INTO "report" VALUES(3,'第3份','440303','plan','2020-2025','2023-03-01','第3份.txt','GB18030','traditional',X'2CF57D991D5EA5C17D795E1086F5A2362E29B7C85BBDB3BA51C80A7F59F8601D','2026-01-02T03:04:05.000Z',0);
CREATE TABLE report_text (
    report_id INTEGER PRIMARY KEY NOT NULL REFERENCES report (id),
    body TEXT NOT NULL
) STRICT;
INSERT INTO "report_text" VALUES(1,'正文1');
INSERT INTO "report_text" VALUES(2,'正文2');
INSERT INTO "report_text" VALUES(3,'正文3');
CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY NOT NULL,
    name TEXT NOT NULL UNIQUE,
    selection TEXT NOT NULL
) STRICT;
INSERT INTO "saved_view" VALUES(1,'学位','{"periods":["2021"]}');
CREATE UNIQUE INDEX report_by_hash ON report (sha256) WHERE removed = 0;
CREATE INDEX figure_by_report ON figure (report_id, begin_at);
CREATE INDEX milestone_by_report ON milestone (report_id, begin_at);
COMMIT;
