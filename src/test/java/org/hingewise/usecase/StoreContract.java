package org.hingewise.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Entity;
import org.hingewise.domain.Id;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalDate;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.board.Response;
import org.hingewise.domain.checkin.CheckInRequest;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.Clearance;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.hinge.HingeAssessment;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.movement.MovementEdit;
import org.hingewise.domain.returning.ReturnPlan;
import org.hingewise.domain.returning.Stage;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.LeftOut;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SorenessEntry;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.domain.timeline.TimelineEvent;
import org.hingewise.domain.triage.Level;
import org.hingewise.domain.triage.Verdict;
import org.junit.jupiter.api.Test;

/** What every {@link Store} promises. */
public interface StoreContract {
    /** An empty store. */
    Store store();

    @Test
    default void everyFieldOfEveryRecordComesBack() {
        Store store = store();
        Client client = SampleRecords.client("Ana");
        BackInjury injury = SampleRecords.injury(client.id(), "Ana");
        Clearance clearance = SampleRecords.clearance(injury, "Ana");
        HingeAssessment hinge = SampleRecords.hinge(client.id(), "Ana");
        Session session = SampleRecords.session(client.id(), "Ana");
        JudgedEntry soreness = SampleRecords.soreness(session, "Ana");
        LeftOut leftOut = new LeftOut(session.id(), client.id(), SampleRecords.NINE);
        Response response = SampleRecords.response(client.id(), "Ana");
        ReturnPlan plan = SampleRecords.plan(client.id(), "Ana");
        CheckInRequest asked = SampleRecords.asked(soreness);
        store.write(records -> {
            records.clients().save(client);
            records.injuries().save(injury);
            records.clearances().save(clearance);
            records.hinges().save(hinge);
            records.sessions().save(session);
            records.soreness().save(soreness);
            records.leftOut().save(leftOut);
            records.responses().save(response);
            records.returns().save(plan);
            records.checkInRequests().save(asked);
            return client;
        });
        assertThat(found(store, Store.Records::clients, client)).isEqualTo(client);
        assertThat(found(store, Store.Records::injuries, injury)).isEqualTo(injury);
        assertThat(found(store, Store.Records::clearances, clearance)).isEqualTo(clearance);
        assertThat(found(store, Store.Records::hinges, hinge)).isEqualTo(hinge);
        assertThat(found(store, Store.Records::sessions, session)).isEqualTo(session);
        assertThat(found(store, Store.Records::soreness, soreness)).isEqualTo(soreness);
        assertThat(found(store, Store.Records::leftOut, leftOut)).isEqualTo(leftOut);
        assertThat(found(store, Store.Records::responses, response)).isEqualTo(response);
        assertThat(found(store, Store.Records::returns, plan)).isEqualTo(plan);
        assertThat(found(store, Store.Records::checkInRequests, asked)).isEqualTo(asked);
    }

    @Test
    default void whatIsNotKnownStaysNotKnown() {
        Store store = store();
        Client client = Client.named("Ben", MassUnit.KG, SampleRecords.NINE);
        BackInjury injury = bareInjury(client.id());
        Clearance clearance = new Clearance(
                Id.random(),
                client.id(),
                null,
                PersonalText.EMPTY,
                new PersonalDate(SampleRecords.NINE.date()),
                PersonalText.EMPTY,
                null,
                null,
                SampleRecords.NINE);
        CheckInRequest asked = CheckInRequest.open(client.id(), null, null, SampleRecords.CODE, SampleRecords.NINE);
        HingeAssessment hinge = new HingeAssessment(
                Id.random(), client.id(), HingeLevel.H1, Map.of(), null, PersonalText.EMPTY, SampleRecords.NINE);
        Session session = bareSession(client.id(), SampleRecords.NINE);
        JudgedEntry soreness = bareEntry(client.id(), SampleRecords.NINE);
        store.write(records -> {
            records.clients().save(client);
            records.injuries().save(injury);
            records.clearances().save(clearance);
            records.hinges().save(hinge);
            records.sessions().save(session);
            records.soreness().save(soreness);
            records.checkInRequests().save(asked);
            return client;
        });
        assertThat(found(store, Store.Records::clients, client)).isEqualTo(client);
        assertThat(found(store, Store.Records::injuries, injury)).isEqualTo(injury);
        assertThat(found(store, Store.Records::clearances, clearance)).isEqualTo(clearance);
        assertThat(found(store, Store.Records::hinges, hinge)).isEqualTo(hinge);
        assertThat(found(store, Store.Records::sessions, session)).isEqualTo(session);
        assertThat(found(store, Store.Records::soreness, soreness)).isEqualTo(soreness);
        assertThat(found(store, Store.Records::checkInRequests, asked)).isEqualTo(asked);
    }

