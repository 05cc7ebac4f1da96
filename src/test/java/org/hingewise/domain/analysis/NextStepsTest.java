package org.hingewise.domain.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Id;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalDate;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.analysis.NextStep.Kind;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.Clearance;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.client.RoughDate;
import org.hingewise.domain.gate.Gate;
import org.hingewise.domain.gate.GateAnswer;
import org.hingewise.domain.hinge.HingeAssessment;
import org.hingewise.domain.hinge.HingeAssessment.Seen;
import org.hingewise.domain.hinge.HingeItem;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SetPlan;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.domain.triage.Level;
import org.hingewise.exchange.MovementFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NextStepsTest {
    private static final MovementLibrary LIBRARY = MovementLibrary.of(MovementFile.shipped(), List.of());
    private static final Moment NOW = SorenessStory.at("2026-11-20T12:00");

    private final SorenessStory story = new SorenessStory();
    private final List<BackInjury> injuries = new ArrayList<>();
    private final List<Clearance> clearances = new ArrayList<>();
    private final List<HingeAssessment> hinges = new ArrayList<>();
    private Client client = Client.named("Maya", MassUnit.KG, NOW).withHistoryAsked(Answer.NO);

    private List<NextStep> next() {
        return NextSteps.of(
                new ClientRecord(client, injuries, clearances, hinges, story.sessions(), story.entries()),
                LIBRARY,
                NOW);
    }

    private List<Kind> kinds() {
        return next().stream().map(NextStep::kind).toList();
    }

    private NextStep only(Kind kind) {
        return next().stream().filter(s -> s.kind() == kind).findFirst().orElseThrow();
    }

    private Session trained(double hoursAgo) {
        return story.trained(
                "goblet_squat",
                NOW.plusMinutes(-Math.round(hoursAgo * 60))
                        .local()
                        .toLocalDateTime()
                        .toString(),
                Familiarity.FAMILIAR);
    }

    private void looked(HingeLevel aim, double daysAgo) {
        Map<HingeItem, Seen> seen = new EnumMap<>(HingeItem.class);
        HingeItem.of(aim).forEach(item -> seen.put(item, Seen.SEEN));
        hinges.add(new HingeAssessment(
                Id.random(),
                client.id(),
                aim,
                seen,
                null,
                PersonalText.EMPTY,
                NOW.plusMinutes(-Math.round(daysAgo * 24 * 60))));
    }

    private void episode(InjuryType type) {
        injuries.add(new BackInjury(
                Id.random(),
                client.id(),
                type,
                RoughDate.year(2022),
                Set.of(),
                PersonalText.EMPTY,
                null,
                Answer.NOT_ASKED,
                PersonalText.EMPTY,
                PersonalText.EMPTY,
                PersonalText.EMPTY,
                null,
                BackInjury.Status.SETTLED,
                RoughDate.year(2022),
                PersonalText.EMPTY,
                NOW.plusMinutes(-60 * 24 * 90)));
    }

    private void cleared(LocalDate until) {
        clearances.add(new Clearance(
                Id.random(),
                client.id(),
                null,
                PersonalText.of("Dr L"),
                new PersonalDate(LocalDate.of(2026, 9, 1)),
                PersonalText.EMPTY,
                null,
                until == null ? null : new PersonalDate(until),
                NOW.plusMinutes(-60 * 24 * 80)));
    }

    private void planned(String movement, Assignment.Decision decision, boolean started) {
        GateAnswer fine =
                new GateAnswer(movement, Gate.GO, 0, List.of(), null, List.of(), List.of(), List.of(), false, true);
        Moment tomorrow = NOW.plusMinutes(24 * 60);
        story.sessions()
                .add(new Session(
                        Id.random(),
                        client.id(),
                        started ? null : tomorrow,
                        started ? NOW.plusMinutes(-20) : null,
                        null,
                        Familiarity.FAMILIAR,
                        null,
                        true,
                        List.of(new Assignment(
                                movement,
                                movement,
                                new SetPlan(3, 8, null, null),
                                fine,
                                decision,
                                PersonalText.EMPTY,
                                null,
                                List.of(),
                                null,
                                false,
                                false)),
                        PersonalText.EMPTY));
    }

    @Test
    void aClientOfWhomOnlyTheNameIsKnownIsAskedAndCheckedBeforeAnythingIsPlanned() {
        client = Client.named("Tom", MassUnit.KG, NOW);
        assertThat(kinds()).containsExactly(Kind.ASK_CONSENT, Kind.ASK_HISTORY, Kind.CHECK_HINGE, Kind.PLAN_SESSION);
    }

    @ParameterizedTest
    @CsvSource({"DOCTOR, CLINICIAN", "URGENT, CLINICIAN_NOW"})
    void aVerdictThatHoldsTheBackComesFirstAndNothingIsPlanned(Level level, Kind first) {
        story.felt(trained(20), 19, 5, level);
        assertThat(kinds()).startsWith(first).doesNotContain(Kind.PLAN_SESSION);
    }

    @ParameterizedTest(name = "watch {0} h after a session {1} h ago: {2}")
    @CsvSource({
        "120, 121, RECHECK_BY",
        "120, 143.9, RECHECK_BY",
        "120, 144, RECHECK_DUE",
        "120, 200, RECHECK_DUE",
    })
    void watchAsksForANewReportWithinADay(double hour, double ago, Kind kind) {
        story.felt(trained(ago), hour, 2, Level.WATCH);
        assertThat(kinds()).contains(kind);
    }

    @Test
    void oneReportAnswersWatchAndTheCheckInSoOnlyTheCheckInIsNamed() {
        story.felt(trained(49), 20, 3, Level.WATCH);
        assertThat(only(Kind.CHECK_IN_DUE).hours()).isEqualTo(48);
        assertThat(kinds()).doesNotContain(Kind.RECHECK_BY, Kind.RECHECK_DUE);
    }

    @Test
    void theNextCheckInIsNamedWithItsTime() {
        Session session = trained(25);
        story.felt(session, 24, 2, Level.USUAL);
        NextStep step = only(Kind.CHECK_IN_NEXT);
        assertThat(step.hours()).isEqualTo(48);
        assertThat(step.when()).isEqualTo(session.when().plusMinutes(48 * 60));
    }

    @Test
    void afterTheLastCheckInNoneComesUp() {
        trained(97);
        assertThat(kinds()).doesNotContain(Kind.CHECK_IN_DUE, Kind.CHECK_IN_NEXT);
    }

    @Test
    void plannedMovementsThatNoLongerPassAreSwapped() {
        planned("conventional_deadlift", Assignment.Decision.AS_ADVISED, false);
        assertThat(only(Kind.SWAP_PLANNED).movements()).containsExactly("conventional_deadlift");
        assertThat(only(Kind.SWAP_PLANNED).day()).isEqualTo(LocalDate.of(2026, 11, 21));
    }

    @Test
    void whatTheCoachDecidedToGiveAnywayStays() {
        planned("conventional_deadlift", Assignment.Decision.OVERRIDDEN, false);
        assertThat(kinds()).doesNotContain(Kind.SWAP_PLANNED);
    }

    @Test
    void aDecisionDoesNotOutliveAnUrgentVerdict() {
        planned("conventional_deadlift", Assignment.Decision.OVERRIDDEN, false);
        story.felt(trained(20), 19, 5, Level.URGENT);
        assertThat(kinds()).contains(Kind.SWAP_PLANNED);
    }

    @Test
    void aStartedSessionIsFinishedBeforeAnotherIsPlanned() {
        planned("deadbug", Assignment.Decision.AS_ADVISED, true);
        assertThat(kinds()).contains(Kind.FINISH_SESSION).doesNotContain(Kind.PLAN_SESSION);
    }

    @ParameterizedTest
    @EnumSource(
            value = InjuryType.class,
            names = {"SPL", "PD", "PF", "OF"})
    void anEpisodeThatNeedsAClearanceAsksForIt(InjuryType type) {
        episode(type);
        assertThat(only(Kind.CLEARANCE_NEEDED).injury()).isEqualTo(type);
        cleared(LocalDate.of(2026, 11, 19));
        assertThat(only(Kind.CLEARANCE_ENDED).day()).isEqualTo(LocalDate.of(2026, 11, 19));
    }

    @Test
    void otherEpisodesAskForNone() {
        episode(InjuryType.FD);
        assertThat(kinds()).doesNotContain(Kind.CLEARANCE_NEEDED, Kind.CLEARANCE_ENDED, Kind.ASK_HISTORY);
    }

    @ParameterizedTest(name = "ends in {0} days: {1}")
    @CsvSource({"0, true", "14, true", "15, false"})
    void aClearanceThatEndsWithinTwoWeeksIsNamed(int days, boolean named) {
        episode(InjuryType.PD);
        cleared(NOW.date().plusDays(days));
        assertThat(kinds().contains(Kind.CLEARANCE_ENDS)).isEqualTo(named);
    }

    @ParameterizedTest(name = "seen once {0} days ago: {1}")
    @CsvSource({"1.9, LOOK_AGAIN_FROM", "2, LOOK_AGAIN"})
    void aLevelSeenOnceWaitsTwoDaysForItsSecondLook(double days, Kind kind) {
        looked(HingeLevel.H1, days);
        assertThat(only(kind).level()).isEqualTo(HingeLevel.H1);
    }

    @ParameterizedTest(name = "last checked {0} days ago: ends soon {1}")
    @CsvSource({"13, false", "14, true", "20, true"})
    void aLevelThatRunsOutWithinAWeekIsNamed(double days, boolean named) {
        looked(HingeLevel.H1, days + 3);
        looked(HingeLevel.H1, days);
        assertThat(kinds().contains(Kind.HINGE_ENDS)).isEqualTo(named);
    }

    @Test
    void aLevelThatStoppedCountingIsCheckedAgain() {
        looked(HingeLevel.H1, 70);
        looked(HingeLevel.H1, 67);
        assertThat(only(Kind.CHECK_HINGE_AGAIN).level()).isEqualTo(HingeLevel.H1);
    }
}
