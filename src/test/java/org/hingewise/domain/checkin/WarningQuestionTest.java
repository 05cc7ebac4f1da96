package org.hingewise.domain.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hingewise.domain.Answer.NO;
import static org.hingewise.domain.Answer.NOT_ASKED;
import static org.hingewise.domain.Answer.YES;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.hingewise.domain.Answer;
import org.hingewise.domain.soreness.Symptom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WarningQuestionTest {
    @Test
    void everySymptomThatRaisesALevelHasItsQuestion() {
        Set<Symptom> reachable = EnumSet.noneOf(Symptom.class);
        for (WarningQuestion q : WarningQuestion.values()) {
            reachable.addAll(q.answers(NO, Set.of()).keySet());
        }
        for (Symptom s : Symptom.values()) {
            if (s.kind() != Symptom.Kind.NONE) {
                assertThat(reachable).contains(s);
            }
        }
    }

    @Test
    void noSymptomBelongsToTwoQuestions() {
        Set<Symptom> seen = EnumSet.noneOf(Symptom.class);
        for (WarningQuestion q : WarningQuestion.values()) {
            for (Symptom s : q.answers(NO, Set.of()).keySet()) {
                assertThat(seen.add(s)).as("%s", s).isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(WarningQuestion.class)
    void notAskedAnswersNothing(WarningQuestion q) {
        assertThat(q.answers(NOT_ASKED, EnumSet.allOf(Symptom.class))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NIGHT, NIGHT_WAKING",
        "MOVING, MOBILITY_LIMITED",
        "SPREADING, SPREADING_LEG",
        "NUMBNESS, NUMBNESS_ONE_LEG",
        "WEAKNESS, WEAKNESS_UNSPECIFIED",
        "BLADDER, BLADDER_CHANGE"
    })
    void aYesWithoutATickStillCounts(WarningQuestion q, Symptom counted) {
        assertThat(q.answers(YES, Set.of())).isEqualTo(Map.of(counted, YES));
    }

    @Test
    void aYesToTheRarerOnesWithoutATickLeavesAllNotAsked() {
        assertThat(WarningQuestion.ELSE.answers(YES, Set.of())).isEmpty();
    }

    @Test
    void aTickReplacesTheCarefulReadingAndTheOthersStayNotAsked() {
        Map<Symptom, Answer> exact = WarningQuestion.WEAKNESS.answers(YES, Set.of(Symptom.FOOT_DROP));
        assertThat(exact).isEqualTo(Map.of(Symptom.FOOT_DROP, YES));
    }

    @Test
    void soreLegMusclesAloneAnswerTheSpreadingQuestionWithNo() {
        Map<Symptom, Answer> exact = WarningQuestion.SPREADING.answers(YES, Set.of(Symptom.LEG_MUSCLE_SORENESS));
        assertThat(exact)
                .isEqualTo(Map.of(
                        Symptom.LEG_MUSCLE_SORENESS, YES,
                        Symptom.SPREADING_BACK, NO,
                        Symptom.SPREADING_LEG, NO,
                        Symptom.RADIATING_LEG_ONE, NO));
    }

    @Test
    void soreLegMusclesBesideASignDoNotSoftenIt() {
        Map<Symptom, Answer> exact =
                WarningQuestion.SPREADING.answers(YES, Set.of(Symptom.LEG_MUSCLE_SORENESS, Symptom.RADIATING_LEG_ONE));
        assertThat(exact).containsEntry(Symptom.RADIATING_LEG_ONE, YES).containsEntry(Symptom.LEG_MUSCLE_SORENESS, YES);
    }

    @Test
    void ticksOfOtherQuestionsAreIgnored() {
        assertThat(WarningQuestion.NUMBNESS.answers(YES, Set.of(Symptom.FOOT_DROP)))
                .isEqualTo(Map.of(Symptom.NUMBNESS_ONE_LEG, YES));
    }
}
