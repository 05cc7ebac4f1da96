package org.hingewise.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.triage.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionSorenessTest {
    private final Trained story = new Trained();
    private final Session session = story.session("2026-11-02T18:00", 60, 6);

    private SessionSoreness after(String readings) {
        for (String reading : readings.split(" ")) {
            String[] parts = reading.split(":");
            story.felt(session, Double.parseDouble(parts[0]), Integer.valueOf(parts[1]), Level.USUAL);
        }
        return SessionSoreness.of(story.record()).get(0);
    }

    @ParameterizedTest(name = "{0} peaks at {1} after {2} h")
    @CsvSource({"8:1 24:4 48:2, 4, 24", "24:4 30:4, 4, 24", "48:0, 0, 48", "0:3 168:5, 5, 168", "24:2 168.1:9, 2, 24"})
    void thePeakIsTheFirstHighestScoreOfTheWeek(String readings, int peak, double hour) {
        SessionSoreness found = after(readings);
        assertThat(found.peak()).isEqualTo(peak);
        assertThat(found.peakHour()).isEqualTo(hour);
    }

    @ParameterizedTest(name = "{0} settles after {1} h")
    @CsvSource({
        "24:4 48:2 72:1, 72",
        "24:4 48:1 72:0, 48",
        "24:4 48:1 60:2 80:1, 80",
        "24:2 23.9:1 48:1, 48",
        "8:1 24:1, 0",
        "8:0 40:1, 0",
        "24:1, 0",
    })
    void itSettlesWithTheFirstLowReadingThatStaysLow(String readings, double hour) {
        assertThat(after(readings).settledHour()).isEqualTo(hour);
    }

    @ParameterizedTest(name = "{0} was not seen to settle")
    @CsvSource({"24:4 48:2", "24:2", "8:1", "8:1 23.9:0", "6:3 20:1", "24:4 48:1 72:2"})
    void whatWasNotSeenIsNotKnown(String readings) {
        assertThat(after(readings).settledHour()).isNull();
    }

    @Test
    void theHighestVerdictCountsEvenOfAReportWithoutAScore() {
        story.felt(session, 24, 2, Level.USUAL);
        story.felt(session, 30, null, Level.DOCTOR);
        SessionSoreness found = SessionSoreness.of(story.record()).get(0);
        assertThat(found.level()).isEqualTo(Level.DOCTOR);
        assertThat(found.lastHour()).isEqualTo(24);
    }

    @Test
    void sessionsWithoutAScoreAreLeftOutAndTheRestIsOldestFirst() {
        Session earlier = story.session("2026-10-02T18:00", 60, 6);
        story.session("2026-10-12T18:00", 60, 6);
        story.felt(session, 24, 2, Level.USUAL);
        story.felt(earlier, 24, 3, Level.USUAL);
        List<SessionSoreness> all = SessionSoreness.of(story.record());
        assertThat(all).extracting(s -> s.session().id()).containsExactly(earlier.id(), session.id());
    }
}