    @Test
    default void aWayBackThatWasOpenedByHandAndIsOpenComesBackAsItIs() {
        Store store = store();
        Client client = SampleRecords.client("Ana");
        ReturnPlan bare = ReturnPlan.open(client.id(), Stage.MOVE, null, PersonalText.EMPTY, SampleRecords.NINE);
        store.write(records -> {
            records.clients().save(client);
            records.returns().save(bare);
            return client;
        });
        assertThat(found(store, Store.Records::returns, bare)).isEqualTo(bare);
        assertThat(store.<List<ReturnPlan>>read(r -> r.returns().of(client.id())))
                .containsExactly(bare);
    }

    @Test
    default void savingAgainReplacesTheWholeRecord() {
        Store store = store();
        Client client = SampleRecords.client("Ana");
        Session session = SampleRecords.session(client.id(), "Ana");
        HingeAssessment hinge = SampleRecords.hinge(client.id(), "Ana");
        store.write(records -> {
            records.clients().save(client);
            records.sessions().save(session);
            records.hinges().save(hinge);
            return client;
        });
        Session shorter =
                session.withAssignments(List.of(session.assignments().get(1).withDone(List.of())));
        HingeAssessment unseen = new HingeAssessment(
                hinge.id(), client.id(), HingeLevel.H2, Map.of(), null, PersonalText.EMPTY, hinge.time());
        store.write(records -> {
            records.sessions().save(shorter);
            records.hinges().save(unseen);
            return client;
        });
        assertThat(store.<List<Session>>read(r -> r.sessions().all())).containsExactly(shorter);
        assertThat(store.<List<HingeAssessment>>read(r -> r.hinges().of(client.id())))
                .containsExactly(unseen);
    }

    @Test
    default void recordsComeOldestFirstAndThoseOfOneMomentAsTheyWereSaved() {
        Store store = store();
        Client late = Client.named("Late", MassUnit.KG, SampleRecords.NINE.plusMinutes(1));
        Client first = Client.named("First", MassUnit.KG, SampleRecords.NINE);
        Client second = Client.named("Second", MassUnit.KG, SampleRecords.NINE);
        Session planned = bareSession(late.id(), SampleRecords.NINE.plusMinutes(30));
        Session ended = SampleRecords.session(late.id(), "x");
        store.write(records -> {
            List.of(late, first, second).forEach(records.clients()::save);
            records.clients().save(first.withArchived(true));
            records.sessions().save(ended);
            records.sessions().save(planned);
            return late;
        });
        assertThat(store.<List<Client>>read(r -> r.clients().all()))
                .extracting(Client::id)
                .containsExactly(first.id(), second.id(), late.id());
        assertThat(store.<List<Session>>read(r -> r.sessions().of(late.id()))).containsExactly(planned, ended);
    }

    @Test
    default void aClientsRecordsAreTheirsAlone() {
        Store store = store();
        Client ana = SampleRecords.client("Ana");
        Client ben = SampleRecords.client("Ben");
        Session anas = SampleRecords.session(ana.id(), "Ana");
        Session bens = SampleRecords.session(ben.id(), "Ben");
        store.write(records -> {
            List.of(ana, ben).forEach(records.clients()::save);
            List.of(anas, bens).forEach(records.sessions()::save);
            return ana;
        });
        assertThat(store.<List<Session>>read(r -> r.sessions().of(ana.id()))).containsExactly(anas);
        assertThat(store.<List<Session>>read(r -> r.sessions().all())).containsExactlyInAnyOrder(anas, bens);
        assertThat(store.<List<Client>>read(r -> r.clients().of(ben.id()))).containsExactly(ben);
    }

