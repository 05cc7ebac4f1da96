-- Which data key the sealed values are sealed with: the envelope has to name the same one.

PRAGMA user_version = 9;

CREATE TABLE sealed_with (
  seq INTEGER PRIMARY KEY CHECK (seq = 1),
  key_id TEXT NOT NULL CHECK (length(key_id) = 36)
) STRICT;
INSERT INTO sealed_with (seq, key_id)
SELECT 1, coalesce(json_extract(content, '$.keyId'), json_extract(content, '$.fileId')) FROM envelope;
