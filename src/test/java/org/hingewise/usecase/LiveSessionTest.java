package org.hingewise.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hingewise.usecase.CoachDesk.refused;
import static org.hingewise.usecase.CoachDesk.saved;

import java.util.List;
import org.hingewise.domain.Id;
import org.hingewise.domain.Mass;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SetDone;
import org.hingewise.domain.session.SetEntry;
import org.hingewise.domain.session.SetPlan;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.domain.timeline.TimelineEvent.Kind;
import org.hingewise.exchange.MovementFile;
import org.junit.jupiter.api.Test;

/** A session while it runs: every set, score and swap is written at once and can be taken back. */
class LiveSessionTest {
    private final CoachDesk desk = new CoachDesk();
    private final ReadLibrary library = new ReadLibrary(desk.store, MovementFile.shipped());
    private final StartSession starts = new StartSession(desk.ledger);
    private final RecordSet sets = new RecordSet(desk.ledger);
    private final ObserveMovement observed = new ObserveMovement(desk.ledger);
    private final PutMovement puts = new PutMovement(desk.ledger, library);
    private final Client client = desk.client("Maya");

    private static final SetEntry EIGHT_AT_16 = new SetEntry(1, 8, Mass.kg(16), 6.0, false);

    private Session planned() {
        return saved(new PlanSession(desk.ledger, library)
                .handle(new PlanSession.Request(
                        null,
                        client.id(),
                        desk.now.plusMinutes(60),
                        Familiarity.FAMILIAR,
                        List.of(
                                new PlanSession.Planned("bird_dog", new SetPlan(3, 8, null, null), "", null),
                                new PlanSession.Planned("side_plank", new SetPlan(2, 20, null, null), "", null)),
                        "")));
    }

    private Session running() {
        return saved(starts.handle(planned().id()));
    }

    private static MovementAt at(Session session, int position) {
        return new MovementAt(
                session.id(), position, session.assignments().get(position).movement());
    }

    private Session stored(Session session) {
        return desk.store.<Session>read(r -> r.sessions().find(session.id()).orElseThrow());
    }

    private List<Kind> kinds() {
        return new ReadClient(desk.store)
                .timeline(client.id()).stream().map(e -> e.kind()).toList();
    }

    private void undo() {
        desk.undo.undo(desk.store, () -> desk.now, change -> {});
    }

    @Test
    void aSetIsThereOnceItIsEnteredAndCanBeTakenBack() {
        Session session = running();
        desk.hoursLater(0.1);
        saved(sets.add(at(session, 0), EIGHT_AT_16));
        assertThat(stored(session).assignments().get(0).done())
                .containsExactly(new SetDone(8, Mass.kg(16), 6.0, false, desk.now));
        assertThat(kinds().get(0)).isEqualTo(Kind.SET_DONE);
        undo();
        assertThat(stored(session).assignments().get(0).done()).isEmpty();
    }

    @Test
    void severalSetsOfOneTextAreOneStep() {
        Session session = running();
        saved(sets.add(at(session, 1), new SetEntry(3, 20, null, null, false)));
        assertThat(stored(session).assignments().get(1).done()).hasSize(3);
        undo();
        assertThat(stored(session).assignments().get(1).done()).isEmpty();
    }

    @Test
    void aSetIsChangedInItsPlaceAndKeepsItsTime() {
        Session session = running();
        saved(sets.add(at(session, 0), EIGHT_AT_16));
        var time = desk.now;
        saved(sets.add(at(session, 0), EIGHT_AT_16));
        desk.hoursLater(0.2);
        saved(sets.change(at(session, 0), 0, new SetEntry(1, 6, Mass.kg(18), null, true)));
        assertThat(stored(session).assignments().get(0).done().get(0))
                .isEqualTo(new SetDone(6, Mass.kg(18), null, true, time));
        saved(sets.remove(at(session, 0), 0));
        assertThat(stored(session).assignments().get(0).done()).hasSize(1);
        int events = kinds().size();
        saved(sets.remove(at(session, 0), 7));
        assertThat(kinds()).as("what is not there is left alone").hasSize(events);
    }

    @Test
    void noMoreThanFiftySetsOfAMovement() {
        Session session = running();
        saved(sets.add(at(session, 0), new SetEntry(50, 1, null, null, false)));
        assertThat(refused(sets.add(at(session, 0), EIGHT_AT_16)))
                .extracting(Problem::code)
                .containsExactly("too_many");
        assertThat(stored(session).assignments().get(0).done()).hasSize(50);
    }

