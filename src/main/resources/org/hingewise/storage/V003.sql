-- Sessions the coach leaves out when a client's usual curve is learnt; id is the session's.

PRAGMA user_version = 3;

CREATE TABLE usual_left_out (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE REFERENCES session (id) ON DELETE RESTRICT,
  version INTEGER NOT NULL CHECK (version >= 1),
  client_id TEXT NOT NULL REFERENCES client (id) ON DELETE RESTRICT,
  recorded_at TEXT NOT NULL CHECK (recorded_at GLOB '????-??-??T??:??:??.?????????Z'),
  recorded_zone TEXT NOT NULL CHECK (length(recorded_zone) BETWEEN 1 AND 60),
  recorded_day TEXT NOT NULL CHECK (recorded_day GLOB '????-??-??'),
  removed_at TEXT CHECK (removed_at GLOB '????-??-??T??:??:??.?????????Z')
) STRICT;
CREATE INDEX usual_left_out_client ON usual_left_out (client_id, recorded_at);
