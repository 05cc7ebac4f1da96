package org.hingewise.domain.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.hingewise.domain.Moment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChatTimeTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private static Moment at(String time) {
        return Moment.of(LocalDateTime.parse(time), ZONE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "[30.11.26, 08:15:22] Maya: 1: 3 | 2026-11-30T08:15",
                "\u200E[30.11.26, 08:15:22] Maya: 1: 3 | 2026-11-30T08:15",
                "30/11/2026, 08:15 - Maya Okafor: 1: 3 | 2026-11-30T08:15",
                "11/30/26, 8:15 AM - Maya: 1: 3 | 2026-11-30T08:15",
                "11/30/26, 8:15\u202FAM - Maya: 1: 3 | 2026-11-30T08:15",
                "[2026-11-30, 08:15] Maya: 1: 3 | 2026-11-30T08:15",
                "29/11/2026, 12:05 am - Maya: 1: 3 | ",
                "29/11/2026, 9:05 pm - Maya: 1: 3 | 2026-11-29T21:05",
                "[29.11.26, 19:59] Maya: 1: 3 | ",
                "[29.11.26, 20:00] Maya: 1: 3 | 2026-11-29T20:00",
                "[30.11.26, 10:00] Maya: 1: 3 | 2026-11-30T10:00",
                "[30.11.26, 10:01] Maya: 1: 3 | ",
                "[31.11.26, 08:15] Maya: 1: 3 | ",
                "[30.11.26, 25:15] Maya: 1: 3 | ",
                "30/11/2026, 13:15 pm - Maya: 1: 3 | ",
                "[30.11.25, 08:15] Maya: 1: 3 | ",
                "[11.30.26, 08:15] Maya: 1: 3 | ",
                "HW-K7F-3QX 1: 3 [30.11.26, 08:15] Maya: no | ",
                "1: 3, written 30.11.26, 08:15 | ",
                "08:15 Maya: 1: 3 | "
            })
    void isReadOnlyWhereItIsCertain(String text, String written) {
        assertThat(ChatTime.of(text, at("2026-11-29T20:00:30"), at("2026-11-30T10:00")))
                .isEqualTo(Optional.ofNullable(written).map(ChatTimeTest::at));
    }

    @ParameterizedTest(name = "{0} asked {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "03/04/2026, 08:15 - Maya: 1: 3 | 2026-04-02T20:00 | 2026-04-03T08:15",
                "03/04/2026, 08:15 - Maya: 1: 3 | 2026-03-03T20:00 | ",
                "03/03/2026, 08:15 - Maya: 1: 3 | 2026-03-02T20:00 | 2026-03-03T08:15",
            })
    void aDayThatCouldBeTwoIsTakenWhenOnlyOneLiesAfterTheQuestion(String text, String asked, String written) {
        assertThat(ChatTime.of(text, at(asked), at("2026-05-30T10:00")))
                .isEqualTo(Optional.ofNullable(written).map(ChatTimeTest::at));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[25.10.26, 02:30] Maya: 1: 3 | ", "[25.10.26, 03:30] Maya: 1: 3 | 2026-10-25T03:30"})
    void anHourThatTheClockShowsTwiceIsNotCertain(String text, String written) {
        assertThat(ChatTime.of(text, at("2026-10-24T20:00"), at("2026-10-26T10:00")))
                .isEqualTo(Optional.ofNullable(written).map(ChatTimeTest::at));
    }

    @ParameterizedTest
    @CsvSource("'[30.11.26, 08:00] Coach: how is it?\n[30.11.26, 08:15] Maya: 1: 3'")
    void aWholeConversationHasNoOneTime(String text) {
        assertThat(ChatTime.of(text.replace("\\n", "\n"), at("2026-11-29T20:00"), at("2026-11-30T10:00")))
                .isEmpty();
    }
}
