package org.hingewise.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Id;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SorenessEntry;
import org.hingewise.domain.soreness.Distribution;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.domain.soreness.Nrs;
import org.hingewise.domain.soreness.Onset;
import org.hingewise.domain.soreness.Symptom;
import org.hingewise.exchange.MovementFile;
import org.hingewise.storage.SqlStore;
import org.hingewise.storage.StoreFile;
import org.hingewise.text.VerdictTexts;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.Store;
import org.hingewise.usecase.UseCases;

/** A data file on disk with as many invented clients and soreness entries as a benchmark wants. */
final class CrowdedFile implements AutoCloseable {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final int ENTRIES_PER_SESSION = 4;

    /** The last client's id, and that client's last session. */
    record Somebody(Id<Client> client, Id<Session> session) {}

    private final Path folder;
    private final SqlStore store;
    private final UseCases uses;
    private final Clock clock = () -> Moment.of(ZonedDateTime.now(ZONE));
    private Somebody last = new Somebody(Id.random(), Id.random());

    private CrowdedFile(Path folder) {
        this.folder = folder;
        store = SqlStore.open(
                StoreFile.of(folder.resolve("bench.db"), folder.resolve("tmp")).ifMissing(StoreFile.IfMissing.CREATE),
                clock);
        uses = readAnew();
    }

    /**
     * Makes the file in a new temporary folder.
     *
     * @param clients how many
     * @param entries soreness entries in all, spread evenly over the clients, four a session, one session in three days
     */
    static CrowdedFile of(int clients, int entries) {
        try {
            CrowdedFile file = new CrowdedFile(Files.createTempDirectory("hingewise-bench"));
            file.fill(clients, entries / clients);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Use cases that have read nothing yet. */
    UseCases readAnew() {
        return UseCases.over(store, MovementFile.shipped(), VerdictTexts::advice, clock, change -> {});
    }

    UseCases uses() {
        return uses;
    }

    Somebody last() {
        return last;
    }

    Moment now() {
        return clock.now();
    }

    private void fill(int clients, int entriesEach) {
        Random random = new Random(7);
        for (int c = 0; c < clients; c++) {
            String name = "Client " + c;
            store.write(records -> last = fill(records, name, entriesEach, random));
        }
    }

    private Somebody fill(Store.Records records, String name, int entries, Random random) {
        int sessions = entries / ENTRIES_PER_SESSION;
        Moment now = clock.now();
        Client client = Client.named(name, MassUnit.KG, now.plusMinutes(-minutes(3 * 24 * (sessions + 1))));
        records.clients().save(client);
        Session session = null;
        for (int s = sessions; s > 0; s--) {
            session = session(client, now.plusMinutes(-minutes(3 * 24 * s - 60)));
            records.sessions().save(session);
            ClientRecord record =
                    new ClientRecord(client, List.of(), List.of(), List.of(), List.of(session), List.of());
            for (int e = 0; e < ENTRIES_PER_SESSION; e++) {
                SorenessEntry entry = entry(session, new int[] {7, 24, 48, 70}[e], random.nextInt(4));
                records.soreness().save(new JudgedEntry(entry, record.judge(entry), "This is not a diagnosis."));
            }
        }
        return new Somebody(client.id(), session == null ? Id.random() : session.id());
    }

    private static long minutes(long hours) {
        return Duration.ofHours(hours).toMinutes();
    }

    private static Session session(Client client, Moment ended) {
        return new Session(
                Id.random(),
                client.id(),
                null,
                null,
                ended,
                Familiarity.FAMILIAR,
                6,
                true,
                List.of(),
                PersonalText.EMPTY);
    }

    private static SorenessEntry entry(Session session, int hour, int nrs) {
        Moment ended = session.when();
        Moment time = ended.plusMinutes(minutes(hour));
        Map<Symptom, Answer> no = new EnumMap<>(Symptom.class);
        for (Symptom s : Symptom.values()) {
            no.put(s, Answer.NO);
        }
        return new SorenessEntry(
                Id.random(),
                session.client(),
                session.id(),
                ended,
                time,
                new Nrs(nrs),
                Set.of(),
                Distribution.DIFFUSE,
                Onset.GRADUAL,
                Answer.NO,
                no,
                7.5,
                3,
                8,
                PersonalText.EMPTY,
                PersonalText.EMPTY,
                time);
    }

    @Override
    public void close() {
        store.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
