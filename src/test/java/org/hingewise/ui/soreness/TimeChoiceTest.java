package org.hingewise.ui.soreness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.hingewise.domain.Moment;
import org.hingewise.ui.soreness.TimeChoice.Preset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeChoiceTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Moment NOW = Moment.of(LocalDateTime.of(2026, 11, 19, 18, 10), ZONE);

    @ParameterizedTest
    @CsvSource({
        "NOW, 2026-11-19T18:10",
        "TWO_HOURS_AGO, 2026-11-19T16:10",
        "THIS_MORNING, 2026-11-19T08:00",
        "YESTERDAY_EVENING, 2026-11-18T19:00"
    })
    void eachPresetMeansOneMoment(Preset preset, LocalDateTime meant) {
        assertThat(TimeChoice.of(preset, NOW).moment(NOW)).isEqualTo(Moment.of(meant, ZONE));
    }

    @Test
    void thisMorningIsNotInTheFutureWhenItIsStillEarlier() {
        Moment early = Moment.of(LocalDateTime.of(2026, 11, 19, 6, 30), ZONE);
        assertThat(TimeChoice.of(Preset.THIS_MORNING, early).moment(early)).isEqualTo(early);
    }

    @Test
    void aTypedTimeOnAChosenDayIsThatMoment() {
        TimeChoice typed = new TimeChoice(Preset.OTHER, LocalDate.of(2026, 11, 17), "7:15");
        assertThat(typed.moment(NOW)).isEqualTo(Moment.of(LocalDateTime.of(2026, 11, 17, 7, 15), ZONE));
    }

    @Test
    void anUnreadableTimeHasNoMoment() {
        assertThat(new TimeChoice(Preset.OTHER, NOW.date(), "later").moment(NOW))
                .isNull();
    }

    @Test
    void aKeptMomentComesBackAsTyped() {
        Moment kept = NOW.plusMinutes(-75);
        assertThat(TimeChoice.at(kept).moment(NOW)).isEqualTo(kept);
    }
}
