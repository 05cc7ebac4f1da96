package org.hingewise.usecase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.hingewise.domain.Entity;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.board.Response;
import org.hingewise.domain.checkin.CheckInRequest;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.Clearance;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.hinge.HingeAssessment;
import org.hingewise.domain.history.HistoryEntry;
import org.hingewise.domain.movement.MovementEdit;
import org.hingewise.domain.returning.ReturnPlan;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.LeftOut;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SorenessEntry;
import org.hingewise.domain.timeline.TimelineEvent;

/**
 * A store in memory that keeps the promises of {@link Store}: same order, same refusals, rolled back when work throws.
 * {@code StoreContract} holds it to what the real one does.
 */
public final class FakeStore implements Store {
    private Tables tables = new Tables();
    private boolean working;
    private StoreProblem.Code refusing;
    private int refused;

    /** From now on every write is refused, for that reason; null for none. */
    public synchronized void refuse(StoreProblem.Code why) {
        refusing = why;
    }

    /** How many writes were refused. */
    public synchronized int refused() {
        return refused;
    }

    @Override
    public synchronized <R> R read(Function<Records, R> work) {
        return run(work, false);
    }

    @Override
    public synchronized <R> R write(Function<Records, R> work) {
        if (refusing != null) {
            refused++;
            throw new StoreProblem(refusing, Map.of("file", "coach.db"), null);
        }
        Tables before = tables.copy();
        boolean done = false;
        try {
            R result = run(work, true);
            done = true;
            return result;
        } finally {
            if (!done) {
                tables = before;
            }
        }
    }

    private <R> R run(Function<Records, R> work, boolean mayWrite) {
        if (working) {
            throw new IllegalStateException("work inside work");
        }
        working = true;
        try {
            return work.apply(new View(tables, mayWrite));
        } finally {
            working = false;
        }
    }

    /** One kept record, in the order records were first saved. */
    private record Row<T>(long seq, T record, boolean removed) {}

    private static final class Tables {
        final Map<Id<?>, Row<Client>> clients = new HashMap<>();
        final Map<Id<?>, Row<BackInjury>> injuries = new HashMap<>();
        final Map<Id<?>, Row<Clearance>> clearances = new HashMap<>();
        final Map<Id<?>, Row<HingeAssessment>> hinges = new HashMap<>();
        final Map<Id<?>, Row<Session>> sessions = new HashMap<>();
        final Map<Id<?>, Row<JudgedEntry>> soreness = new HashMap<>();
        final Map<Id<?>, Row<LeftOut>> leftOut = new HashMap<>();
        final Map<Id<?>, Row<Response>> responses = new HashMap<>();
        final Map<Id<?>, Row<ReturnPlan>> returns = new HashMap<>();
        final Map<Id<?>, Row<CheckInRequest>> checkInRequests = new HashMap<>();
        final Map<String, MovementEdit> movements = new TreeMap<>();
        final List<TimelineEvent> timeline = new ArrayList<>();
        final Map<String, PersonalText> drafts = new TreeMap<>();
        final List<HistoryEntry> history = new ArrayList<>();
        final List<Erasures.Erased> erased = new ArrayList<>();
        long seq;

        Tables copy() {
            Tables copy = new Tables();
            copy.clients.putAll(clients);
            copy.injuries.putAll(injuries);
            copy.clearances.putAll(clearances);
            copy.hinges.putAll(hinges);
            copy.sessions.putAll(sessions);
            copy.soreness.putAll(soreness);
            copy.leftOut.putAll(leftOut);
            copy.responses.putAll(responses);
            copy.returns.putAll(returns);
            copy.checkInRequests.putAll(checkInRequests);
            copy.movements.putAll(movements);
            copy.timeline.addAll(timeline);
            copy.drafts.putAll(drafts);
            copy.history.addAll(history);
            copy.erased.addAll(erased);
            copy.seq = seq;
            return copy;
        }
    }

