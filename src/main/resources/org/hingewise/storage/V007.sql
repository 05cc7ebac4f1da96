-- How often something was saved: orders the file's backups, and tells a file that lost saves. It goes on from the
-- timeline, which is all that older files counted.

PRAGMA user_version = 7;

CREATE TABLE save_count (
  seq INTEGER PRIMARY KEY CHECK (seq = 1),
  saves INTEGER NOT NULL CHECK (saves >= 0)
) STRICT;
INSERT INTO save_count (seq, saves) SELECT 1, coalesce(max(seq), 0) FROM timeline;
