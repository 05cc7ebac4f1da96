package org.hingewise.usecase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hingewise.domain.Id;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.timeline.TimelineEvent;
import org.jspecify.annotations.Nullable;

/**
 * Where every use case writes: one transaction that changes records, appends to the timeline, and afterwards tells the
 * screens and remembers how to take it back.
 */
public final class Ledger {
    /** Detail of an event that is the coach's reason; the history keeps it too. */
    public static final String REASON = "reason";

    private final Store store;
    private final Clock clock;
    private final Events events;
    private final Undo undo;

    public Ledger(Store store, Clock clock, Events events, Undo undo) {
        this.store = store;
        this.clock = clock;
        this.events = events;
        this.undo = undo;
    }

    public Clock clock() {
        return clock;
    }

    /** Runs work that only reads. */
    public <R> R read(Function<Store.Records, R> work) {
        return store.read(work);
    }

    /**
     * Runs work in one transaction. When it returns the work is on disk; when it throws nothing was written.
     *
     * @param work writes through the entry; an entry that wrote nothing leaves no trace
     * @return what the work answers; refused when it would write about the health of a client who withdrew the agreement
     */
    public <T> Result<T> write(Function<Entry, Result<T>> work) {
        try {
            return commit(work);
        } catch (Agreement.Withdrawn e) {
            return new Result.Refused<>(List.of(e.problem()));
        }
    }

    private <R> R commit(Function<Entry, R> work) {
        List<Entry> written = new ArrayList<>(1);
        R result = store.write(records -> {
            Entry entry = new Entry(records);
            written.add(entry);
            return work.apply(entry);
        });
        Entry entry = written.get(written.size() - 1);
        if (!entry.inverse.isEmpty() && entry.kind != null) {
            Collections.reverse(entry.inverse);
            undo.remember(new UndoStep(entry.kind, entry.client, entry.inverse));
        }
        if (entry.kind != null) {
            events.committed(new Change(entry.client));
        }
        return result;
    }

    /** One transaction's writes. */
    public final class Entry {
        private final Store.Records records;
        private final List<Consumer<Store.Records>> inverse = new ArrayList<>();
        private TimelineEvent.@Nullable Kind kind;
        private @Nullable Id<Client> client;

        private Entry(Store.Records records) {
            this.records = records;
        }

        /** For reading inside the same transaction. */
        public Store.Records records() {
            return records;
        }

        /** Saves a record and remembers what was there before. */
        public <T, K> void save(Function<Store.Records, Repository<T, K>> kept, Id<K> id, T record) {
            Optional<T> before = kept.apply(records).find(id);
            kept.apply(records).save(record);
            inverse.add(r -> {
                if (before.isPresent()) {
                    kept.apply(r).save(before.get());
                } else {
                    kept.apply(r).remove(id);
                }
            });
        }

        /** Removes a record and remembers it. */
        public <T, K> void remove(Function<Store.Records, Repository<T, K>> kept, Id<K> id) {
            kept.apply(records).find(id).ifPresent(before -> {
                kept.apply(records).remove(id);
                inverse.add(r -> kept.apply(r).save(before));
            });
        }

        /** Brings a record back from the trash. */
        void putBack(Trash.Kind kind, Id<?> id) {
            records.trash().putBack(kind, id);
            inverse.add(r -> kind.remove(r, id));
        }

        /**
         * Writes a whole record that came from elsewhere; taken back, the client is in the trash with all of it.
         *
         * @param rows of one client, first what others point to
         */
        public void bringIn(Id<Client> who, List<KeptRow> rows) {
            rows.forEach(records.rows()::insert);
            inverse.add(r -> r.clients().remove(who));
        }

        /** Changes the movement library; {@code back} undoes it. */
        public void changeLibrary(Consumer<MovementEdits> change, Consumer<MovementEdits> back) {
            change.accept(records.movements());
            inverse.add(r -> back.accept(r.movements()));
        }

        /** Names a change that is not one client's: the movement library. */
        public void named(TimelineEvent.Kind what) {
            kind = what;
        }

        /**
         * Appends to the client's timeline; the first event names the undo step. What needs the client's agreement ends
         * here when it was withdrawn, so that no use case can forget to ask.
         */
        public void happened(Id<Client> who, TimelineEvent.Kind what, Id<?> record, Map<String, String> details) {
            if (what.needsAgreement()) {
                Agreement.require(records, who);
            }
            if (kind == null) {
                kind = what;
                client = who;
            }
            records.history().because(PersonalText.of(details.getOrDefault(REASON, "")));
            records.timeline()
                    .append(new TimelineEvent(0, who, clock.now(), what, record.toString(), personal(details)));
        }
    }

    static Map<String, PersonalText> personal(Map<String, String> details) {
        Map<String, PersonalText> sealed = new HashMap<>();
        details.forEach((key, value) -> sealed.put(key, PersonalText.of(value)));
        return sealed;
    }
}
