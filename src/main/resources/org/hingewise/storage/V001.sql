-- The first shape of a coach's file.
--
-- BLOB columns hold sealed values (personal); everything else is clear: random ids, instants with zone and local day,
-- codes, counts, loads. Instants are UTC text of fixed width, so that they sort; a *_day is the local date as lived.
-- Masses are whole milligrams. seq keeps the order in which rows were first written.

PRAGMA application_id = 1213089623; -- 'HNGW'
PRAGMA user_version = 1;

-- The data key, wrapped; one row.
CREATE TABLE envelope (
  seq INTEGER PRIMARY KEY CHECK (seq = 1),
  content TEXT NOT NULL CHECK (length(content) BETWEEN 2 AND 100000)
) STRICT;

CREATE TABLE client (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
  version INTEGER NOT NULL CHECK (version >= 1),
  name BLOB NOT NULL CHECK (length(name) BETWEEN 29 AND 40000),
  birth_date BLOB CHECK (length(birth_date) BETWEEN 29 AND 100),
  contact BLOB NOT NULL CHECK (length(contact) BETWEEN 29 AND 40000),
  emergency_contact BLOB NOT NULL CHECK (length(emergency_contact) BETWEEN 29 AND 40000),
  doctor BLOB NOT NULL CHECK (length(doctor) BETWEEN 29 AND 40000),
  goals BLOB NOT NULL CHECK (length(goals) BETWEEN 29 AND 40000),
  notes BLOB NOT NULL CHECK (length(notes) BETWEEN 29 AND 40000),
  health BLOB NOT NULL CHECK (length(health) BETWEEN 29 AND 1000000),
  unit TEXT NOT NULL CHECK (unit IN ('KG', 'LB')),
  archived INTEGER NOT NULL CHECK (archived IN (0, 1)),
  since_at TEXT NOT NULL CHECK (since_at GLOB '????-??-??T??:??:??.?????????Z'),
  since_zone TEXT NOT NULL CHECK (length(since_zone) BETWEEN 1 AND 60),
  since_day TEXT NOT NULL CHECK (since_day GLOB '????-??-??'),
  removed_at TEXT CHECK (removed_at GLOB '????-??-??T??:??:??.?????????Z')
) STRICT;

CREATE TABLE back_injury (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
  version INTEGER NOT NULL CHECK (version >= 1),
  client_id TEXT NOT NULL REFERENCES client (id) ON DELETE RESTRICT,
  how_it_happened BLOB NOT NULL CHECK (length(how_it_happened) BETWEEN 29 AND 40000),
  worse_with BLOB NOT NULL CHECK (length(worse_with) BETWEEN 29 AND 40000),
  better_with BLOB NOT NULL CHECK (length(better_with) BETWEEN 29 AND 40000),
  treatment BLOB NOT NULL CHECK (length(treatment) BETWEEN 29 AND 40000),
  surgery_date BLOB CHECK (length(surgery_date) BETWEEN 29 AND 100),
  notes BLOB NOT NULL CHECK (length(notes) BETWEEN 29 AND 40000),
  health BLOB NOT NULL CHECK (length(health) BETWEEN 29 AND 1000000),
  recorded_at TEXT NOT NULL CHECK (recorded_at GLOB '????-??-??T??:??:??.?????????Z'),
  recorded_zone TEXT NOT NULL CHECK (length(recorded_zone) BETWEEN 1 AND 60),
  recorded_day TEXT NOT NULL CHECK (recorded_day GLOB '????-??-??'),
  removed_at TEXT CHECK (removed_at GLOB '????-??-??T??:??:??.?????????Z')
) STRICT;
CREATE INDEX back_injury_client ON back_injury (client_id, recorded_at);

CREATE TABLE clearance (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
  version INTEGER NOT NULL CHECK (version >= 1),
  client_id TEXT NOT NULL REFERENCES client (id) ON DELETE RESTRICT,
  injury_id TEXT REFERENCES back_injury (id) ON DELETE RESTRICT,
  given_by BLOB NOT NULL CHECK (length(given_by) BETWEEN 29 AND 40000),
  given_date BLOB NOT NULL CHECK (length(given_date) BETWEEN 29 AND 100),
  limits BLOB NOT NULL CHECK (length(limits) BETWEEN 29 AND 40000),
  valid_until BLOB CHECK (length(valid_until) BETWEEN 29 AND 100),
  health BLOB NOT NULL CHECK (length(health) BETWEEN 29 AND 1000000),
  recorded_at TEXT NOT NULL CHECK (recorded_at GLOB '????-??-??T??:??:??.?????????Z'),
  recorded_zone TEXT NOT NULL CHECK (length(recorded_zone) BETWEEN 1 AND 60),
  recorded_day TEXT NOT NULL CHECK (recorded_day GLOB '????-??-??'),
  removed_at TEXT CHECK (removed_at GLOB '????-??-??T??:??:??.?????????Z')
) STRICT;
CREATE INDEX clearance_client ON clearance (client_id, recorded_at);

