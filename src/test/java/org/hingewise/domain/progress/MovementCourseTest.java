package org.hingewise.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hingewise.domain.progress.Trained.did;
import static org.hingewise.domain.progress.Trained.set;
import static org.hingewise.domain.progress.Trained.warmUp;

import java.util.List;
import org.hingewise.domain.Mass;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.triage.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovementCourseTest {
    private final Trained story = new Trained();

    private List<MovementCourse> courses() {
        return MovementCourse.of(story.record());
    }

    @Test
    void theHeaviestSetCountsAndOfEqualOnesTheLongest() {
        story.session(
                "2026-11-02T18:00", 60, 6, did("deadlift", 1, set(8, 60, null), set(5, 70, null), set(6, 70, null)));
        MovementCourse.Time time = courses().get(0).times().get(0);
        assertThat(time.load()).isEqualTo(Mass.kg(70));
        assertThat(time.best().amount()).isEqualTo(6);
        assertThat(time.pain()).isEqualTo(1);
        assertThat(time.after()).isNull();
    }

    @Test
    void warmUpsAndBodyweightAreLeftOut() {
        story.session(
                "2026-11-02T18:00", 60, 6, did("deadlift", null, warmUp(5, 90), set(5, 60, null)), did("plank", null));
        assertThat(courses()).extracting(MovementCourse::movement).containsExactly("deadlift");
        assertThat(courses().get(0).times().get(0).load()).isEqualTo(Mass.kg(60));
    }

    @ParameterizedTest(name = "{0} × {1} kg at RPE {2}: {3}")
    @CsvSource({"1, 100, 10, 100", "10, 90, 10, 120", "11, 90, 10, ", "8, 90, 8, 120", "9, 90, 8, ", "5, 80, , 90"})
    void anEstimateComesFromUpToTenRepetitionsToFailure(int reps, double kg, Double rpe, Double estimate) {
        story.session("2026-11-02T18:00", 60, 6, did("deadlift", null, set(reps, kg, rpe)));
        Mass e1rm = courses().get(0).times().get(0).e1rm();
        assertThat(e1rm == null ? null : e1rm.in(MassUnit.KG)).isEqualTo(estimate);
    }

    @Test
    void theVerdictAfterwardsComesWithIt() {
        Session session = story.session("2026-11-02T18:00", 60, 6, did("deadlift", 4, set(5, 60, null)));
        story.felt(session, 24, 5, Level.WATCH);
        story.felt(session, 48, 2, Level.USUAL);
        assertThat(courses().get(0).times().get(0).after()).isEqualTo(Level.WATCH);
    }

    @Test
    void theOneDoneMostOftenComesFirstAndThenTheOneDoneLast() {
        story.session(
                "2026-11-01T18:00", 60, 6, did("row", null, set(8, 20, null)), did("squat", null, set(8, 20, null)));
        story.session("2026-11-02T18:00", 60, 6, did("squat", null, set(8, 22, null)));
        story.session("2026-11-03T18:00", 60, 6, did("press", null, set(8, 15, null)));
        assertThat(courses()).extracting(MovementCourse::movement).containsExactly("squat", "press", "row");
        assertThat(courses().get(0).times())
                .extracting(MovementCourse.Time::load)
                .containsExactly(Mass.kg(20), Mass.kg(22));
    }
}
