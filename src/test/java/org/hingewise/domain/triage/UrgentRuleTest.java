package org.hingewise.domain.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.hingewise.domain.soreness.Symptom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UrgentRuleTest {
    @ParameterizedTest(name = "{0} fires for {1}")
    @CsvSource({
        "R3.1, saddle_numbness",
        "R3.2, bladder_change",
        "R3.2, bowel_change",
        "R3.3, sexual_dysfunction_new",
        "R3.4, both_legs_nerve_symptoms",
        "R3.5, leg_weakness_sudden",
        "R3.6, cannot_weight_bear_one_leg",
        "R3.7, leg_symptoms_worsening",
        "R3.7, foot_drop",
        "R3.7, gait_loss",
        "R3.8, major_trauma",
        "R3.9, fever_or_unwell",
        "R3.10, dark_urine",
        "R3.11, chest_or_abdominal_pain"
    })
    void anUrgentSignAloneIsLevelThree(String id, String symptom) {
        for (String score : new String[] {"0", "3", "10", "-"}) {
            String line = "nrs=" + score + " sym=" + symptom;
            assertThat(Told.level(line)).isEqualTo(3);
            assertThat(Told.fired(line)).contains(id);
            assertThat(Told.rule(line, id).numbers()).containsEntry("symptoms", symptom);
        }
    }

    @ParameterizedTest
    @EnumSource(UrgentRule.class)
    void noUrgentRuleFiresWithoutItsSign(UrgentRule rule) {
        String others = Stream.of(Symptom.values())
                .filter(s ->
                        rule.check(new Report(Told.report("sym=" + s.code()))).isEmpty())
                .map(Symptom::code)
                .reduce((a, b) -> a + "," + b)
                .orElseThrow();
        assertThat(others.split(",")).hasSizeGreaterThanOrEqualTo(Symptom.values().length - 3);
        assertThat(Told.fired("nrs=10 h=200 sym=" + others)).doesNotContain(rule.id());
        assertThat(Told.fired("nrs=10 h=200")).doesNotContain(rule.id());
    }

    @Test
    void everySignBelongsToTheLevelItsKindSays() {
        Map<Symptom, Integer> levels = new EnumMap<>(Symptom.class);
        for (Symptom symptom : Symptom.values()) {
            levels.put(symptom, Told.level("sym=" + symptom.code()));
        }
        levels.forEach((symptom, level) -> {
            int expected =
                    switch (symptom.kind()) {
                        case URGENT -> 3;
                        case DOCTOR, DOCTOR_WITH_SORENESS, SUDDEN -> 2;
                        case NONE -> 0;
                    };
            assertThat(level).as(symptom.code()).isEqualTo(expected);
        });
    }

    @Test
    void severalSignsOfOneRuleAreNamedTogether() {
        assertThat(Told.rule("sym=gait_loss,foot_drop", "R3.7").numbers())
                .containsEntry("symptoms", "foot_drop,gait_loss");
    }
}
