package org.hingewise.usecase;

import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.Client;

/** Erases a client for good: every record, drafts, timeline and what the history holds. Nothing brings it back. */
public final class EraseClient {
    /** Longest reason taken. */
    public static final int MAX_REASON = 200;

    private final Store store;
    private final Clock clock;
    private final Undo undo;
    private final Events events;

    public EraseClient(Store store, Clock clock, Undo undo, Events events) {
        this.store = store;
        this.clock = clock;
        this.undo = undo;
        this.events = events;
    }

    /**
     * What there is of a client before it goes.
     *
     * @param counts rows by table, as storage names them
     */
    public record Before(PersonalText name, SortedMap<String, Long> counts) {
        public Before {
            counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
        }
    }

    /**
     * What went, without a word about the person.
     *
     * @param digest of the client's id
     * @param counts rows by table, as storage names them
     */
    public record Receipt(Moment time, String digest, SortedMap<String, Long> counts) {
        public Receipt {
            counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
        }
    }

    /** What would go; empty when there is no such client, in the list or in the trash. */
    public Optional<Before> before(Id<Client> client) {
        return store.read(records -> name(records, client)
                .map(name -> new Before(name, records.erasures().counts(client))));
    }

    /**
     * Erases, and writes the file anew without what was there.
     *
     * @param typed the client's name, typed to be sure
     * @param why in words that name nobody; may be empty
     */
    public Result<Receipt> handle(Id<Client> client, String typed, String why) {
        Moment now = clock.now();
        Result<Receipt> result = store.write(records -> {
            Problems problems = new Problems();
            PersonalText reason = problems.text("reason", why.strip(), MAX_REASON);
            Optional<PersonalText> name = name(records, client);
            if (name.isEmpty()) {
                return new Result.Refused<>(List.of(Problem.of("client", "not_found")));
            }
            if (!isName(typed, name.get())) {
                problems.add("name", "name_differs");
            }
            if (!problems.none()) {
                return new Result.Refused<>(problems.list());
            }
            SortedMap<String, Long> gone = records.erasures().erase(client, reason);
            List<Erasures.Erased> all = records.erasures().all();
            return new Result.Saved<>(new Receipt(now, all.get(all.size() - 1).digest(), gone));
        });
        if (result instanceof Result.Saved<Receipt>) {
            undo.forget(client);
            store.compact();
            events.committed(new Change(client));
        }
        return result;
    }

    /** Whether a name was typed, whatever its capitals and the spaces around it. */
    public static boolean isName(String typed, PersonalText name) {
        return folded(typed).equals(folded(name.value()));
    }

    private static String folded(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    /** The name of a client in the list or in the trash; empty when there is none. */
    static Optional<PersonalText> name(Store.Records records, Id<Client> client) {
        return records.clients().find(client).map(Client::name).or(() -> records.trash().all().stream()
                .filter(r -> r.kind() == Trash.Kind.CLIENT && r.client().equals(client))
                .map(Trash.Removed::name)
                .findFirst());
    }
}