    @Test
    default void aRemovedRecordIsOutOfSightUntilItIsSavedAgain() {
        Store store = store();
        Client client = SampleRecords.client("Ana");
        Session session = SampleRecords.session(client.id(), "Ana");
        store.write(records -> {
            records.clients().save(client);
            records.sessions().save(session);
            return client;
        });
        store.write(records -> {
            records.sessions().remove(session.id());
            records.sessions().remove(Id.random());
            return client;
        });
        assertThat(store.<Optional<Session>>read(r -> r.sessions().find(session.id())))
                .isEmpty();
        assertThat(store.<List<Session>>read(r -> r.sessions().all())).isEmpty();
        assertThat(store.<List<Session>>read(r -> r.sessions().of(client.id()))).isEmpty();
        store.write(records -> {
            records.sessions().save(session);
            return client;
        });
        assertThat(store.<List<Session>>read(r -> r.sessions().all())).containsExactly(session);
    }

    @Test
    default void workThatThrowsLeavesNothingBehind() {
        Store store = store();
        Client client = SampleRecords.client("Ana");
        RuntimeException thrown = new IllegalArgumentException("on purpose");
        assertThatThrownBy(() -> store.write(records -> {
                    records.clients().save(client);
                    records.drafts().keep("soreness/x", PersonalText.of("typed"));
                    throw thrown;
                }))
                .isSameAs(thrown);
        assertThat(store.<List<Client>>read(r -> r.clients().all())).isEmpty();
        assertThat(store.<Optional<PersonalText>>read(r -> r.drafts().find("soreness/x")))
                .isEmpty();
        store.write(records -> {
            records.clients().save(client);
            return client;
        });
        assertThat(store.<List<Client>>read(r -> r.clients().all())).containsExactly(client);
    }

    @Test
    default void aRecordOfAnUnknownClientSessionOrEpisodeIsRefusedAndNothingOfTheWorkIsKept() {
        Store store = store();
        Client client = SampleRecords.client("Ana");
        Client stranger = SampleRecords.client("Nobody");
        BackInjury injury = SampleRecords.injury(client.id(), "Ana");
        Session session = SampleRecords.session(client.id(), "Ana");
        refused(store, r -> {
            r.clients().save(client);
            r.injuries().save(SampleRecords.injury(stranger.id(), "x"));
        });
        refused(store, r -> {
            r.clients().save(client);
            r.clearances().save(SampleRecords.clearance(injury, "x"));
        });
        refused(store, r -> {
            r.clients().save(client);
            r.soreness().save(SampleRecords.soreness(session, "x"));
        });
        refused(store, r -> {
            r.clients().save(client);
            r.leftOut().save(new LeftOut(session.id(), client.id(), SampleRecords.NINE));
        });
        refused(store, r -> r.checkInRequests()
                .save(CheckInRequest.open(stranger.id(), null, null, SampleRecords.CODE, SampleRecords.NINE)));
        refused(store, r -> r.returns().save(SampleRecords.plan(stranger.id(), "x")));
        refused(store, r -> r.timeline().append(SampleRecords.event(stranger.id(), "x")));
        assertThat(store.<List<Client>>read(r -> r.clients().all())).isEmpty();
    }

