-- Whether the client felt something in a leg during a movement, which stops it; what was written before knows of none.
ALTER TABLE assignment ADD COLUMN leg_symptom INTEGER NOT NULL DEFAULT 0 CHECK (leg_symptom IN (0, 1));

PRAGMA user_version = 4;
