package org.hingewise.domain.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.hingewise.domain.Id;
import org.hingewise.domain.Mass;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.gate.Gate;
import org.hingewise.domain.gate.GateAnswer;
import org.hingewise.domain.soreness.Familiarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionTest {
    private static final Moment NOW = new Moment(Instant.parse("2026-11-18T11:10:00Z"), ZoneId.of("Europe/London"));

    @Test
    void aSessionIsCalledByItsHeaviestMovement() {
        assertThat(heaviest(of("Bird dog", null), of("Deadlift", 60.0), of("Row", 30.0)))
                .isEqualTo("Deadlift");
    }

    @Test
    void withoutLoadsOrWithEqualOnesItIsTheFirst() {
        assertThat(heaviest(of("Bird dog", null), of("Dead bug", null))).isEqualTo("Bird dog");
        assertThat(heaviest(of("Row", 30.0), of("Carry", 30.0))).isEqualTo("Row");
    }

    @Test
    void whatWasDoneCountsBeforeWhatWasPlanned() {
        Assignment lighter = of("Deadlift", 60.0).withDone(List.of(new SetDone(5, Mass.kg(20), null, false, NOW)));
        assertThat(heaviest(of("Row", 30.0), lighter)).isEqualTo("Row");
    }

    @Test
    void anEmptySessionHasNone() {
        assertThat(session().heaviest()).isEmpty();
    }

    @Test
    void warmUpsAreKeptOutOfWhatCounts() {
        Assignment a = of("Deadlift", 60.0)
                .withDone(List.of(
                        new SetDone(5, Mass.kg(80), null, true, NOW), new SetDone(5, Mass.kg(60), null, false, NOW)));
        assertThat(a.heaviestLoad()).isEqualTo(Mass.kg(60));
        assertThat(a.workSets()).hasSize(1);
        assertThat(a.isComplete()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-,false,false", "5,false,false", "6,false,true", "-,true,true", "0,true,true"})
    void painOverFiveOrAnythingInALegStopsAMovement(Integer pain, boolean leg, boolean stopped) {
        assertThat(of("Deadlift", 60.0).withPain(pain).withLegSymptom(leg).isStopped())
                .isEqualTo(stopped);
    }

    @Test
    void sessionLoadIsEffortTimesMinutes() {
        Session ended = ended(NOW, NOW.plusMinutes(50), 6);
        assertThat(ended.minutes()).hasValue(50);
        assertThat(ended.load()).hasValue(300);
        assertThat(ended(NOW, NOW.plusMinutes(50), null).load()).isEmpty();
        assertThat(ended(null, NOW, 6).load()).isEmpty();
        assertThat(ended(NOW, NOW, 0).load()).hasValue(0);
    }

    private static Session ended(Moment from, Moment to, Integer effort) {
        return new Session(
                Id.random(),
                Id.random(),
                null,
                from,
                to,
                Familiarity.FAMILIAR,
                effort,
                true,
                List.of(),
                PersonalText.EMPTY);
    }

    @ParameterizedTest(name = "{0} minutes after the last set")
    @CsvSource({"239,false", "240,true", "4320,true", "-60,false"})
    void aSessionNobodyEndedIsAskedAboutAfterFourHours(long minutes, boolean forgotten) {
        Assignment done =
                of("Deadlift", 60.0).withDone(List.of(new SetDone(5, Mass.kg(60), null, false, NOW.plusMinutes(30))));
        Session running = session(done).startedAt(NOW);
        assertThat(running.lastSign()).hasValue(NOW.plusMinutes(30));
        assertThat(running.isForgotten(NOW.plusMinutes(30 + minutes))).isEqualTo(forgotten);
        assertThat(session(done).isForgotten(NOW.plusMinutes(30 + minutes)))
                .as("one that never began")
                .isFalse();
    }

    private static String heaviest(Assignment... assignments) {
        return session(assignments).heaviest().orElseThrow().movementName();
    }

    private static Session session(Assignment... assignments) {
        return new Session(
                Id.random(),
                Id.random(),
                NOW,
                null,
                null,
                Familiarity.FAMILIAR,
                null,
                true,
                List.of(assignments),
                PersonalText.EMPTY);
    }

    private static Assignment of(String name, Double kilograms) {
        GateAnswer fine =
                new GateAnswer("id", Gate.GO, 0, List.of(), null, List.of(), List.of(), List.of(), false, true);
        SetPlan plan = new SetPlan(3, 8, kilograms == null ? null : Mass.kg(kilograms), null);
        return new Assignment(
                "id",
                name,
                plan,
                fine,
                Assignment.Decision.AS_ADVISED,
                PersonalText.EMPTY,
                null,
                List.of(),
                null,
                false,
                false);
    }
}
