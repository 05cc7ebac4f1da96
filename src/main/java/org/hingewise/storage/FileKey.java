package org.hingewise.storage;

import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.StoreProblem.Code;
import org.hingewise.usecase.key.RecoveryKey;
import org.hingewise.usecase.key.Secret;
import org.jspecify.annotations.Nullable;

/** The data key of one open file: its envelope, and the seal it opens. */
final class FileKey {
    private static final Sql READ_ENVELOPE = Sql.of("envelope", "SELECT content FROM envelope WHERE seq = 1");
    private static final Sql WRITE_ENVELOPE = Sql.of(
            "envelope",
            """
            INSERT INTO envelope (seq, content) VALUES (1, :content)
            ON CONFLICT (seq) DO UPDATE SET content = excluded.content
            """);
    private static final Sql READ_KEY_ID = Sql.of("sealed_with", "SELECT key_id FROM sealed_with WHERE seq = 1");
    private static final Sql WRITE_KEY_ID = Sql.of(
            "sealed_with",
            """
            INSERT INTO sealed_with (seq, key_id) VALUES (1, :key_id)
            ON CONFLICT (seq) DO UPDATE SET key_id = excluded.key_id
            """);

    /** First {@code user_version} with table {@code sealed_with}. */
    private static final int NAMED_SINCE = 9;

    private final Database database;
    private @Nullable Envelope envelope;
    private @Nullable Seal seal;
    private final List<Seal> lent = new CopyOnWriteArrayList<>();

    FileKey(Database database) {
        this.database = database;
    }

    /** A new file's key, which lies open. */
    void make() {
        write(Envelope.ofNewFile(new SecureRandom()));
    }

    /**
     * Opens the key, before anything is written: a wrong secret leaves the file as it was.
     *
     * @param secret null when none was given
     * @throws StoreProblem when it does not open
     */
    void unlock(@Nullable Secret secret, int version) {
        Envelope read = read(version);
        if (secret == null && !read.isOpen()) {
            throw Failures.of(Code.LOCKED, database.file());
        }
        open(read, secret);
    }

    /**
     * Opens the key where that needs no secret or the lent key is its own; else the records are counted, but not read.
     *
     * @param key wiped with this one; null when there is none
     * @throws StoreProblem when the envelope is damaged
     */
    void unlockIfOpen(int version, @Nullable Lent key) {
        Envelope read = read(version);
        if (read.isOpen()) {
            open(read, null);
        } else if (key != null && isOf(read, key)) {
            envelope = read;
            seal = key.seal();
        }
    }

    private boolean isOf(Envelope read, Lent key) {
        try {
            return read.isOf(key.keyId(), key.seal());
        } catch (IllegalArgumentException e) {
            throw Failures.of(Code.DAMAGED, database.file(), e);
        }
    }

    /** Name of the data key the file is sealed with, known or not. */
    String id() {
        return database.on(READ_ENVELOPE)
                .first(row -> Json.read(row.clear("content")))
                .map(content ->
                        content.path("keyId").asText(content.path("fileId").asText()))
                .orElse("");
    }

    /** Lends the key to somebody who looks at a copy of the file on another thread. It is wiped when this one is. */
    Lent lend() {
        Seal copy = seal().copy();
        lent.removeIf(Seal::isWiped);
        lent.add(copy);
        return new Lent(envelope().keyId(), copy);
    }

    /** A data key for a while. */
    record Lent(String keyId, Seal seal) implements AutoCloseable {
        @Override
        public void close() {
            seal.wipe();
        }
    }

    private Envelope read(int version) {
        String json = database.on(READ_ENVELOPE)
                .first(row -> row.clear("content"))
                .orElseThrow(() -> Failures.of(Code.DAMAGED, database.file()));
        try {
            Envelope read = Envelope.read(json);
            if (version >= NAMED_SINCE) {
                requireOwn(read);
            }
            return read;
        } catch (IllegalArgumentException e) {
            throw Failures.of(Code.DAMAGED, database.file(), e);
        }
    }

    /** An envelope of another file, or from before the data key was renewed, would open nothing. */
    private void requireOwn(Envelope read) {
        String named =
                database.on(READ_KEY_ID).first(row -> row.clear("key_id")).orElse("");
        if (!named.equals(read.keyId())) {
            throw new IllegalArgumentException("the envelope belongs to another key");
        }
    }

    private void open(Envelope read, @Nullable Secret secret) {
        try {
            seal = read.open(secret, new SecureRandom());
            envelope = read;
        } catch (IllegalArgumentException e) {
            throw Failures.of(Code.DAMAGED, database.file(), e);
        } catch (Envelope.WrongSecretException e) {
            throw Failures.of(
                    secret instanceof RecoveryKey ? Code.WRONG_RECOVERY : Code.WRONG_PASSPHRASE, database.file());
        }
    }

    /** Writes an envelope, inside a transaction. */
    void write(Envelope fresh) {
        database.on(WRITE_ENVELOPE).set("content", fresh.json()).update();
        database.on(WRITE_KEY_ID).set("key_id", fresh.keyId()).update();
    }

    /** What was written is committed: goes on with it. */
    void nowIs(Envelope fresh, Seal with) {
        Seal before = seal();
        if (before != with) {
            before.wipe();
        }
        envelope = fresh;
        seal = with;
    }

    /** Whether sealed values can be opened and written. */
    boolean isKnown() {
        return seal != null;
    }

    Envelope envelope() {
        if (envelope == null) {
            throw Failures.of(Code.LOCKED, database.file());
        }
        return envelope;
    }

    /** @throws StoreProblem when a passphrase guards the key and was not asked for */
    Seal seal() {
        if (seal == null) {
            throw Failures.of(Code.LOCKED, database.file());
        }
        return seal;
    }

    void wipe() {
        lent.forEach(Seal::wipe);
        if (seal != null) {
            seal.wipe();
        }
    }
}
