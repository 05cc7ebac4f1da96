package org.hingewise.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What somebody, or something, did to a file before we get it. */
enum Tampering {
    BITS {
        @Override
        byte[] bytes(byte[] sound, Random random) {
            for (int i = random.nextInt(64); i >= 0; i--) {
                int bit = random.nextInt(sound.length * 8);
                sound[bit / 8] ^= (byte) (1 << bit % 8);
            }
            return sound;
        }
    },
    HEADER {
        @Override
        byte[] bytes(byte[] sound, Random random) {
            for (int i = random.nextInt(4); i >= 0; i--) {
                sound[16 + random.nextInt(84)] = (byte) random.nextInt();
            }
            return sound;
        }
    },
    SCHEMA {
        @Override
        byte[] bytes(byte[] sound, Random random) {
            for (int i = random.nextInt(6); i >= 0; i--) {
                sound[100 + random.nextInt(PAGE - 100)] = (byte) random.nextInt();
            }
            return sound;
        }
    },
    TREES {
        @Override
        byte[] bytes(byte[] sound, Random random) {
            for (int i = random.nextInt(6); i >= 0; i--) {
                sound[page(sound, random) + random.nextInt(NODE)] = (byte) random.nextInt();
            }
            return sound;
        }
    },
    SWAPPED {
        @Override
        byte[] bytes(byte[] sound, Random random) {
            int one = page(sound, random);
            int other = page(sound, random);
            byte[] kept = Arrays.copyOfRange(sound, one, one + PAGE);
            System.arraycopy(sound, other, sound, one, PAGE);
            ByteBuffer.wrap(sound, other, PAGE).put(kept);
            return sound;
        }
    },
    OVERWRITTEN {
        @Override
        byte[] bytes(byte[] sound, Random random) {
            byte[] junk = new byte[1 + random.nextInt(2 * PAGE)];
            random.nextBytes(junk);
            int at = 100 + random.nextInt(sound.length - junk.length - 100);
            ByteBuffer.wrap(sound, at, junk.length).put(junk);
            return sound;
        }
    },
    CUT {
        @Override
        byte[] bytes(byte[] sound, Random random) {
            return Arrays.copyOf(sound, random.nextInt(sound.length));
        }
    },
    LONGER {
        @Override
        byte[] bytes(byte[] sound, Random random) {
            byte[] more = Arrays.copyOf(sound, sound.length + 1 + random.nextInt(3 * PAGE));
            for (int i = sound.length; i < more.length; i++) {
                more[i] = (byte) random.nextInt();
            }
            return more;
        }
    },
    /** A journal beside it that is none of ours: what is in it would be played into the file. */
    JOURNAL {
        @Override
        void tamper(CoachFile file, byte[] sound, Random random) throws IOException {
            byte[] journal = new byte[512 + random.nextInt(3 * PAGE)];
            random.nextBytes(journal);
            ByteBuffer.wrap(journal).put(JOURNAL_MARK).putInt(1 + random.nextInt(3));
            if (random.nextBoolean()) {
                ByteBuffer.wrap(journal, 16, 12)
                        .putInt(sound.length / PAGE)
                        .putInt(512)
                        .putInt(PAGE);
            }
            Files.write(file.path(), sound);
            Files.write(beside(file, "-journal"), journal);
        }
    },
    /** As if it had a write-ahead log, with one beside it that is none of ours. */
    WRITE_AHEAD {
        @Override
        void tamper(CoachFile file, byte[] sound, Random random) throws IOException {
            byte[] ahead = sound.clone();
            Arrays.fill(ahead, 18, 20, (byte) 2);
            byte[] log = new byte[32 + random.nextInt(3 * PAGE)];
            random.nextBytes(log);
            ByteBuffer.wrap(log).putInt(0x377f0682).putInt(3_007_000).putInt(PAGE);
            Files.write(file.path(), ahead);
            Files.write(beside(file, "-wal"), log);
        }
    },
    /** What only SQL can do: things that act when a table is read or written, and things that take for ever. */
    HOSTILE {
        @Override
        void tamper(CoachFile file, byte[] sound, Random random) throws IOException {
            Files.write(file.path(), sound);
            file.outside(HOSTILE_SQL.get(random.nextInt(HOSTILE_SQL.size())).split(";;"));
        }
    };

