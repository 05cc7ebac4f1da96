package org.hingewise.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.hingewise.domain.client.RoughDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDatesTest {
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

    @ParameterizedTest
    @CsvSource({
        "2026-03-04, 2026-03-04",
        "4.3.2026, 2026-03-04",
        "4/3/2026, 2026-03-04",
        "4/3/26, 2026-03-04",
        "4/3/85, 1985-03-04",
        "04 Mar 2026, 2026-03-04",
        "4 march 2026, 2026-03-04",
        "'March 4, 2026', 2026-03-04",
        "today, 2026-11-22",
        "Yesterday, 2026-11-21",
        "22 Nov, 2026-11-22",
        "23 Nov, 2025-11-23",
        "29.2.2024, 2024-02-29",
    })
    void aTypedDayIsUnderstood(String typed, LocalDate day) {
        assertThat(TypedDates.day(typed, TODAY)).contains(day);
    }

    @Test
    void americansPutTheMonthFirst() {
        Locale.setDefault(Locale.Category.FORMAT, Locale.US);
        assertThat(TypedDates.day("4/3/2026", TODAY)).contains(LocalDate.of(2026, 4, 3));
        assertThat(TypedDates.day("4.3.2026", TODAY)).contains(LocalDate.of(2026, 3, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.02.2026", "31.02.", "29.2.2025", "2026-13-01", "0.1.2026", "", "soon", "12", "1.1.1.1"})
    void aDayThatDoesNotExistIsNotTakenForAnother(String typed) {
        assertThat(TypedDates.day(typed, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "18:10, 18:10",
        "1810, 18:10",
        "6:10 pm, 18:10",
        "6.10pm, 18:10",
        "12 am, 00:00",
        "12 pm, 12:00",
        "7, 07:00",
        "07:05:59, 07:05",
        "0:00, 00:00",
        "23:59, 23:59",
        "18h10, 18:10",
    })
    void aTypedTimeIsUnderstood(String typed, LocalTime time) {
        assertThat(TypedDates.time(typed)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "12:60", "13 pm", "0 am", "", "noon", "2460", "-1"})
    void whatIsNoTimeIsNone(String typed) {
        assertThat(TypedDates.time(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2022, 2022-01-01, 2022-12-31",
        "March 2022, 2022-03-01, 2022-03-31",
        "mar 2022, 2022-03-01, 2022-03-31",
        "03/2022, 2022-03-01, 2022-03-31",
        "2022-03, 2022-03-01, 2022-03-31",
        "autumn 2024, 2024-09-01, 2024-11-30",
        "fall 2024, 2024-09-01, 2024-11-30",
        "winter 2024, 2024-12-01, 2025-02-28",
        "early 2022, 2022-01-01, 2022-04-30",
        "late 2022, 2022-09-01, 2022-12-31",
        "2 weeks ago, 2026-11-05, 2026-11-11",
        "a month ago, 2026-10-07, 2026-11-06",
        "3 days ago, 2026-11-19, 2026-11-19",
        "5 years ago, 2021-05-22, 2022-05-22",
        "last month, 2026-10-01, 2026-10-31",
        "last year, 2025-01-01, 2025-12-31",
        "2026, 2026-01-01, 2026-11-22",
        "November 2026, 2026-11-01, 2026-11-22",
        "4 Mar 2022, 2022-03-04, 2022-03-04",
    })
    void aRoughDateIsUnderstood(String typed, LocalDate first, LocalDate last) {
        assertThat(RoughDates.parse(typed, TODAY)).contains(new RoughDate(first, last));
    }

    @Test
    void laterCountsFromTheEpisode() {
        RoughDate episode = RoughDate.day(LocalDate.of(2024, 5, 1));
        assertThat(RoughDates.parse("2 weeks later", TODAY, episode))
                .contains(new RoughDate(LocalDate.of(2024, 5, 12), LocalDate.of(2024, 5, 18)));
        assertThat(RoughDates.parse("2 weeks later", TODAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2027", "December 2026", "13/2022", "1850", "some time", "99 weeks hence", "2 moons ago", ""})
    void whatIsNoPastDateIsNone(String typed) {
        assertThat(RoughDates.parse(typed, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2022", "March 2022", "autumn 2024", "winter 2024", "4 Mar 2022", "2 weeks ago", "early 2022"})
    void whatIsShownReadsBackAsTheSameDate(String typed) {
        RoughDate date = RoughDates.parse(typed, TODAY).orElseThrow();
        assertThat(RoughDates.parse(RoughDates.text(date), TODAY)).contains(date);
    }

    @ParameterizedTest
    @CsvSource({"2022, 2022", "mar 2022, March 2022", "fall 2024, autumn 2024", "winter 2024, winter 2024"})
    void aRoughDateIsShownAsShortAsItIsSure(String typed, String shown) {
        assertThat(RoughDates.text(RoughDates.parse(typed, TODAY).orElseThrow()))
                .isEqualTo(shown);
    }
}