    private record View(Tables tables, boolean mayWrite) implements Records {
        @Override
        public Repository<Client, Client> clients() {
            return new Shelf<>(this, tables.clients, Client::id, Client::since);
        }

        @Override
        public Repository<BackInjury, BackInjury> injuries() {
            return new Shelf<>(this, tables.injuries, BackInjury::client, BackInjury::recordedAt);
        }

        @Override
        public Repository<Clearance, Clearance> clearances() {
            return new Shelf<>(this, tables.clearances, Clearance::client, Clearance::recordedAt) {
                @Override
                public void save(Clearance clearance) {
                    requireKnown(tables.injuries, clearance.injury());
                    super.save(clearance);
                }
            };
        }

        @Override
        public Repository<HingeAssessment, HingeAssessment> hinges() {
            return new Shelf<>(this, tables.hinges, HingeAssessment::client, HingeAssessment::time);
        }

        @Override
        public Repository<Session, Session> sessions() {
            return new Shelf<>(this, tables.sessions, Session::client, Session::when);
        }

        @Override
        public Repository<JudgedEntry, SorenessEntry> soreness() {
            return new Shelf<>(this, tables.soreness, e -> e.entry().client(), e -> e.entry()
                    .time()) {
                @Override
                public void save(JudgedEntry judged) {
                    requireKnown(tables.sessions, judged.entry().sessionId());
                    super.save(judged);
                }
            };
        }

        @Override
        public Repository<LeftOut, Session> leftOut() {
            return new Shelf<>(this, tables.leftOut, LeftOut::client, LeftOut::recordedAt) {
                @Override
                public void save(LeftOut leftOut) {
                    requireKnown(tables.sessions, leftOut.session());
                    super.save(leftOut);
                }
            };
        }

        @Override
        public Repository<Response, Response> responses() {
            return new Shelf<>(this, tables.responses, Response::client, Response::time);
        }

        @Override
        public Repository<ReturnPlan, ReturnPlan> returns() {
            return new Shelf<>(this, tables.returns, ReturnPlan::client, ReturnPlan::opened);
        }

        @Override
        public Repository<CheckInRequest, CheckInRequest> checkInRequests() {
            return new Shelf<>(this, tables.checkInRequests, CheckInRequest::client, CheckInRequest::made) {
                @Override
                public void save(CheckInRequest request) {
                    requireKnown(tables.sessions, request.session());
                    requireKnown(tables.soreness, request.answer());
                    super.save(request);
                }
            };
        }

        @Override
        public MovementEdits movements() {
            return new MovementEdits() {
                @Override
                public List<MovementEdit> all() {
                    return List.copyOf(tables.movements.values());
                }

                @Override
                public void save(MovementEdit edit) {
                    requireWrite();
                    tables.movements.put(edit.movementId(), edit);
                }

                @Override
                public void reset(String movementId) {
                    requireWrite();
                    tables.movements.remove(movementId);
                }
            };
        }

        @Override
        public Timeline timeline() {
            return new Timeline() {
                @Override
                public void append(TimelineEvent event) {
                    requireWrite();
                    requireKnown(tables.clients, event.client());
                    tables.timeline.add(
                            0,
                            new TimelineEvent(
                                    ++tables.seq,
                                    event.client(),
                                    event.time(),
                                    event.kind(),
                                    event.record(),
                                    event.details()));
                }

                @Override
                public List<TimelineEvent> of(Id<Client> client) {
                    return tables.timeline.stream()
                            .filter(e -> e.client().equals(client))
                            .toList();
                }
            };
        }

        @Override
        public Drafts drafts() {
            return new Drafts() {
                @Override
                public Optional<PersonalText> find(String key) {
                    return Optional.ofNullable(tables.drafts.get(key));
                }

                @Override
                public void keep(String key, PersonalText draft) {
                    requireWrite();
                    if (draft.isEmpty()) {
                        tables.drafts.remove(key);
                    } else {
                        tables.drafts.put(key, draft);
                    }
                }
            };
        }

        @Override
        public KeptRows rows() {
            throw new UnsupportedOperationException("only a file has rows");
        }

