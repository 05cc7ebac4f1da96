package org.hingewise.ui.backhistory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.hingewise.domain.client.RoughDate;
import org.hingewise.text.RoughDates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoughDateReadingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private final Locale before = Locale.getDefault(Locale.Category.FORMAT);

    @BeforeEach
    void british() {
        Locale.setDefault(Locale.Category.FORMAT, Locale.UK);
    }

    @AfterEach
    void restore() {
        Locale.setDefault(Locale.Category.FORMAT, before);
    }

    @Test
    void nothingTypedIsNoDateAndNoProblem() {
        assertThat(RoughDateReading.of("  ", TODAY, null, null)).isEqualTo(new RoughDateReading(null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"March 2022", "autumn 2024", "2022", "2 weeks ago", "2022-03-04", "4/3/2022", "4 Mar 2022"})
    void datesAsRememberedAreRead(String typed) {
        RoughDateReading reading = RoughDateReading.of(typed, TODAY, null, null);
        assertThat(reading.date()).isNotNull();
        assertThat(reading.problem()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "31.02., no_such_day",
        "31.02.2024, no_such_day",
        "31 Feb 2024, no_such_day",
        "Feb 30, no_such_day",
        "2024-13-01, no_such_day",
        "13/2022, no_such_day",
        "29.2.2025, no_such_day",
        "some time ago, not_understood",
        "when I was young, not_understood",
        "2 moons ago, not_understood",
        "2 weeks later, later_than_what",
        "December 2026, in_future",
        "2027, in_future",
        "23.11.2026, in_future",
        "1850, too_long_ago",
        "March 1899, too_long_ago",
    })
    void whatIsWrongIsSaid(String typed, String problem) {
        assertThat(RoughDateReading.of(typed, TODAY, null, null)).isEqualTo(new RoughDateReading(null, problem));
    }

    @Test
    void laterCountsFromTheEpisodeAndNotIntoTheFuture() {
        RoughDate episode = RoughDate.day(LocalDate.of(2024, 5, 1));
        assertThat(RoughDateReading.of("2 weeks later", TODAY, episode, null).date())
                .isEqualTo(new RoughDate(LocalDate.of(2024, 5, 12), LocalDate.of(2024, 5, 18)));
        assertThat(RoughDateReading.of("4 years later", TODAY, episode, null).problem())
                .isEqualTo("in_future");
    }

    @Test
    void aboutADayIsThatDay() {
        assertThat(RoughDateReading.of("About 5 Nov 2026", TODAY, null, null).date())
                .isEqualTo(RoughDate.day(LocalDate.of(2026, 11, 5)));
        assertThat(RoughDateReading.of("about 2 weeks ago", TODAY, null, null).date())
                .isEqualTo(new RoughDate(LocalDate.of(2026, 11, 5), LocalDate.of(2026, 11, 11)));
    }

    @ParameterizedTest
    @CsvSource({
        "2022, 2022",
        "this year, 2026",
        "November 2026, November 2026",
        "autumn 2026, autumn 2026",
        "autumn 2024, autumn 2024",
        "March 2022, March 2022",
        "2 weeks ago, about 8 Nov 2026",
        "4 Mar 2022, 4 Mar 2022",
        "today, 22 Nov 2026",
    })
    void aDateIsShownAsItWasToldAndStaysWhenNobodyTouchesIt(String typed, String shown) {
        RoughDate date = RoughDates.parse(typed, TODAY).orElseThrow();
        assertThat(ToldDate.text(date, TODAY)).isEqualTo(shown);
        RoughDateReading.Shown before = new RoughDateReading.Shown(date, TODAY);
        assertThat(RoughDateReading.of(shown, TODAY.plusDays(40), null, before).date())
                .isEqualTo(date);
    }
}