    @Test
    default void aReadDoesNotWrite() {
        Store store = store();
        Client client = SampleRecords.client("Ana");
        assertThatThrownBy(() -> store.read(r -> {
                    r.clients().save(client);
                    return client;
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> store.read(r -> {
                    r.drafts().keep("a/b", PersonalText.of("x"));
                    return client;
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(store.<List<Client>>read(r -> r.clients().all())).isEmpty();
    }

    @Test
    default void whatWasDoneOnTheBoardIsReplacedRemovedAndRefusedForAStranger() {
        Store store = store();
        Client client = SampleRecords.client("Ana");
        Response one = SampleRecords.response(client.id(), "one");
        Response changed = new Response(
                one.id(),
                client.id(),
                Response.About.CHECK_IN,
                PersonalText.EMPTY,
                Response.Action.MONITOR,
                PersonalText.EMPTY,
                one.time().plusMinutes(1));
        store.write(records -> {
            records.clients().save(client);
            records.responses().save(one);
            return client;
        });
        store.write(records -> {
            records.responses().save(changed);
            return client;
        });
        assertThat(store.<List<Response>>read(r -> r.responses().of(client.id())))
                .containsExactly(changed);
        store.write(records -> {
            records.responses().remove(one.id());
            return client;
        });
        assertThat(store.<List<Response>>read(r -> r.responses().all())).isEmpty();
        refused(store, r -> r.responses().save(SampleRecords.response(Id.random(), "x")));
    }

    @Test
    default void workInsideWorkIsRefused() {
        Store store = store();
        assertThatThrownBy(() ->
                        store.write(r -> store.read(inner -> inner.clients().all())))
                .isInstanceOf(IllegalStateException.class);
        assertThat(store.<List<Client>>read(r -> r.clients().all())).isEmpty();
    }

    @Test
    default void theTimelineGrowsAndIsReadNewestFirst() {
        Store store = store();
        Client client = SampleRecords.client("Ana");
        TimelineEvent one = SampleRecords.event(client.id(), "one");
        TimelineEvent two = SampleRecords.event(client.id(), "two");
        store.write(records -> {
            records.clients().save(client);
            records.timeline().append(one);
            records.timeline().append(two);
            return client;
        });
        List<TimelineEvent> events = store.read(r -> r.timeline().of(client.id()));
        assertThat(events).hasSize(2);
        assertThat(events.get(0).seq()).isGreaterThan(events.get(1).seq());
        assertThat(events.get(1).seq()).isPositive();
        assertThat(events)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("seq")
                .containsExactly(two, one);
    }

    @Test
    default void aDraftIsKeptReplacedAndForgotten() {
        Store store = store();
        keep(store, "typed");
        keep(store, "typed more");
        assertThat(store.<Optional<PersonalText>>read(r -> r.drafts().find("soreness/x")))
                .contains(PersonalText.of("typed more"));
        keep(store, "");
        assertThat(store.<Optional<PersonalText>>read(r -> r.drafts().find("soreness/x")))
                .isEmpty();
    }

    @Test
    default void movementEditsAreKeptByMovementAndForgotten() {
        Store store = store();
        MovementEdit hidden = new MovementEdit("kb_swing", null, true);
        MovementEdit changed = new MovementEdit("deadbug", SampleRecords.movement("deadbug", "Dead bug, slow"), false);
        MovementEdit shown = new MovementEdit("kb_swing", SampleRecords.movement("kb_swing", "Swing"), false);
        store.write(records -> {
            List.of(hidden, changed).forEach(records.movements()::save);
            return hidden;
        });
        assertThat(store.<List<MovementEdit>>read(r -> r.movements().all())).containsExactly(changed, hidden);
        store.write(records -> {
            records.movements().save(shown);
            records.movements().reset("deadbug");
            return hidden;
        });
        assertThat(store.<List<MovementEdit>>read(r -> r.movements().all())).containsExactly(shown);
    }

    private static <T extends Entity<K>, K> T found(
            Store store, Function<Store.Records, Repository<T, K>> shelf, T record) {
        return store.<Optional<T>>read(r -> shelf.apply(r).find(record.id())).orElseThrow();
    }

    private static void refused(Store store, Consumer<Store.Records> work) {
        assertThatThrownBy(() -> store.write(records -> {
                    work.accept(records);
                    return records;
                }))
                .asInstanceOf(InstanceOfAssertFactories.type(StoreProblem.class))
                .extracting(StoreProblem::code)
                .isEqualTo(StoreProblem.Code.REFUSED);
    }

    private static void keep(Store store, String text) {
        store.write(records -> {
            records.drafts().keep("soreness/x", PersonalText.of(text));
            return text;
        });
    }

    private static BackInjury bareInjury(Id<Client> client) {
        return new BackInjury(
                Id.random(),
                client,
                InjuryType.NS,
                null,
                Set.of(),
                PersonalText.EMPTY,
                null,
                Answer.NOT_ASKED,
                PersonalText.EMPTY,
                PersonalText.EMPTY,
                PersonalText.EMPTY,
                null,
                BackInjury.Status.NOT_KNOWN,
                null,
                PersonalText.EMPTY,
                SampleRecords.NINE);
    }

    private static Session bareSession(Id<Client> client, Moment planned) {
        return new Session(
                Id.random(),
                client,
                planned,
                null,
                null,
                Familiarity.FAMILIAR,
                null,
                false,
                List.of(),
                PersonalText.EMPTY);
    }

    private static JudgedEntry bareEntry(Id<Client> client, Moment time) {
        SorenessEntry entry = new SorenessEntry(
                Id.random(),
                client,
                null,
                null,
                time,
                null,
                Set.of(),
                null,
                null,
                Answer.NOT_ASKED,
                Map.of(),
                null,
                null,
                null,
                PersonalText.EMPTY,
                PersonalText.EMPTY,
                time);
        return new JudgedEntry(entry, new Verdict(Level.USUAL, List.of(), Set.of()), "");
    }
}
