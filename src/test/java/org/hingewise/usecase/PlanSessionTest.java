package org.hingewise.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hingewise.usecase.CoachDesk.refused;
import static org.hingewise.usecase.CoachDesk.saved;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Mass;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.client.RoughDate;
import org.hingewise.domain.gate.Gate;
import org.hingewise.domain.gate.GateAnswer;
import org.hingewise.domain.hinge.HingeAssessment.Seen;
import org.hingewise.domain.hinge.HingeItem;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SetDone;
import org.hingewise.domain.session.SetPlan;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.domain.timeline.TimelineEvent;
import org.hingewise.exchange.MovementFile;
import org.junit.jupiter.api.Test;

/** The main job at the desk, without a window: from a back history to a safe assignment and a judged curve. */
class PlanSessionTest {
    private static final SetPlan SWINGS = new SetPlan(4, 10, Mass.kg(16), 7.0);

    private final CoachDesk desk = new CoachDesk();
    private final ReadLibrary library = new ReadLibrary(desk.store, MovementFile.shipped());
    private final PlanSession plans = new PlanSession(desk.ledger, library);
    private final EndSession ends = new EndSession(desk.ledger, library);
    private final Client client = desk.client("Maya");

    @Test
    void aSwingAfterADiscEpisodeIsNotYetAndASwapIsKeptWithWhatItReplaced() {
        discEpisode2022();
        hingeLevel2();
        GateAnswer answer = gate("kb_swing");
        assertThat(answer.gate()).isEqualTo(Gate.REGRESS);
        assertThat(answer.useInstead()).isNotEmpty();
        assertThat(refused(plans.handle(plan(planned("kb_swing", "", null)))))
                .extracting(Problem::code)
                .containsExactly("needs_decision");
        Session session = saved(plans.handle(plan(planned(answer.useInstead().get(0), "", "kb_swing"))));
        Assignment assigned = session.assignments().get(0);
        assertThat(assigned.decision()).isEqualTo(Assignment.Decision.SWAPPED);
        assertThat(assigned.swappedFrom()).isEqualTo("kb_swing");
    }

    @Test
    void assigningAnywayNeedsAReasonAndGoesOnTheTimeline() {
        discEpisode2022();
        hingeLevel2();
        Session session = saved(plans.handle(plan(planned("kb_swing", "Swings at home for years, video seen", null))));
        assertThat(session.assignments().get(0).decision()).isEqualTo(Assignment.Decision.OVERRIDDEN);
        assertThat(new ReadClient(desk.store).timeline(client.id())).anySatisfy(e -> {
            assertThat(e.kind()).isEqualTo(TimelineEvent.Kind.MOVEMENT_ASSIGNED_ANYWAY);
            assertThat(e.details().get("reason").value()).startsWith("Swings at home");
        });
    }

    @Test
    void unclearedSurgeryCannotBeOverridden() {
        RecordInjury.Request r = RecordInjury.Request.of(client.id(), InjuryType.PD);
        saved(new RecordInjury(desk.ledger).handle(r));
        assertThat(refused(plans.handle(plan(planned("kb_swing", "He wants it", null)))))
                .extracting(Problem::code)
                .containsExactly("not_overridable");
    }

    @Test
    void anOpenVerdictHoldsTheNextSessionUntilAClearanceIsRecorded() {
        discEpisode2022();
        hingeLevel2();
        Session session = saved(plans.handle(plan(planned("glute_bridge", "", null))));
        Session done = saved(ends.handle(new EndSession.Request(
                session.id(),
                client.id(),
                desk.now.plusMinutes(-50),
                desk.now,
                Familiarity.NEW_STEP,
                6,
                List.of(new EndSession.Done(
                        List.of(new SetDone(10, null, 5.0, false, desk.now.plusMinutes(-40))), 1, false)),
                "")));
        desk.hoursLater(8);
        saved(desk.log.handle(desk.soreness(client, done, 2)));
        desk.hoursLater(16);
        saved(desk.log.handle(desk.soreness(client, done, 5)));
        desk.hoursLater(7);
        assertThat(saved(desk.log.handle(desk.soreness(client, done, 7)))
                        .verdict()
                        .level()
                        .number())
                .isEqualTo(2);
        assertThat(gate("glute_bridge").gate()).isEqualTo(Gate.HOLD);
        desk.hoursLater(1);
        saved(new RecordClearance(desk.ledger)
                .handle(new RecordClearance.Request(
                        client.id(), null, "Dr Lindqvist", desk.now.date(), "", null, null)));
        assertThat(gate("glute_bridge").gate()).isEqualTo(Gate.GO);
    }

