package org.hingewise.domain.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Id;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.LeftOut;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SorenessEntry;
import org.hingewise.domain.soreness.Distribution;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.domain.soreness.Nrs;
import org.hingewise.domain.soreness.Onset;
import org.hingewise.domain.soreness.Symptom;
import org.hingewise.domain.triage.FiredRule;
import org.hingewise.domain.triage.Level;
import org.hingewise.domain.triage.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsualSorenessTest {
    private final SorenessStory story = new SorenessStory();

    /** A session a week that was calmly felt: a little at 24 h, gone at 72 h. */
    private Session calm(int day) {
        Session session = story.trained("Deadlift", "2026-10-%02dT11:00".formatted(day), Familiarity.NEW_STEP);
        story.felt(session, 10, 0, Level.USUAL);
        story.felt(session, 24, 1, Level.USUAL);
        story.felt(session, 48, 1, Level.USUAL);
        return session;
    }

    private Session next() {
        return story.trained("Deadlift", "2026-11-18T11:00", Familiarity.NEW_STEP);
    }

    private int sessionsBefore(Session session) {
        return UsualSoreness.of(story.record(), session.when()).sessions();
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "1, 2", "2, 1", "3, 0", "4, 0"})
    void threeSessionsAreNeeded(int sessions, int missing) {
        for (int i = 0; i < sessions; i++) {
            calm(1 + 7 * i);
        }
        UsualSoreness usual = UsualSoreness.of(story.record(), next().when());
        assertThat(usual.missing()).isEqualTo(missing);
        assertThat(usual.curve(Familiarity.NEW_STEP).isPresent()).isEqualTo(missing == 0);
    }

    @ParameterizedTest
    @CsvSource({"2, false", "3, true"})
    void aSessionNeedsThreeReadings(int readings, boolean usable) {
        Session session = story.trained("Deadlift", "2026-10-01T11:00", Familiarity.NEW_STEP);
        for (int i = 0; i < readings; i++) {
            story.felt(session, 24 + i, 1, Level.USUAL);
        }
        assertThat(sessionsBefore(next()) == 1).isEqualTo(usable);
    }

    @Test
    void aReadingWithoutAScoreIsNone() {
        Session session = story.trained("Deadlift", "2026-10-01T11:00", Familiarity.NEW_STEP);
        story.felt(session, 10, 1, Level.USUAL);
        story.felt(session, 24, null, Level.WATCH);
        story.felt(session, 48, 1, Level.USUAL);
        assertThat(sessionsBefore(next())).isZero();
    }

    @ParameterizedTest
    @CsvSource({"19.9, false", "20, true", "52, true", "52.1, false"})
    void oneReadingLiesNearThePeak(double hour, boolean usable) {
        Session session = story.trained("Deadlift", "2026-10-01T11:00", Familiarity.NEW_STEP);
        story.felt(session, 7, 1, Level.USUAL);
        story.felt(session, 70, 0, Level.USUAL);
        story.felt(session, hour, 1, Level.USUAL);
        assertThat(sessionsBefore(next()) == 1).isEqualTo(usable);
    }

    @ParameterizedTest
    @CsvSource({"96, true", "96.1, false"})
    void aReadingAfter96HoursIsNotLearntFrom(double hour, boolean usable) {
        Session session = story.trained("Deadlift", "2026-10-01T11:00", Familiarity.NEW_STEP);
        story.felt(session, 10, 1, Level.USUAL);
        story.felt(session, 24, 1, Level.USUAL);
        story.felt(session, hour, 0, Level.USUAL);
        assertThat(sessionsBefore(next()) == 1).isEqualTo(usable);
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void aSessionThatNeededADoctorIsNotLearntFrom(Level highest) {
        story.felt(calm(1), 60, 2, highest);
        assertThat(sessionsBefore(next()) == 1).isEqualTo(!highest.atLeast(Level.DOCTOR));
    }

    @ParameterizedTest
    @EnumSource(Onset.class)
    void onlyAGradualOnsetIsLearntFrom(Onset onset) {
        add(with(calm(1), 60, 1, onset, Answer.NO, Answer.NO));
        assertThat(sessionsBefore(next()) == 1).isEqualTo(onset == Onset.GRADUAL);
    }

    @Test
    void aPopIsNoGradualOnset() {
        add(with(calm(1), 60, 1, Onset.GRADUAL, Answer.NO, Answer.YES));
        assertThat(sessionsBefore(next())).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, false"})
    void anOnsetNobodyAskedAboutPassesOnlyWithoutSoreness(int nrs, boolean usable) {
        Session session = story.trained("Deadlift", "2026-10-01T11:00", Familiarity.NEW_STEP);
        for (int hour : new int[] {10, 24, 48}) {
            add(with(session, hour, hour == 24 ? nrs : 0, null, Answer.NO, Answer.NO));
        }
        assertThat(sessionsBefore(next()) == 1).isEqualTo(usable);
    }

    @Test
    void sorenessThatWasThereBeforeIsNotLearntFrom() {
        add(with(calm(1), 60, 1, Onset.GRADUAL, Answer.YES, Answer.NO));
        assertThat(sessionsBefore(next())).isZero();
    }

    @Test
    void aSessionTrainedWhileStillSoreIsNotLearntFrom() {
        Session first = story.trained("Deadlift", "2026-10-01T11:00", Familiarity.NEW_STEP);
        story.felt(first, 20, 3, Level.USUAL);
        Session second = story.trained("Deadlift", "2026-10-02T11:00", Familiarity.NEW_STEP);
        story.felt(second, 10, 3, Level.USUAL);
        story.felt(second, 24, 2, Level.USUAL);
        story.felt(second, 48, 1, Level.USUAL);
        assertThat(sessionsBefore(next())).isZero();
    }

    @Test
    void noSessionTeachesItselfOrAnEarlierOne() {
        Session first = calm(1);
        Session second = calm(8);
        assertThat(sessionsBefore(first)).isZero();
        assertThat(sessionsBefore(second)).isEqualTo(1);
    }

    @Test
    void aSessionLeftOutIsListedAndNotLearntFrom() {
        Session first = calm(1);
        calm(8);
        calm(15);
        Session next = next();
        ClientRecord without = leaving(first);
        UsualSoreness usual = UsualSoreness.of(without, next.when());
        assertThat(usual.lessons()).hasSize(3);
        assertThat(usual.sessions()).isEqualTo(2);
        assertThat(usual.curve(Familiarity.NEW_STEP)).isEmpty();
        assertThat(DomsComparison.of(without, next).own()).isEmpty();
        assertThat(DomsComparison.of(story.record(), next).own()).hasSize(97);
    }

    /** Three calm sessions expect about 1.1 at 24 h and call up to about 2.1 usual: from 4 on, two above is reached. */
    @ParameterizedTest
    @CsvSource({"2, false", "3, false", "4, true", "5, true"})
    void moreThanTheClientsOwnUsualIsToldFromTwoAboveOn(int nrs, boolean told) {
        learnt();
        assertThat(fires(24, nrs)).isEqualTo(told);
    }

    /** At 72 h about 0.2 is expected and up to 1.1 usual: 2 is above the limit, and not two above what was expected. */
    @ParameterizedTest
    @CsvSource({"48, 3, true", "72, 2, false", "72, 3, true", "96, 3, true", "96.1, 3, false"})
    void itSpeaksUntil96Hours(double hour, int nrs, boolean told) {
        learnt();
        assertThat(fires(hour, nrs)).isEqualTo(told);
    }

    @Test
    void twoSessionsAreNotEnoughToFire() {
        calm(1);
        calm(8);
        next();
        assertThat(fires(24, 5)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 8, 10})
    void sevenAndMoreStaysADoctorsMatter(int nrs) {
        learnt();
        assertThat(story.record().judge(felt(24, nrs)).level()).isEqualTo(Level.DOCTOR);
    }

    @Test
    void aSymptomIsNotCancelledByAScoreThatIsUsual() {
        learnt();
        SorenessEntry entry =
                with(newest(), 24, 1, Onset.GRADUAL, Answer.NO, Answer.NO).entry();
        assertThat(story.record().judge(entry).level()).isEqualTo(Level.USUAL);
        SorenessEntry woken = story.felt(
                        newest(), 24, 1, Level.USUAL, Set.of(), Distribution.DIFFUSE, Set.of(Symptom.NIGHT_WAKING))
                .entry();
        assertThat(story.record().judge(woken).level()).isEqualTo(Level.DOCTOR);
    }

    @Test
    void lessThanExpectedIsNoError() {
        learnt();
        JudgedEntry none = with(newest(), 24, 0, Onset.GRADUAL, Answer.NO, Answer.NO);
        assertThat(story.record().judge(none.entry()).level()).isEqualTo(Level.USUAL);
    }

    @Test
    void verdictsGivenBeforeStayAsTheyWereGiven() {
        learnt();
        JudgedEntry given = story.felt(newest(), 24, 4, Level.USUAL);
        assertThat(story.record().entries()).contains(given);
        assertThat(story.record().lastEntry().orElseThrow().verdict().level()).isEqualTo(Level.USUAL);
    }

    @Test
    void theChartKnowsTheUsualAtAReading() {
        learnt();
        story.felt(newest(), 24, 2, Level.USUAL);
        story.felt(newest(), 100, 0, Level.USUAL);
        DomsComparison chart = DomsComparison.ofNewest(story.record());
        assertThat(chart.own().get(24).expected())
                .isCloseTo(chart.readings().get(0).own().expected(), within(1e-9));
        assertThat(chart.own().get(24).upper())
                .isGreaterThan(chart.own().get(24).expected());
        assertThat(chart.readings().get(1).own()).isNull();
    }

    private void learnt() {
        calm(1);
        calm(8);
        calm(15);
        next();
    }

    private Session newest() {
        return story.sessions().get(story.sessions().size() - 1);
    }

    private boolean fires(double hour, int nrs) {
        return story.record().judge(felt(hour, nrs)).rules().stream()
                .map(FiredRule::id)
                .anyMatch("R1.5"::equals);
    }

    private SorenessEntry felt(double hour, int nrs) {
        return with(newest(), hour, nrs, Onset.GRADUAL, Answer.NO, Answer.NO).entry();
    }

    private ClientRecord leaving(Session session) {
        ClientRecord r = story.record();
        return new ClientRecord(
                r.client(),
                r.injuries(),
                r.clearances(),
                r.hinges(),
                r.sessions(),
                r.entries(),
                List.of(new LeftOut(session.id(), r.client().id(), session.when())),
                List.of());
    }

    private void add(JudgedEntry judged) {
        story.entries().add(judged);
    }

    private static JudgedEntry with(
            Session session, double hour, int nrs, @Nullable Onset onset, Answer before, Answer pop) {
        SorenessStory aside = new SorenessStory();
        SorenessEntry e = aside.felt(session, hour, nrs, Level.USUAL).entry();
        Map<Symptom, Answer> answers = new EnumMap<>(Symptom.class);
        for (Symptom symptom : Symptom.values()) {
            answers.put(symptom, symptom == Symptom.FELT_POP_OR_GIVE ? pop : Answer.NO);
        }
        SorenessEntry entry = new SorenessEntry(
                Id.random(),
                session.client(),
                e.sessionId(),
                e.sessionEnded(),
                e.time(),
                new Nrs(nrs),
                Set.of(),
                Distribution.DIFFUSE,
                onset,
                before,
                answers,
                null,
                null,
                null,
                PersonalText.EMPTY,
                PersonalText.EMPTY,
                e.time());
        return new JudgedEntry(entry, new Verdict(Level.USUAL, List.of(), Set.of()), "");
    }
}
