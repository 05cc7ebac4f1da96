-- What the coach did about lines of the board; which line, and what was done, tells of health and is sealed.
CREATE TABLE board_response (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
  version INTEGER NOT NULL CHECK (version >= 1),
  client_id TEXT NOT NULL REFERENCES client (id) ON DELETE RESTRICT,
  reason BLOB NOT NULL CHECK (length(reason) BETWEEN 29 AND 40000),
  health BLOB NOT NULL CHECK (length(health) BETWEEN 29 AND 1000000),
  given_at TEXT NOT NULL CHECK (given_at GLOB '????-??-??T??:??:??.?????????Z'),
  given_zone TEXT NOT NULL CHECK (length(given_zone) BETWEEN 1 AND 60),
  given_day TEXT NOT NULL CHECK (given_day GLOB '????-??-??'),
  removed_at TEXT CHECK (removed_at GLOB '????-??-??T??:??:??.?????????Z')
) STRICT;
CREATE INDEX board_response_client ON board_response (client_id, given_at);

PRAGMA user_version = 5;