        /** Keeps what is noted; what records were is only known to the real one. */
        @Override
        public History history() {
            return new History() {
                @Override
                public void because(PersonalText reason) {
                    requireWrite();
                }

                @Override
                public void undoing() {
                    requireWrite();
                }

                @Override
                public void note(HistoryEntry.Action action, Id<Client> client, Map<String, String> details) {
                    requireWrite();
                    List<HistoryEntry.FieldChange> fields = details.entrySet().stream()
                            .map(d -> new HistoryEntry.FieldChange(d.getKey(), null, PersonalText.of(d.getValue())))
                            .toList();
                    tables.history.add(
                            0,
                            new HistoryEntry(
                                    ++tables.seq,
                                    client,
                                    SampleRecords.NINE,
                                    action,
                                    "",
                                    "",
                                    false,
                                    false,
                                    PersonalText.EMPTY,
                                    fields,
                                    PersonalText.EMPTY,
                                    false));
                }

                @Override
                public List<HistoryEntry> of(Id<Client> client, long before, int most) {
                    return all(before, Integer.MAX_VALUE).stream()
                            .filter(e -> client.equals(e.client()))
                            .limit(most)
                            .toList();
                }

                @Override
                public List<HistoryEntry> all(long before, int most) {
                    return tables.history.stream()
                            .filter(e -> e.seq() < before)
                            .limit(most)
                            .toList();
                }
            };
        }

        /** In memory nothing has a time of removal, and nothing goes for good. */
        @Override
        public Trash trash() {
            return new Trash() {
                @Override
                public List<Removed> all() {
                    List<Removed> all = new ArrayList<>();
                    removed(tables.clients, Kind.CLIENT, Client::id, all);
                    removed(tables.injuries, Kind.INJURY, BackInjury::client, all);
                    removed(tables.clearances, Kind.CLEARANCE, Clearance::client, all);
                    removed(tables.hinges, Kind.HINGE, HingeAssessment::client, all);
                    removed(tables.sessions, Kind.SESSION, Session::client, all);
                    removed(tables.soreness, Kind.SORENESS, e -> e.entry().client(), all);
                    removed(tables.returns, Kind.RETURN, ReturnPlan::client, all);
                    return all;
                }

                private <T> void removed(
                        Map<Id<?>, Row<T>> rows, Kind kind, Function<T, Id<Client>> owner, List<Removed> all) {
                    rows.forEach((id, row) -> {
                        Id<Client> client = owner.apply(row.record());
                        Row<Client> whose = tables.clients.get(client);
                        if (row.removed() && (kind == Kind.CLIENT || !whose.removed())) {
                            all.add(new Removed(
                                    kind,
                                    id,
                                    client,
                                    whose.record().name(),
                                    PersonalText.EMPTY,
                                    null,
                                    null,
                                    SampleRecords.NINE.instant(),
                                    DAYS));
                        }
                    });
                }

                @Override
                public void putBack(Kind kind, Id<?> id) {
                    requireWrite();
                    switch (kind) {
                        case CLIENT -> back(tables.clients, id);
                        case INJURY -> back(tables.injuries, id);
                        case CLEARANCE -> back(tables.clearances, id);
                        case HINGE -> back(tables.hinges, id);
                        case SESSION -> back(tables.sessions, id);
                        case SORENESS -> back(tables.soreness, id);
                        case RETURN -> back(tables.returns, id);
                    }
                }

                private <T> void back(Map<Id<?>, Row<T>> rows, Id<?> id) {
                    rows.computeIfPresent(id, (k, r) -> new Row<>(r.seq(), r.record(), false));
                }

                @Override
                public Due due(Moment now) {
                    return new Due(0, List.of());
                }

                @Override
                public Due empty(Moment now) {
                    requireWrite();
                    return new Due(0, List.of());
                }
            };
        }

