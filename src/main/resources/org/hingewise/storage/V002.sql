-- Whether a movement's form broke down, as the coach saw it; what was written before knows of none.
ALTER TABLE assignment ADD COLUMN form_broke INTEGER NOT NULL DEFAULT 0 CHECK (form_broke IN (0, 1));

PRAGMA user_version = 2;
