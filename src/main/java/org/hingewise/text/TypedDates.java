package org.hingewise.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days and times as people type them: ISO, the system's order, month names, "today". A day that does not exist (31.02.)
 * is not taken for another one.
 */
public final class TypedDates {
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})\\s*[./\\-]\\s*(\\d{1,2})(?:\\s*[./\\-]\\s*(\\d{4}|\\d{2})?)?");
    private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2})\\.?\\s+(\\p{L}+)\\.?,?(?:\\s+(\\d{4}))?");
    private static final Pattern MONTH_DAY = Pattern.compile("(\\p{L}+)\\.?\\s+(\\d{1,2}),?(?:\\s+(\\d{4}))?");
    private static final Pattern CLOCK = Pattern.compile(
            "(\\d{1,2})(?:[:.h](\\d{2}))?(?:[:.]\\d{2})?\\s*([ap])?\\.?m?\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern FOUR_DIGITS = Pattern.compile("([01]\\d|2[0-3])([0-5]\\d)");

    private TypedDates() {}

    /**
     * A day; one typed without a year is the last such day that is not in the future.
     *
     * @return empty when the text is no day
     */
    public static Optional<LocalDate> day(String typed, LocalDate today) {
        String text = clean(typed);
        if (text.equals(Texts.get("typed.today"))) {
            return Optional.of(today);
        }
        if (text.equals(Texts.get("typed.yesterday"))) {
            return Optional.of(today.minusDays(1));
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            boolean monthFirst = monthFirst() && !text.contains(".");
            int day = number(numbers, monthFirst ? 2 : 1);
            int month = number(numbers, monthFirst ? 1 : 2);
            return inYear(numbers.group(3), month, day, today);
        }
        Matcher named = DAY_MONTH.matcher(text);
        if (named.matches()) {
            return month(named.group(2)).flatMap(m -> inYear(named.group(3), m.getValue(), number(named, 1), today));
        }
        Matcher american = MONTH_DAY.matcher(text);
        if (american.matches()) {
            return month(american.group(1))
                    .flatMap(m -> inYear(american.group(3), m.getValue(), number(american, 2), today));
        }
        return Optional.empty();
    }

    /**
     * A time of day: "18:10", "6.10 pm", "1810", "7".
     *
     * @return empty when the text is no time
     */
    public static Optional<LocalTime> time(String typed) {
        String text = clean(typed);
        Matcher four = FOUR_DIGITS.matcher(text);
        if (four.matches()) {
            return Optional.of(LocalTime.of(number(four, 1), number(four, 2)));
        }
        Matcher clock = CLOCK.matcher(text);
        if (!clock.matches()) {
            return Optional.empty();
        }
        int hour = number(clock, 1);
        int minute = clock.group(2) == null ? 0 : number(clock, 2);
        String half = clock.group(3);
        if (half != null) {
            if (hour < 1 || hour > 12) {
                return Optional.empty();
            }
            hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
    }

    /** A month by its name or the beginning of it (three letters or more), in the system's language or in English. */
    static Optional<Month> month(String typed) {
        String text = clean(typed);
        if (text.length() < 3) {
            return Optional.empty();
        }
        return monthNames().entrySet().stream()
                .filter(e -> e.getKey().startsWith(text))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    static String clean(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private static Map<String, Month> monthNames() {
        Map<String, Month> names = new HashMap<>();
        for (Locale locale : new Locale[] {Locale.ENGLISH, locale()}) {
            for (Month month : Month.values()) {
                names.put(month.getDisplayName(TextStyle.FULL, locale).toLowerCase(locale), month);
                names.put(
                        month.getDisplayName(TextStyle.FULL_STANDALONE, locale).toLowerCase(locale), month);
                String brief = month.getDisplayName(TextStyle.SHORT, locale).toLowerCase(locale);
                names.put(brief.replace(".", ""), month);
            }
        }
        return names;
    }

    private static Optional<LocalDate> inYear(@Nullable String year, int month, int day, LocalDate today) {
        if (year == null) {
            Optional<LocalDate> thisYear = date(today.getYear(), month, day);
            return thisYear.isPresent() && thisYear.get().isAfter(today)
                    ? date(today.getYear() - 1, month, day)
                    : thisYear;
        }
        int given = Integer.parseInt(year);
        if (year.length() == 2) {
            given += today.getYear() / 100 * 100;
            if (given > today.getYear() + 5) {
                given -= 100;
            }
        }
        return date(given, month, day);
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean monthFirst() {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale());
        return pattern.indexOf('M') < pattern.indexOf('d');
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Locale locale() {
        return Locale.getDefault(Locale.Category.FORMAT);
    }
}
