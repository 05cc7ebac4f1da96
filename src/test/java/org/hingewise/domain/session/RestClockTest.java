package org.hingewise.domain.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.hingewise.domain.Moment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestClockTest {
    private static final Moment SET = new Moment(Instant.parse("2026-11-19T17:00:00Z"), ZoneId.of("Europe/Berlin"));
    private static final long NANOS = 5_000_000_000L;
    private static final RestClock REST = new RestClock(SET, NANOS);

    private static Moment wall(long seconds) {
        return new Moment(SET.instant().plusSeconds(seconds), SET.zone());
    }

    @ParameterizedTest(name = "{0}: wall {1} s, counted {2} s")
    @CsvSource({
        "a plain minute,                     60,   60,   60",
        "the laptop slept through it,       240,   12,  240",
        "the wall clock was set back,     -3540,   60,   60",
        "both say nothing,                    0,    0,    0",
        "seen again after a start,           90,    1,   90",
        "set back before a start,          -600,   -3,    0",
    })
    void theLongerAnswerCounts(String what, long wall, long counted, long rested) {
        assertThat(REST.elapsed(wall(wall), NANOS + counted * 1_000_000_000L).toSeconds())
                .isEqualTo(rested);
    }

    @ParameterizedTest
    @CsvSource({"1799,true", "1800,true", "1801,false"})
    void afterHalfAnHourItIsNoRestAnyMore(long seconds, boolean resting) {
        assertThat(REST.isResting(wall(seconds), NANOS)).isEqualTo(resting);
    }
}