CREATE TABLE hinge_assessment (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
  version INTEGER NOT NULL CHECK (version >= 1),
  client_id TEXT NOT NULL REFERENCES client (id) ON DELETE RESTRICT,
  aim INTEGER NOT NULL CHECK (aim BETWEEN 1 AND 5),
  load_mg INTEGER CHECK (load_mg BETWEEN 0 AND 1000000000),
  note BLOB NOT NULL CHECK (length(note) BETWEEN 29 AND 40000),
  watched_at TEXT NOT NULL CHECK (watched_at GLOB '????-??-??T??:??:??.?????????Z'),
  watched_zone TEXT NOT NULL CHECK (length(watched_zone) BETWEEN 1 AND 60),
  watched_day TEXT NOT NULL CHECK (watched_day GLOB '????-??-??'),
  removed_at TEXT CHECK (removed_at GLOB '????-??-??T??:??:??.?????????Z')
) STRICT;
CREATE INDEX hinge_assessment_client ON hinge_assessment (client_id, watched_at);

CREATE TABLE hinge_item (
  seq INTEGER PRIMARY KEY,
  assessment_id TEXT NOT NULL REFERENCES hinge_assessment (id) ON DELETE RESTRICT,
  item TEXT NOT NULL CHECK (length(item) BETWEEN 1 AND 60),
  seen TEXT NOT NULL CHECK (seen IN ('SEEN', 'NOT_YET', 'NOT_CHECKED')),
  UNIQUE (assessment_id, item)
) STRICT;

CREATE TABLE session (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
  version INTEGER NOT NULL CHECK (version >= 1),
  client_id TEXT NOT NULL REFERENCES client (id) ON DELETE RESTRICT,
  planned_at TEXT CHECK (planned_at GLOB '????-??-??T??:??:??.?????????Z'),
  planned_zone TEXT CHECK (length(planned_zone) BETWEEN 1 AND 60),
  planned_day TEXT CHECK (planned_day GLOB '????-??-??'),
  started_at TEXT CHECK (started_at GLOB '????-??-??T??:??:??.?????????Z'),
  started_zone TEXT CHECK (length(started_zone) BETWEEN 1 AND 60),
  started_day TEXT CHECK (started_day GLOB '????-??-??'),
  ended_at TEXT CHECK (ended_at GLOB '????-??-??T??:??:??.?????????Z'),
  ended_zone TEXT CHECK (length(ended_zone) BETWEEN 1 AND 60),
  ended_day TEXT CHECK (ended_day GLOB '????-??-??'),
  familiarity TEXT NOT NULL CHECK (familiarity IN ('FAMILIAR', 'NEW_STEP', 'UNFAMILIAR')),
  effort INTEGER CHECK (effort BETWEEN 0 AND 10),
  loads_back INTEGER NOT NULL CHECK (loads_back IN (0, 1)),
  note BLOB NOT NULL CHECK (length(note) BETWEEN 29 AND 40000),
  removed_at TEXT CHECK (removed_at GLOB '????-??-??T??:??:??.?????????Z'),
  CHECK (coalesce(ended_at, started_at, planned_at) IS NOT NULL),
  CHECK (ended_at >= started_at)
) STRICT;
CREATE INDEX session_client ON session (client_id);

-- One movement of a session, with the gate's answer as it was; id is the session's id, a slash and the position.
CREATE TABLE assignment (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 38 AND 42),
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE RESTRICT,
  position INTEGER NOT NULL CHECK (position >= 0),
  movement TEXT NOT NULL CHECK (length(movement) BETWEEN 1 AND 60),
  movement_name BLOB NOT NULL CHECK (length(movement_name) BETWEEN 29 AND 40000),
  swapped_from TEXT CHECK (length(swapped_from) BETWEEN 1 AND 60),
  decision TEXT NOT NULL CHECK (decision IN ('AS_ADVISED', 'SWAPPED', 'OVERRIDDEN')),
  override_reason BLOB NOT NULL CHECK (length(override_reason) BETWEEN 29 AND 40000),
  gate BLOB NOT NULL CHECK (length(gate) BETWEEN 29 AND 1000000),
  planned_sets INTEGER NOT NULL CHECK (planned_sets BETWEEN 1 AND 50),
  planned_amount INTEGER NOT NULL CHECK (planned_amount BETWEEN 0 AND 10000),
  planned_load_mg INTEGER CHECK (planned_load_mg BETWEEN 0 AND 1000000000),
  planned_rpe REAL CHECK (planned_rpe BETWEEN 1 AND 10),
  pain INTEGER CHECK (pain BETWEEN 0 AND 10),
  UNIQUE (session_id, position)
) STRICT;

