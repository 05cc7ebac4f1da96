package org.hingewise.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hingewise.domain.Id;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.Session;
import org.hingewise.usecase.Actor;
import org.hingewise.usecase.SampleRecords;
import org.hingewise.usecase.Store;
import org.hingewise.usecase.key.Secret;
import org.jspecify.annotations.Nullable;

/** A data file in a folder of its own, to be filled, spoilt, looked at from outside and opened again. */
record CoachFile(Path folder) {
    /** Short, so that tests of a held file do not wait. */
    static final int BUSY_MILLIS = 50;

    Path path() {
        return folder.resolve("data").resolve("coach.db");
    }

    Path mark() {
        return folder.resolve("config").resolve("data-file");
    }

    Path backups() {
        return StoreFile.backupsOf(path());
    }

    StoreFile storeFile() {
        return new StoreFile(path(), folder.resolve("tmp"), mark(), backups(), StoreFile.IfMissing.CREATE);
    }

    SqlStore open() {
        return open(storeFile());
    }

    static SqlStore open(StoreFile file) {
        return open(file, null);
    }

    /** With the least work a passphrase may ask for. */
    static SqlStore open(StoreFile file, @Nullable Secret secret) {
        return SqlStore.open(
                file, () -> SampleRecords.NINE, Migrations.shipped(), BUSY_MILLIS, secret, Stretch.Cost.LEAST);
    }

    SqlStore open(@Nullable Secret secret) {
        return open(storeFile(), secret);
    }

    /** Makes the file with some clients and everything that can be known of them. */
    CoachFile filled(int clients) {
        try (SqlStore store = open()) {
            store.write(records -> {
                for (int i = 0; i < clients; i++) {
                    saveClient(records, "Client " + i);
                }
                return clients;
            });
        }
        return this;
    }

    /** Takes over the data file of another folder, and remembers it as there. */
    CoachFile copyOf(CoachFile other) {
        try {
            Files.createDirectories(path().getParent());
            Files.copy(other.path(), path());
            FileCheck.mark(storeFile());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Client saveClient(Store.Records records, String words) {
        Client client = SampleRecords.client(words);
        BackInjury injury = SampleRecords.injury(client.id(), words);
        Session session = SampleRecords.session(client.id(), words);
        records.clients().save(client);
        records.injuries().save(injury);
        records.clearances().save(SampleRecords.clearance(injury, words));
        records.hinges().save(SampleRecords.hinge(client.id(), words));
        records.sessions().save(session);
        JudgedEntry soreness = SampleRecords.soreness(session, words);
        records.soreness().save(soreness);
        records.checkInRequests().save(SampleRecords.asked(soreness));
        records.responses().save(SampleRecords.response(client.id(), words));
        records.returns().save(SampleRecords.plan(client.id(), words));
        records.timeline().append(SampleRecords.event(client.id(), words));
        return client;
    }

    /** Something removed for the trash, a changed line of the history with its reason, and somebody erased. */
    static void fillTheRest(SqlStore store, Id<Client> client) {
        store.by(new Actor(PersonalText.of("coach"), false)).write(records -> {
            Session session = SampleRecords.session(client, "gone");
            records.sessions().save(session);
            return session;
        });
        store.write(records -> {
            records.history().because(PersonalText.of("why"));
            Session session = records.sessions().of(client).get(1);
            records.sessions()
                    .save(session.withAssignments(
                            List.of(session.assignments().get(0).withPain(5))));
            return session;
        });
        store.write(records -> {
            Session session = records.sessions().of(client).get(1);
            records.sessions().remove(session.id());
            return session;
        });
        store.write(records -> records.trash().empty(SampleRecords.NINE));
        store.write(records -> {
            Client other = saveClient(records, "Somebody");
            return records.erasures().erase(other.id(), PersonalText.of("asked to"));
        });
    }

    /** Digest of every file in the data folder, by name; only to be used while the file is closed. */
    TreeMap<String, String> digests() {
        TreeMap<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve("data"))) {
            for (Path file : files.toList()) {
                digests.put(folder.relativize(file).toString(), Files.isRegularFile(file) ? digest(file) : "folder");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return digests;
    }

    private static String digest(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A plain connection past all our settings, as another program would make it. */
    Connection outside() {
        try {
            return DriverManager.getConnection("jdbc:sqlite:" + path());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs statements as another program would. */
    void outside(String... statements) {
        try (Connection connection = outside();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** First column of a query, as another program would see it. */
    List<String> ask(String query) {
        try (Connection connection = outside();
                Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(query)) {
            List<String> answers = new ArrayList<>();
            while (results.next()) {
                answers.add(results.getString(1));
            }
            return answers;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The schema and its version, as text. */
    String schema() {
        return String.join("\n", ask("SELECT coalesce(sql, name) FROM sqlite_schema ORDER BY name"))
                + ask("PRAGMA user_version")
                + ask("PRAGMA application_id");
    }
}
