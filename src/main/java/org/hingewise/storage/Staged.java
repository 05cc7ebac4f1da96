package org.hingewise.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.StoreProblem.Code;
import org.hingewise.usecase.backup.Health;
import org.jspecify.annotations.Nullable;

/** A private copy of a file somebody wants back: brought to the newest format, opened and looked at fully. */
final class Staged implements AutoCloseable {
    private static final byte[] HEADER = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final List<String> JOURNALS = List.of("-journal", "-wal");

    private final Path copy;
    private final Database database;
    private final Health health;

    private Staged(Path copy, Database database, Health health) {
        this.copy = copy;
        this.database = database;
        this.health = health;
    }

    /**
     * Copies and opens. The candidate stays as it is.
     *
     * @param copy where to
     * @param live the data file, which a candidate may not be
     * @param lent the data file's key, wiped here; null when it is not open
     * @throws StoreProblem about the candidate, when it cannot be used
     */
    static Staged of(Path candidate, Path copy, Path live, Migrations migrations, FileKey.@Nullable Lent lent)
            throws IOException {
        FileCheck.look(new StoreFile(candidate, copy, null, null, StoreFile.IfMissing.REFUSE));
        if (Files.exists(live) && Files.isSameFile(candidate, live)) {
            throw Failures.of(Code.BACKUP_IS_OPEN, candidate);
        }
        requireHeader(candidate);
        PrivateFiles.createFolder(PrivateFiles.folderOf(copy));
        BackupFolder.requireRoom(PrivateFiles.folderOf(copy), Files.size(candidate));
        remove(copy);
        boolean done = false;
        Database database = null;
        try {
            PrivateFiles.copy(candidate, copy);
            for (String journal : JOURNALS) {
                Path beside = beside(candidate, journal);
                if (Files.isRegularFile(beside)) {
                    PrivateFiles.copy(beside, beside(copy, journal));
                }
            }
            database = open(copy, candidate, migrations, lent);
            Health health = SealCheck.of(database);
            if (!health.holdsTogether()) {
                throw Failures.of(Code.DAMAGED, candidate);
            }
            done = true;
            return new Staged(copy, database, health);
        } finally {
            if (!done) {
                if (database != null) {
                    database.close();
                }
                remove(copy);
            }
        }
    }

    private static void requireHeader(Path candidate) throws IOException {
        try (InputStream in = Files.newInputStream(candidate)) {
            if (!Arrays.equals(in.readNBytes(HEADER.length), HEADER)) {
                throw Failures.of(Code.FOREIGN, candidate);
            }
        }
    }

    /** What is wrong with the copy is told of the candidate. */
    private static Database open(Path copy, Path candidate, Migrations migrations, FileKey.@Nullable Lent lent) {
        try {
            return Opening.copy(copy, migrations, lent);
        } catch (StoreProblem e) {
            Map<String, String> values = new HashMap<>(e.problem().values());
            values.put("file", candidate.toString());
            throw new StoreProblem(e.code(), values, e);
        }
    }

    Database database() {
        return database;
    }

    Health health() {
        return health;
    }

    /** Closes the copy and leaves it, on disk. */
    void finish() throws IOException {
        database.close();
        PrivateFiles.force(copy);
    }

    /** Closes the copy and removes it. */
    @Override
    public void close() throws IOException {
        database.close();
        remove(copy);
    }

    private static void remove(Path copy) throws IOException {
        for (String journal : JOURNALS) {
            Files.deleteIfExists(beside(copy, journal));
        }
        Files.deleteIfExists(copy);
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}
