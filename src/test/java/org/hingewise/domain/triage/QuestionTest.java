package org.hingewise.domain.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hingewise.domain.triage.Question.DISTRIBUTION;
import static org.hingewise.domain.triage.Question.DOCTOR_SIGNS;
import static org.hingewise.domain.triage.Question.HISTORY;
import static org.hingewise.domain.triage.Question.LEGS;
import static org.hingewise.domain.triage.Question.ONSET;
import static org.hingewise.domain.triage.Question.SCORE;
import static org.hingewise.domain.triage.Question.TIME;
import static org.hingewise.domain.triage.Question.URGENT_SIGNS;

import java.util.Set;
import org.hingewise.domain.soreness.Symptom;
import org.junit.jupiter.api.Test;

class QuestionTest {
    @Test
    void whenNothingIsKnownTheScoreComesFirst() {
        assertThat(Question.next(Told.report("nrs=- h=- sym=- on=- at=- hist=-")))
                .containsExactly(SCORE, TIME, URGENT_SIGNS, DOCTOR_SIGNS, HISTORY);
    }

    @Test
    void whenAllIsKnownNothingIsAsked() {
        assertThat(Question.next(Told.report("nrs=5"))).isEmpty();
    }

    @Test
    void onsetAndPlaceAreAskedFromTheirScoresOn() {
        assertThat(Question.next(Told.report("nrs=2 on=- at=-"))).isEmpty();
        assertThat(Question.next(Told.report("nrs=3 on=- at=-"))).containsExactly(ONSET);
        assertThat(Question.next(Told.report("nrs=4 on=- at=-"))).containsExactly(ONSET, DISTRIBUTION);
    }

    @Test
    void spreadingIntoALegAsksWhetherItIsMuscleSoreness() {
        assertThat(Question.next(Told.report("sym=spreading_leg"))).containsExactly(LEGS);
        assertThat(Question.next(Told.report("sym=spreading_leg,leg_muscle_soreness")))
                .isEmpty();
    }

    @Test
    void anUrgentSignEndsTheQuestions() {
        assertThat(Question.next(Told.report("nrs=- h=- hist=- sym=foot_drop"))).isEmpty();
    }

    @Test
    void onlyTheGroupOfSignsNotAskedYetIsAsked() {
        TriageInput input = TriageInput.builder()
                .hours(31.0)
                .symptoms(Set.of(), Set.of(Symptom.NIGHT_WAKING, Symptom.TIGHTNESS))
                .history(Set.of())
                .build();
        assertThat(Question.next(input)).containsExactly(SCORE, DOCTOR_SIGNS);
    }
}
