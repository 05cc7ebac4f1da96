package org.hingewise.domain.hinge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hingewise.domain.Moment;
import org.junit.jupiter.api.Test;

class HingeStepTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final List<HingeAssessment> looks = new ArrayList<>();
    private final List<HingeEvent> events = new ArrayList<>();

    private static Moment on(String day) {
        return Moment.of(LocalDateTime.parse(day + "T10:00"), ZONE);
    }

    private List<String> stepsUntil(String day) {
        Moment now = on(day);
        Function<Moment, HingeHistory> asOf = at -> HingeHistory.of(
                looks, events.stream().filter(e -> !e.time().isAfter(at)).toList(), at);
        return HingeStep.of(asOf.apply(now), now, asOf).stream()
                .map(s -> s.from().date() + " " + s.level())
                .toList();
    }

    /** Hinging every week, so that nothing ends for want of practice. */
    private void practised(String from, String until) {
        for (LocalDate day = LocalDate.parse(from); !day.isAfter(LocalDate.parse(until)); day = day.plusWeeks(1)) {
            events.add(HingeEvent.hinged(on(day.toString()), null));
        }
    }

    private void showed(String day, HingeLevel level) {
        looks.add(Looks.passed(level, on(day).hoursSince(Looks.DAY_0) / 24));
    }

    @Test
    void withoutALookThereAreNoSteps() {
        assertThat(stepsUntil("2026-11-19")).isEmpty();
    }

    @Test
    void aLevelCountsFromItsSecondLookOn() {
        showed("2026-11-01", HingeLevel.H1);
        showed("2026-11-04", HingeLevel.H1);
        assertThat(stepsUntil("2026-11-03")).containsExactly("2026-11-01 H0");
        assertThat(stepsUntil("2026-11-05")).containsExactly("2026-11-01 H0", "2026-11-04 H1");
    }

    @Test
    void whatEndsALevelIsAStepDown() {
        showed("2026-11-01", HingeLevel.H1);
        showed("2026-11-04", HingeLevel.H1);
        events.add(HingeEvent.verdict(on("2026-11-10")));
        assertThat(stepsUntil("2026-11-19")).containsExactly("2026-11-01 H0", "2026-11-04 H1", "2026-11-10 H0");
    }

    @Test
    void threeWeeksOffAreAStepDownOnTheirOwn() {
        showed("2026-09-01", HingeLevel.H1);
        showed("2026-09-04", HingeLevel.H1);
        assertThat(stepsUntil("2026-09-25")).hasSize(2);
        assertThat(stepsUntil("2026-09-26")).containsExactly("2026-09-01 H0", "2026-09-04 H1", "2026-09-25 H0");
    }

    @Test
    void runningOutIsAStepDownToWhatStillCounts() {
        showed("2026-06-01", HingeLevel.H2);
        showed("2026-06-04", HingeLevel.H2);
        showed("2026-06-08", HingeLevel.H3);
        showed("2026-06-11", HingeLevel.H3);
        practised("2026-06-11", "2026-11-19");
        showed("2026-08-20", HingeLevel.H2);
        // H3 counts twelve weeks from 11 June, H2 eight weeks from 20 August.
        assertThat(stepsUntil("2026-11-19"))
                .containsExactly("2026-06-01 H1", "2026-06-04 H2", "2026-06-11 H3", "2026-09-03 H2", "2026-10-15 H0");
    }
}
