package org.hingewise.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysAheadTest {
    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    private final Locale before = Locale.getDefault(Locale.Category.FORMAT);

    @BeforeEach
    void british() {
        Locale.setDefault(Locale.Category.FORMAT, Locale.UK);
    }

    @AfterEach
    void localeAsBefore() {
        Locale.setDefault(Locale.Category.FORMAT, before);
    }

    @ParameterizedTest
    @CsvSource({
        "today, 2026-11-18",
        "tomorrow, 2026-11-19",
        "yesterday, 2026-11-17",
        "Wed, 2026-11-18",
        "thu, 2026-11-19",
        "Tuesday, 2026-11-24",
        "25 Nov, 2026-11-25",
        "17 Nov, 2027-11-17",
        "18 Nov, 2026-11-18",
        "17/11, 2027-11-17",
        "17/11/2026, 2026-11-17",
        "2026-11-17, 2026-11-17"
    })
    void aDayWithoutAYearLiesAhead(String typed, LocalDate day) {
        assertThat(DaysAhead.read(typed, TODAY)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "t", "31.02.", "soon", "<html>"})
    void whatIsNoDayIsNone(String typed) {
        assertThat(DaysAhead.read(typed, TODAY)).isEmpty();
    }

    @Test
    void weekdaysAreKnownInTheSystemsLanguage() {
        Locale.setDefault(Locale.Category.FORMAT, Locale.GERMANY);
        assertThat(DaysAhead.read("Fr.", TODAY)).contains(LocalDate.of(2026, 11, 20));
        assertThat(DaysAhead.read("Dienstag", TODAY)).contains(LocalDate.of(2026, 11, 24));
    }
}