    @Test
    void aSetProvesThatTheSessionHasBegun() {
        Session planned = planned();
        saved(sets.add(at(planned, 0), EIGHT_AT_16));
        assertThat(stored(planned).started()).isEqualTo(desk.now);
    }

    @Test
    void nothingIsWrittenToWhatHasEndedIsGoneOrMoved() {
        Session session = running();
        assertThat(refused(sets.add(new MovementAt(session.id(), 0, "side_plank"), EIGHT_AT_16)))
                .extracting(Problem::code)
                .containsExactly("changed_meanwhile");
        assertThat(refused(sets.add(new MovementAt(session.id(), 9, "bird_dog"), EIGHT_AT_16)))
                .extracting(Problem::code)
                .containsExactly("changed_meanwhile");
        assertThat(refused(sets.add(new MovementAt(Id.random(), 0, "bird_dog"), EIGHT_AT_16)))
                .extracting(Problem::code)
                .containsExactly("not_found");
        Session ended = desk.trained(client);
        assertThat(refused(observed.pain(new MovementAt(ended.id(), 0, "bird_dog"), 2)))
                .extracting(Problem::code)
                .containsExactly("already_ended");
    }

    @Test
    void painALegAndFormAreKeptWithTheMovement() {
        Session session = running();
        saved(observed.pain(at(session, 0), 6));
        saved(observed.legSymptom(at(session, 0), true));
        saved(observed.formBroke(at(session, 0), true));
        Assignment seen = stored(session).assignments().get(0);
        assertThat(seen.pain()).isEqualTo(6);
        assertThat(seen.legSymptom()).isTrue();
        assertThat(seen.formBroke()).isTrue();
        assertThat(seen.isStopped()).isTrue();
        saved(observed.pain(at(session, 0), null));
        assertThat(stored(session).assignments().get(0).pain()).isNull();
        assertThat(refused(observed.pain(at(session, 0), 11)))
                .extracting(Problem::code)
                .containsExactly("out_of_range");
    }

    @Test
    void aMovementWithoutSetsGivesUpItsPlace() {
        Session session = running();
        saved(puts.handle(
                new PutMovement.Request(session.id(), at(session, 0), "dead_bug", new SetPlan(3, 8, null, null), "")));
        assertThat(stored(session).assignments())
                .extracting(Assignment::movement)
                .containsExactly("dead_bug", "side_plank");
        assertThat(stored(session).assignments().get(0).swappedFrom()).isEqualTo("bird_dog");
        assertThat(kinds().get(0)).isEqualTo(Kind.MOVEMENT_SWAPPED);
        undo();
        assertThat(stored(session).assignments()).isEqualTo(session.assignments());
    }

    @Test
    void setsDoneBeforeASwapStay() {
        Session session = running();
        saved(sets.add(at(session, 0), EIGHT_AT_16));
        saved(puts.handle(
                new PutMovement.Request(session.id(), at(session, 0), "dead_bug", new SetPlan(2, 8, null, null), "")));
        assertThat(stored(session).assignments())
                .extracting(Assignment::movement)
                .containsExactly("bird_dog", "dead_bug", "side_plank");
        assertThat(stored(session).assignments().get(0).done()).hasSize(1);
    }

    @Test
    void whatDoesNotPassTheGateNeedsAReason() {
        Session session = running();
        var request = new PutMovement.Request(
                session.id(), null, "conventional_deadlift", new SetPlan(3, 5, Mass.kg(60), null), "");
        assertThat(refused(puts.handle(request))).extracting(Problem::code).containsExactly("needs_decision");
        assertThat(stored(session)).isEqualTo(session);
        saved(puts.handle(
                new PutMovement.Request(session.id(), null, request.movement(), request.plan(), "Coached for years")));
        assertThat(stored(session).assignments().get(2).decision()).isEqualTo(Assignment.Decision.OVERRIDDEN);
        assertThat(kinds()).contains(Kind.MOVEMENT_ADDED, Kind.MOVEMENT_ASSIGNED_ANYWAY);
        assertThat(refused(puts.handle(new PutMovement.Request(
                        session.id(), null, "no_such_movement", new SetPlan(3, 5, null, null), ""))))
                .extracting(Problem::code)
                .containsExactly("movement_gone");
    }

    @Test
    void anEmptySessionStartsOnceForEachClient() {
        Session empty = saved(starts.unplanned(client.id()));
        assertThat(empty.started()).isEqualTo(desk.now);
        assertThat(empty.assignments()).isEmpty();
        desk.hoursLater(1);
        assertThat(saved(starts.unplanned(client.id())).id()).isEqualTo(empty.id());
        assertThat(refused(starts.unplanned(Id.random())))
                .extracting(Problem::code)
                .containsExactly("not_found");
    }
}
