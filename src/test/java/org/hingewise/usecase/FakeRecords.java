package org.hingewise.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hingewise.domain.Id;
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

/** One piece of work with a store in memory. */
record FakeRecords(FakeTables tables, boolean mayWrite) implements Store.Records {
    @Override
    public Repository<Client, Client> clients() {
        return new FakeShelf<>(this, tables.clients, Client::id, Client::since);
    }

    @Override
    public Repository<BackInjury, BackInjury> injuries() {
        return new FakeShelf<>(this, tables.injuries, BackInjury::client, BackInjury::recordedAt);
    }

    @Override
    public Repository<Clearance, Clearance> clearances() {
        return new FakeShelf<>(this, tables.clearances, Clearance::client, Clearance::recordedAt) {
            @Override
            public void save(Clearance clearance) {
                requireKnown(tables.injuries, clearance.injury());
                super.save(clearance);
            }
        };
    }

    @Override
    public Repository<HingeAssessment, HingeAssessment> hinges() {
        return new FakeShelf<>(this, tables.hinges, HingeAssessment::client, HingeAssessment::time);
    }

    @Override
    public Repository<Session, Session> sessions() {
        return new FakeShelf<>(this, tables.sessions, Session::client, Session::when);
    }

    @Override
    public Repository<JudgedEntry, SorenessEntry> soreness() {
        return new FakeShelf<>(
                this, tables.soreness, e -> e.entry().client(), e -> e.entry().time()) {
            @Override
            public void save(JudgedEntry judged) {
                requireKnown(tables.sessions, judged.entry().sessionId());
                super.save(judged);
            }
        };
    }

    @Override
    public Repository<LeftOut, Session> leftOut() {
        return new FakeShelf<>(this, tables.leftOut, LeftOut::client, LeftOut::recordedAt) {
            @Override
            public void save(LeftOut leftOut) {
                requireKnown(tables.sessions, leftOut.session());
                super.save(leftOut);
            }
        };
    }

    @Override
    public Repository<Response, Response> responses() {
        return new FakeShelf<>(this, tables.responses, Response::client, Response::time);
    }

    @Override
    public Repository<ReturnPlan, ReturnPlan> returns() {
        return new FakeShelf<>(this, tables.returns, ReturnPlan::client, ReturnPlan::opened);
    }

    @Override
    public Repository<CheckInRequest, CheckInRequest> checkInRequests() {
        return new FakeShelf<>(this, tables.checkInRequests, CheckInRequest::client, CheckInRequest::made) {
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

    @Override
    public Trash trash() {
        return new FakeTrash(this);
    }

    @Override
    public Erasures erasures() {
        return new FakeErasures(this);
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