    private static final int PAGE = 4096;
    private static final int NODE = 40;
    private static final byte[] JOURNAL_MARK = {
        (byte) 0xd9, (byte) 0xd5, 0x05, (byte) 0xf9, 0x20, (byte) 0xa1, 0x63, (byte) 0xd7
    };

    private static final String FOR_EVER =
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n";

    private static final List<String> HOSTILE_SQL = List.of(
            "CREATE TRIGGER t AFTER INSERT ON client BEGIN DELETE FROM soreness_entry; END",
            "CREATE TRIGGER t AFTER UPDATE ON save_count BEGIN UPDATE client SET name = x'00'; END",
            "CREATE TRIGGER t AFTER UPDATE ON save_count BEGIN INSERT INTO draft SELECT (" + FOR_EVER
                    + "), '', ''; END",
            "CREATE VIEW v AS " + FOR_EVER,
            "ALTER TABLE draft RENAME TO hidden;;CREATE VIEW draft AS " + FOR_EVER,
            "ALTER TABLE save_count RENAME TO h;;CREATE VIEW save_count AS SELECT 1 AS seq, (" + FOR_EVER
                    + ") AS saves",
            "ALTER TABLE envelope RENAME TO h;;CREATE VIEW envelope AS SELECT seq, hex(zeroblob(90000000)) AS content"
                    + " FROM h",
            "ALTER TABLE client RENAME TO h;;CREATE VIEW client AS SELECT * FROM h, h AS i, h AS j",
            "CREATE VIEW deep AS SELECT " + "(".repeat(900) + "1" + ")".repeat(900),
            "CREATE VIEW deep AS SELECT 1" + " UNION ALL SELECT 1".repeat(400),
            "CREATE TABLE more (a, b GENERATED ALWAYS AS (hex(zeroblob(4000000))));;INSERT INTO more VALUES (1)",
            "CREATE INDEX i ON client (hex(zeroblob(4000000)))",
            "CREATE TABLE more (a CHECK (length(hex(zeroblob(4000000))) > 0));;INSERT INTO more VALUES (1)",
            "CREATE TABLE more (a DEFAULT (load_extension('evil')))",
            "CREATE VIEW v AS SELECT load_extension('evil'), writefile('evil', 'x'), readfile('/etc/passwd')",
            "CREATE VIRTUAL TABLE client_search USING fts5(name)",
            "ALTER TABLE client ADD COLUMN more TEXT",
            "DROP TABLE draft",
            "DROP TRIGGER timeline_never_changes",
            "DROP TRIGGER timeline_never_changes;;CREATE TRIGGER timeline_never_changes BEFORE UPDATE ON timeline"
                    + " BEGIN DELETE FROM client; END",
            "PRAGMA writable_schema = ON;;UPDATE sqlite_schema SET sql = 'CREATE TABLE client(id)' WHERE name ="
                    + " 'client'",
            "PRAGMA writable_schema = ON;;UPDATE sqlite_schema SET rootpage = 3 WHERE rootpage > 3",
            "PRAGMA writable_schema = ON;;UPDATE sqlite_schema SET sql = 'CREATE VIEW client AS SELECT * FROM client'"
                    + ", type = 'view', rootpage = 0 WHERE name = 'client'",
            "PRAGMA writable_schema = ON;;INSERT INTO sqlite_schema SELECT 'table', 'sqlite_x', 'sqlite_x', 2, 'CREATE"
                    + " TABLE sqlite_x(a)'",
            "PRAGMA writable_schema = ON;;INSERT INTO sqlite_schema VALUES ('table', 'sqlite_stat1', 'sqlite_stat1', 0,"
                    + " 'CREATE TRIGGER sqlite_stat1 AFTER INSERT ON client BEGIN DELETE FROM session; END')",
            "PRAGMA encoding = 'UTF-16';;PRAGMA user_version = -1",
            "PRAGMA user_version = 0",
            "PRAGMA user_version = 3");

    /** Leaves the file at its place as it is given to us. */
    void tamper(CoachFile file, byte[] sound, Random random) throws IOException {
        Files.write(file.path(), bytes(sound.clone(), random));
    }

    byte[] bytes(byte[] sound, Random random) {
        throw new UnsupportedOperationException();
    }

    static Path beside(CoachFile file, String ending) {
        return file.path().resolveSibling(file.path().getFileName() + ending);
    }

    private static int page(byte[] sound, Random random) {
        return PAGE * random.nextInt(sound.length / PAGE);
    }
}
