package org.hingewise.domain.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.hingewise.domain.Moment;
import org.hingewise.domain.soreness.Nrs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SorenessClockTest {
    private static final Moment START = Moment.of(LocalDateTime.of(2026, 11, 16, 9, 0), ZoneOffset.UTC);

    private static Moment at(String hour) {
        return START.plusMinutes(Math.round(Double.parseDouble(hour) * 60));
    }

    @ParameterizedTest(name = "sessions {0}, scores {1}, at {2} h: counted from {3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "0       | -                    | 30  | 0",
                "0 48    | -                    | 60  | 48",
                "0 48    | 24:2                 | 60  | 0",
                "0 48    | 24:1                 | 60  | 48",
                "0 48    | 24:4 40:1            | 60  | 48",
                "0 48    | 24:0 40:4            | 60  | 0",
                "0 48    | 24:4 50:1            | 50  | 0",
                "0 48    | 24:4 50:1            | 60  | 48",
                "0 48    | 24:4 50:1 60:5       | 70  | 48",
                "0 48 96 | 24:4 60:3            | 120 | 0",
                "0 48 96 | 24:4 60:3 100:0      | 120 | 96",
                "0 48    | 24:4                 | 47  | 0",
                "0 48    | 24:4                 | 48  | 0",
                "48 0    | 40:3 24:1            | 60  | 0",
                "0 48    | 48:3                 | 60  | 48",
                "0 48    | 24:4 60:1            | 60  | 0",
                "10      | 5:4                  | 20  | 10",
                "30      | -                    | 20  | -"
            })
    void theOlderClockRunsOnUntilSorenessPassed(String sessions, String scores, String now, String start) {
        List<Moment> ends =
                Arrays.stream(sessions.split(" +")).map(SorenessClockTest::at).toList();
        List<SorenessClock.Score> list = scores == null
                ? List.of()
                : Arrays.stream(scores.strip().split(" +"))
                        .map(s -> s.split(":"))
                        .map(s -> new SorenessClock.Score(at(s[0]), new Nrs(Integer.parseInt(s[1]))))
                        .toList();
        if (start == null) {
            assertThat(SorenessClock.start(ends, list, at(now))).isEmpty();
        } else {
            assertThat(SorenessClock.start(ends, list, at(now))).contains(at(start));
        }
    }
}
