package org.hingewise.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.hingewise.domain.Moment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {
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
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB | Wed 18 Nov",
                "en-US | Wed Nov 18",
                "de-DE | Mi. 18.11.",
                "fr-FR | mer. 18 nov.",
                "sv-SE | ons 18 nov."
            })
    void aDayOfThisYearIsNamedWithoutItsYear(String tag, String shown) {
        Locale.setDefault(Locale.Category.FORMAT, Locale.forLanguageTag(tag));
        assertThat(Times.day(LocalDate.of(2026, 11, 18), TODAY)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"ja-JP", "ko-KR", "es-ES", "pt-BR", "ar-EG", "zh-CN", "pl-PL", "hu-HU", "lt-LT", "bg-BG"})
    void everyLocaleGetsADay(String tag) {
        Locale.setDefault(Locale.Category.FORMAT, Locale.forLanguageTag(tag));
        assertThat(Times.day(LocalDate.of(2026, 11, 18), TODAY)).isNotBlank();
    }

    @Test
    void aDayOfAnotherYearNamesIt() {
        assertThat(Times.day(LocalDate.of(2025, 11, 18), TODAY)).isEqualTo("Tue 18 Nov 2025");
    }

    @Test
    void aMomentIsToldAsTheClientLivedIt() {
        Moment moment = Moment.of(LocalDateTime.of(2026, 11, 19, 18, 10), ZoneId.of("Asia/Tokyo"));
        assertThat(Times.dayAndClock(moment, TODAY)).isEqualTo("Thu 19 Nov 18:10");
    }

    @Test
    void hoursAreRounded() {
        assertThat(Times.hours(30.6)).isEqualTo("31 h");
    }
}