    @Test
    void aPlanForAMovementThatWasRemovedSaysWhich() {
        assertThat(refused(plans.handle(plan(planned("gone", "", null)))))
                .containsExactly(new Problem("movements", "movement_gone", Map.of("movement", "gone")));
    }

    @Test
    void aSessionCannotEndInTheFutureOrBeforeItStarted() {
        assertThat(refused(ends.handle(ended(null, 10))))
                .extracting(Problem::code)
                .containsExactly("in_future");
        assertThat(refused(ends.handle(new EndSession.Request(
                        null,
                        client.id(),
                        desk.now,
                        desk.now.plusMinutes(-5),
                        Familiarity.FAMILIAR,
                        11,
                        List.of(),
                        ""))))
                .extracting(Problem::code)
                .containsExactly("before_start", "out_of_range");
    }

    @Test
    void walkingAloneDoesNotCountAsLoadingTheBack() {
        Session planned = saved(plans.handle(plan(planned("walking", "", null))));
        assertThat(planned.loadsBack()).isFalse();
        assertThat(saved(ends.handle(ended(planned, 0))).loadsBack()).isFalse();
        assertThat(saved(ends.handle(ended(null, 0))).loadsBack())
                .as("a session without details is read the careful way")
                .isTrue();
    }

    private EndSession.Request ended(Session planned, int minutesFromNow) {
        return new EndSession.Request(
                planned == null ? null : planned.id(),
                client.id(),
                null,
                desk.now.plusMinutes(minutesFromNow),
                Familiarity.FAMILIAR,
                null,
                List.of(),
                "");
    }

    private void discEpisode2022() {
        saved(new RecordInjury(desk.ledger)
                .handle(new RecordInjury.Request(
                        null,
                        client.id(),
                        InjuryType.FD,
                        RoughDate.month(YearMonth.of(2022, 3)),
                        Set.of(),
                        "Lifting a sofa",
                        8,
                        Answer.YES,
                        "",
                        "",
                        "",
                        null,
                        BackInjury.Status.SETTLED,
                        RoughDate.month(YearMonth.of(2022, 5)),
                        "")));
    }

    private void hingeLevel2() {
        Map<HingeItem, Seen> seen = new EnumMap<>(HingeItem.class);
        HingeItem.of(HingeLevel.H2).forEach(i -> seen.put(i, Seen.SEEN));
        for (int days : new int[] {7, 3}) {
            saved(new AssessHinge(desk.ledger)
                    .handle(new AssessHinge.Request(
                            client.id(), HingeLevel.H2, seen, null, "", desk.now.plusMinutes(-days * 24 * 60L))));
        }
        assertThat(record().hinge(library.handle(), desk.now).standing().level())
                .isEqualTo(HingeLevel.H2);
    }

    private PlanSession.Planned planned(String movement, String reason, String swappedFrom) {
        return new PlanSession.Planned(movement, SWINGS, reason, swappedFrom);
    }

    private PlanSession.Request plan(PlanSession.Planned planned) {
        return new PlanSession.Request(
                null, client.id(), desk.now.plusMinutes(60), Familiarity.NEW_STEP, List.of(planned), "");
    }

    private GateAnswer gate(String movement) {
        MovementLibrary all = library.handle();
        return record().gate(all, all.find(movement).orElseThrow(), null, desk.now);
    }

    private ClientRecord record() {
        return new ReadClient(desk.store).handle(client.id()).orElseThrow();
    }
}