CREATE TABLE set_done (
  seq INTEGER PRIMARY KEY,
  assignment_id TEXT NOT NULL REFERENCES assignment (id) ON DELETE RESTRICT,
  position INTEGER NOT NULL CHECK (position >= 0),
  amount INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 10000),
  load_mg INTEGER CHECK (load_mg BETWEEN 0 AND 1000000000),
  rpe REAL CHECK (rpe BETWEEN 1 AND 10),
  warm_up INTEGER NOT NULL CHECK (warm_up IN (0, 1)),
  done_at TEXT NOT NULL CHECK (done_at GLOB '????-??-??T??:??:??.?????????Z'),
  done_zone TEXT NOT NULL CHECK (length(done_zone) BETWEEN 1 AND 60),
  done_day TEXT NOT NULL CHECK (done_day GLOB '????-??-??'),
  UNIQUE (assignment_id, position)
) STRICT;

CREATE TABLE soreness_entry (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
  version INTEGER NOT NULL CHECK (version >= 1),
  client_id TEXT NOT NULL REFERENCES client (id) ON DELETE RESTRICT,
  session_id TEXT REFERENCES session (id) ON DELETE RESTRICT,
  session_ended_at TEXT CHECK (session_ended_at GLOB '????-??-??T??:??:??.?????????Z'),
  session_ended_zone TEXT CHECK (length(session_ended_zone) BETWEEN 1 AND 60),
  session_ended_day TEXT CHECK (session_ended_day GLOB '????-??-??'),
  felt_at TEXT NOT NULL CHECK (felt_at GLOB '????-??-??T??:??:??.?????????Z'),
  felt_zone TEXT NOT NULL CHECK (length(felt_zone) BETWEEN 1 AND 60),
  felt_day TEXT NOT NULL CHECK (felt_day GLOB '????-??-??'),
  nrs INTEGER CHECK (nrs BETWEEN 0 AND 10),
  level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 3),
  words BLOB NOT NULL CHECK (length(words) BETWEEN 29 AND 40000),
  note BLOB NOT NULL CHECK (length(note) BETWEEN 29 AND 40000),
  health BLOB NOT NULL CHECK (length(health) BETWEEN 29 AND 1000000),
  recorded_at TEXT NOT NULL CHECK (recorded_at GLOB '????-??-??T??:??:??.?????????Z'),
  recorded_zone TEXT NOT NULL CHECK (length(recorded_zone) BETWEEN 1 AND 60),
  recorded_day TEXT NOT NULL CHECK (recorded_day GLOB '????-??-??'),
  removed_at TEXT CHECK (removed_at GLOB '????-??-??T??:??:??.?????????Z')
) STRICT;
CREATE INDEX soreness_entry_client ON soreness_entry (client_id, felt_at);

CREATE TABLE timeline (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
  client_id TEXT NOT NULL REFERENCES client (id) ON DELETE RESTRICT,
  written_at TEXT NOT NULL CHECK (written_at GLOB '????-??-??T??:??:??.?????????Z'),
  written_zone TEXT NOT NULL CHECK (length(written_zone) BETWEEN 1 AND 60),
  written_day TEXT NOT NULL CHECK (written_day GLOB '????-??-??'),
  kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 60),
  record_id TEXT NOT NULL CHECK (length(record_id) <= 60),
  details BLOB NOT NULL CHECK (length(details) BETWEEN 29 AND 1000000)
) STRICT;
CREATE INDEX timeline_client ON timeline (client_id, seq);
CREATE TRIGGER timeline_never_changes BEFORE UPDATE ON timeline
BEGIN
  SELECT RAISE(ABORT, 'the timeline is append-only');
END;
CREATE TRIGGER timeline_never_shrinks BEFORE DELETE ON timeline
BEGIN
  SELECT RAISE(ABORT, 'the timeline is append-only');
END;

-- What was typed and not saved yet; id is form and client.
CREATE TABLE draft (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 200),
  content BLOB NOT NULL CHECK (length(content) BETWEEN 29 AND 40000),
  kept_at TEXT NOT NULL CHECK (kept_at GLOB '????-??-??T??:??:??.?????????Z')
) STRICT;

-- A coach's change to the movement library; id is the movement's.
CREATE TABLE movement_edit (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 60),
  movement BLOB CHECK (length(movement) BETWEEN 29 AND 1000000),
  hidden INTEGER NOT NULL CHECK (hidden IN (0, 1))
) STRICT;
