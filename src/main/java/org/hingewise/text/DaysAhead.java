package org.hingewise.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Days as people type them when they plan: like {@link TypedDates}, but a day without a year is the next such day, and
 * "tomorrow" and weekdays count from today.
 */
public final class DaysAhead {
    private static final int FEWEST_LETTERS = 2;

    private DaysAhead() {}

    /**
     * A day; a weekday is the next one, today included.
     *
     * @return empty when the text is no day
     */
    public static Optional<LocalDate> read(String typed, LocalDate today) {
        String text = TypedDates.clean(typed);
        if (text.equals(Texts.get("typed.tomorrow"))) {
            return Optional.of(today.plusDays(1));
        }
        Optional<DayOfWeek> weekday = weekday(text);
        if (weekday.isPresent()) {
            return weekday.map(day -> today.with(TemporalAdjusters.nextOrSame(day)));
        }
        Optional<LocalDate> day = TypedDates.day(text, today);
        boolean past = day.filter(d -> d.isBefore(today)).isPresent();
        if (!past || text.equals(Texts.get("typed.yesterday"))) {
            return day;
        }
        // Without a year the same text read a year later means a later day; with one it means the same.
        return TypedDates.day(text, today.plusYears(1));
    }

    private static Optional<DayOfWeek> weekday(String text) {
        String bare = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        if (bare.length() < FEWEST_LETTERS) {
            return Optional.empty();
        }
        return Stream.of(Locale.ENGLISH, Locale.getDefault(Locale.Category.FORMAT))
                .flatMap(
                        locale -> Stream.of(DayOfWeek.values()).filter(day -> day.getDisplayName(TextStyle.FULL, locale)
                                .toLowerCase(locale)
                                .startsWith(bare)))
                .findFirst();
    }
}
