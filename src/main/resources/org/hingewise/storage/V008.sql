-- Check-ins asked for by message, so that a reply is matched by its code. Ids, hours and moments only: nothing personal.
CREATE TABLE check_in_request (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
  version INTEGER NOT NULL CHECK (version >= 1),
  client_id TEXT NOT NULL REFERENCES client (id) ON DELETE RESTRICT,
  session_id TEXT REFERENCES session (id) ON DELETE RESTRICT,
  asked_hour INTEGER CHECK (asked_hour BETWEEN 0 AND 168),
  code TEXT NOT NULL CHECK (length(code) = 6),
  made_at TEXT NOT NULL CHECK (made_at GLOB '????-??-??T??:??:??.?????????Z'),
  made_zone TEXT NOT NULL CHECK (length(made_zone) BETWEEN 1 AND 60),
  made_day TEXT NOT NULL CHECK (made_day GLOB '????-??-??'),
  answered_at TEXT CHECK (answered_at GLOB '????-??-??T??:??:??.?????????Z'),
  answered_zone TEXT CHECK (length(answered_zone) BETWEEN 1 AND 60),
  answered_day TEXT CHECK (answered_day GLOB '????-??-??'),
  entry_id TEXT REFERENCES soreness_entry (id) ON DELETE RESTRICT,
  removed_at TEXT CHECK (removed_at GLOB '????-??-??T??:??:??.?????????Z'),
  CHECK ((answered_at IS NULL) = (entry_id IS NULL))
) STRICT;
CREATE INDEX check_in_request_client ON check_in_request (client_id, made_at);
CREATE INDEX check_in_request_code ON check_in_request (code);

PRAGMA user_version = 8;