        @Override
        public Erasures erasures() {
            return new Erasures() {
                @Override
                public SortedMap<String, Long> counts(Id<Client> client) {
                    SortedMap<String, Long> counts = new TreeMap<>();
                    counts.put("client", tables.clients.containsKey(client) ? 1L : 0L);
                    counts.put("session", of(tables.sessions, Session::client, client));
                    counts.put(
                            "soreness_entry", of(tables.soreness, e -> e.entry().client(), client));
                    return counts;
                }

                private <T> long of(Map<Id<?>, Row<T>> rows, Function<T, Id<Client>> owner, Id<Client> client) {
                    return rows.values().stream()
                            .filter(r -> owner.apply(r.record()).equals(client))
                            .count();
                }

                private <T> void drop(Map<Id<?>, Row<T>> rows, Function<T, Id<Client>> owner, Id<Client> client) {
                    rows.values().removeIf(r -> owner.apply(r.record()).equals(client));
                }

                @Override
                public SortedMap<String, Long> erase(Id<Client> client, PersonalText reason) {
                    requireWrite();
                    SortedMap<String, Long> gone = counts(client);
                    drop(tables.clients, Client::id, client);
                    drop(tables.injuries, BackInjury::client, client);
                    drop(tables.clearances, Clearance::client, client);
                    drop(tables.hinges, HingeAssessment::client, client);
                    drop(tables.sessions, Session::client, client);
                    drop(tables.soreness, e -> e.entry().client(), client);
                    drop(tables.leftOut, LeftOut::client, client);
                    drop(tables.responses, Response::client, client);
                    drop(tables.returns, ReturnPlan::client, client);
                    drop(tables.checkInRequests, CheckInRequest::client, client);
                    tables.timeline.removeIf(e -> e.client().equals(client));
                    tables.drafts.keySet().removeIf(key -> key.endsWith(client.toString()));
                    tables.erased.add(new Erased("digest", SampleRecords.NINE, reason));
                    return gone;
                }

                @Override
                public List<Erased> all() {
                    return List.copyOf(tables.erased);
                }
            };
        }

        void requireWrite() {
            if (!mayWrite) {
                throw new IllegalStateException("a read does not write");
            }
        }

        static void requireKnown(Map<Id<?>, ?> rows, Id<?> id) {
            if (id != null && !rows.containsKey(id)) {
                throw new StoreProblem(StoreProblem.Code.REFUSED, Map.of("file", "memory"), null);
            }
        }
    }

    private static class Shelf<T extends Entity<K>, K> implements Repository<T, K> {
        private final View view;
        private final Map<Id<?>, Row<T>> rows;
        private final Function<T, Id<Client>> client;
        private final Function<T, Moment> time;

        Shelf(View view, Map<Id<?>, Row<T>> rows, Function<T, Id<Client>> client, Function<T, Moment> time) {
            this.view = view;
            this.rows = rows;
            this.client = client;
            this.time = time;
        }

        @Override
        public Optional<T> find(Id<K> id) {
            return Optional.ofNullable(rows.get(id)).filter(r -> !r.removed()).map(Row::record);
        }

        @Override
        public List<T> all() {
            return rows.values().stream()
                    .filter(r -> !r.removed())
                    .sorted(Comparator.comparing((Row<T> r) -> time.apply(r.record()))
                            .thenComparing(Row::seq))
                    .map(Row::record)
                    .toList();
        }

        @Override
        public List<T> of(Id<Client> whose) {
            return all().stream().filter(r -> client.apply(r).equals(whose)).toList();
        }

        @Override
        public void save(T record) {
            view.requireWrite();
            if (!client.apply(record).equals(record.id())) {
                View.requireKnown(view.tables().clients, client.apply(record));
            }
            Row<T> old = rows.get(record.id());
            rows.put(record.id(), new Row<>(old == null ? ++view.tables().seq : old.seq(), record, false));
        }

        @Override
        public void remove(Id<K> id) {
            view.requireWrite();
            rows.computeIfPresent(id, (k, r) -> new Row<>(r.seq(), r.record(), true));
        }
    }
}
