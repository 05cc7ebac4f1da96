-- The history of every change, the trash that empties itself, and who was erased for good.

PRAGMA user_version = 10;

-- Who changed what, when and why, and what was there before and after: appended, refused to change. Rows of a record that
-- is gone for good stay as tombstones without content; those of an erased client name nobody but a digest of the id.
CREATE TABLE history (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
  client_id TEXT REFERENCES client (id) ON DELETE RESTRICT,
  written_at TEXT NOT NULL CHECK (written_at GLOB '????-??-??T??:??:??.?????????Z'),
  written_zone TEXT NOT NULL CHECK (length(written_zone) BETWEEN 1 AND 60),
  written_day TEXT NOT NULL CHECK (written_day GLOB '????-??-??'),
  action TEXT NOT NULL CHECK (length(action) BETWEEN 1 AND 60),
  record_table TEXT NOT NULL CHECK (length(record_table) <= 60),
  record_id TEXT NOT NULL CHECK (length(record_id) <= 60),
  undo INTEGER NOT NULL CHECK (undo IN (0, 1)),
  by_command INTEGER NOT NULL CHECK (by_command IN (0, 1)),
  actor BLOB CHECK (length(actor) BETWEEN 29 AND 40000),
  before_row BLOB CHECK (length(before_row) BETWEEN 29 AND 10000000),
  after_row BLOB CHECK (length(after_row) BETWEEN 29 AND 10000000),
  reason BLOB CHECK (length(reason) BETWEEN 29 AND 40000),
  emptied_at TEXT CHECK (emptied_at GLOB '????-??-??T??:??:??.?????????Z'),
  digest TEXT CHECK (length(digest) = 64)
) STRICT;
CREATE INDEX history_client ON history (client_id, seq);
CREATE INDEX history_record ON history (record_id);
CREATE TRIGGER history_never_changes BEFORE UPDATE ON history
BEGIN
  SELECT RAISE(ABORT, 'the history is append-only');
END;
CREATE TRIGGER history_never_shrinks BEFORE DELETE ON history
BEGIN
  SELECT RAISE(ABORT, 'the history is append-only');
END;

-- How long a removed record still stays; id is its table, a slash and its id.
CREATE TABLE trash (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 3 AND 121),
  client_id TEXT NOT NULL REFERENCES client (id) ON DELETE RESTRICT,
  removed_on TEXT NOT NULL CHECK (removed_on GLOB '????-??-??T??:??:??.?????????Z'),
  days_left INTEGER NOT NULL CHECK (days_left BETWEEN 0 AND 1000)
) STRICT;

-- The day on which days were last counted off.
CREATE TABLE trash_seen (
  seq INTEGER PRIMARY KEY CHECK (seq = 1),
  day TEXT NOT NULL CHECK (day GLOB '????-??-??')
) STRICT;

-- Clients erased for good, by a digest of their id, so that a backup from before does not bring them back.
CREATE TABLE erased (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) = 64),
  erased_at TEXT NOT NULL CHECK (erased_at GLOB '????-??-??T??:??:??.?????????Z'),
  erased_zone TEXT NOT NULL CHECK (length(erased_zone) BETWEEN 1 AND 60),
  erased_day TEXT NOT NULL CHECK (erased_day GLOB '????-??-??'),
  reason BLOB CHECK (length(reason) BETWEEN 29 AND 40000)
) STRICT;
