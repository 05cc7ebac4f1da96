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
                false);
    }
}
