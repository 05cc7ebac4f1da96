package org.hingewise.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.hingewise.domain.progress.Trained.did;
import static org.hingewise.domain.progress.Trained.set;

import java.time.LocalDate;
import java.util.List;
import org.hingewise.domain.progress.LookBack.Difference;
import org.hingewise.domain.progress.LookBack.Kind;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.triage.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LookBackTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

    private final Trained story = new Trained();
    private int week;

    /** The next week's session of one hour, with sleep and stress told eight hours later. */
    private Session next(int effort, Double sleep, Integer stress, Assignment... did) {
        Session session = story.session(FIRST.plusWeeks(week++) + "T18:00", 60, effort, did);
        story.felt(session, 8, 1, Level.USUAL, sleep, stress);
        return session;
    }

    private Session ordinary() {
        return next(6, 7.5, 3, did("deadlift", 0, set(5, 60, null)));
    }

    private void ordinary(int times) {
        for (int i = 0; i < times; i++) {
            ordinary();
        }
    }

    private LookBack backFrom(Session session, Level level) {
        story.felt(session, 30, 5, level);
        return LookBack.of(story.record()).get(0);
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void onlySessionsAboveUsualAreLookedBackFrom(Level level) {
        ordinary(5);
        Session last = ordinary();
        story.felt(last, 30, 5, level);
        assertThat(LookBack.of(story.record())).hasSize(level == Level.USUAL ? 0 : 1);
    }

    @Test
    void nothingDifferentIsSaidAsNothing() {
        ordinary(5);
        LookBack back = backFrom(ordinary(), Level.WATCH);
        assertThat(back.compared()).isEqualTo(3);
        assertThat(back.differences()).isEmpty();
    }

    @ParameterizedTest(name = "{0} kg after 60 kg: {1}")
    @CsvSource({"65.9, false", "66, true", "54.1, false", "54, true", "60, false"})
    void aLoadIsDifferentFromATenthOn(double kg, boolean different) {
        ordinary(5);
        LookBack back = backFrom(next(6, 7.5, 3, did("deadlift", 0, set(5, kg, null))), Level.WATCH);
        assertThat(back.differences()).hasSize(different ? 1 : 0);
    }

    @ParameterizedTest(name = "{0} h of sleep, stress {1}, effort {2}: {3} differences")
    @CsvSource({"6.5, 3, 6, 1", "6.6, 3, 6, 0", "7.5, 4, 6, 1", "7.5, 3, 7, 1", "8.5, 2, 5, 3", "7.5, 3, 6, 0"})
    void sleepStressAndTheWholeSessionHaveTheirOwnSteps(double sleep, int stress, int effort, int differences) {
        ordinary(5);
        LookBack back = backFrom(next(effort, sleep, stress, did("deadlift", 0, set(5, 60, null))), Level.WATCH);
        assertThat(back.differences()).hasSize(differences);
    }

    @Test
    void anUnevenClientHasWiderSteps() {
        // Median 60, distances 10, 5, 0, 5, 10: their median is 5, so a spread is 7.4 kg and 67 kg is nothing special.
        for (double kg : new double[] {50, 55, 60, 65, 70}) {
            next(6, null, null, did("deadlift", 0, set(5, kg, null)));
        }
        next(6, null, null, did("deadlift", 0, set(5, 60, null)));
        next(6, null, null, did("deadlift", 0, set(5, 67, null)));
        LookBack back = backFrom(next(6, null, null, did("deadlift", 0, set(5, 90, null))), Level.DOCTOR);
        assertThat(back.differences()).hasSize(1);
        Difference only = back.differences().get(0);
        assertThat(only.value()).isEqualTo(90);
        assertThat(only.median()).isEqualTo(60);
        assertThat(only.unusual()).isCloseTo(30 / (1.4826 * 5), within(1e-9));
    }

    @Test
    void theMostUnusualComesFirstAndThenTheNearest() {
        ordinary(4);
        next(6, 3.5, 3, did("deadlift", 0, set(5, 60, null)));
        next(6, 5.5, 3, did("deadlift", 0, set(5, 60, null)));
        LookBack back = backFrom(
                next(6, 7.5, 5, did("deadlift", 0, set(5, 60, null)), did("swing", 3, set(10, 24, null))),
                Level.DOCTOR);
        assertThat(back.differences())
                .extracting(Difference::kind, Difference::before)
                .containsExactly(
                        tuple(Kind.SLEEP, 2), tuple(Kind.NEW_MOVEMENT, 0), tuple(Kind.STRESS, 0), tuple(Kind.SLEEP, 1));
        assertThat(back.differences().get(1).movement()).isEqualTo("swing");
    }

    @Test
    void onlyTwoSessionsBeforeAreLookedAtAndTheRestIsTheMeasure() {
        ordinary(3);
        next(6, 2.0, 9, did("deadlift", 0, set(5, 120, null)));
        ordinary(2);
        LookBack back = backFrom(ordinary(), Level.WATCH);
        assertThat(back.compared()).isEqualTo(4);
        assertThat(back.differences()).isEmpty();
    }

    @ParameterizedTest(name = "{0} sessions before the three: {1}")
    @CsvSource({"0, 0", "2, 0", "3, 1"})
    void thereIsNoMedianOfFewerThanThreeValues(int earlier, int differences) {
        ordinary(earlier + 2);
        LookBack back = backFrom(next(6, 4.0, 3, did("deadlift", 0, set(5, 60, null))), Level.WATCH);
        assertThat(back.compared()).isEqualTo(earlier);
        assertThat(back.differences()).hasSize(differences);
    }

    @Test
    void whatHappensLaterDoesNotChangeWhatWasUsualThen() {
        ordinary(5);
        Session bad = next(6, 4.0, 3, did("deadlift", 0, set(5, 60, null)));
        LookBack then = backFrom(bad, Level.WATCH);
        for (int i = 0; i < 6; i++) {
            next(3, 4.0, 8, did("deadlift", 0, set(5, 20, null)));
        }
        List<LookBack> now = LookBack.of(story.record());
        assertThat(now.get(now.size() - 1).differences()).isEqualTo(then.differences());
    }

    @Test
    void theNewestComesFirst() {
        ordinary(3);
        Session first = ordinary();
        story.felt(first, 30, 5, Level.WATCH);
        Session second = ordinary();
        story.felt(second, 30, 7, Level.DOCTOR);
        assertThat(LookBack.of(story.record())).extracting(LookBack::session).containsExactly(second, first);
    }
}
