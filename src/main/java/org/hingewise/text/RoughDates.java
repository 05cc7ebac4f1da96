package org.hingewise.text;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hingewise.domain.client.RoughDate;
import org.jspecify.annotations.Nullable;

/**
 * Dates as people remember them, typed and shown: "autumn 2024", "March 2022", "2022", "2 weeks ago", "2 weeks later"
 * (than something). Seasons are those of the northern half of the earth.
 */
public final class RoughDates {
    private static final int EARLIEST_YEAR = 1900;
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
    private static final List<String> PARTS = List.of("early", "mid", "late");
    private static final Pattern YEAR = Pattern.compile("(?:in )?(\\d{4})");
    private static final Pattern WORD_YEAR = Pattern.compile("(?:in )?(\\p{L}+)\\.?,?[ -](\\d{4})");
    private static final Pattern NUMBER_YEAR = Pattern.compile("(\\d{1,2})[./-](\\d{4})");
    private static final Pattern YEAR_NUMBER = Pattern.compile("(\\d{4})[./-](\\d{1,2})");
    private static final Pattern SPAN =
            Pattern.compile("(?:about |ca\\.? )?(\\d{1,3}|an?|one|two|three) (\\p{L}+) (\\p{L}+)");

    private RoughDates() {}

    /**
     * What a rough date can mean.
     *
     * @param today days after it are cut off
     * @param anchor what "later" counts from; null when there is nothing to count from
     * @return empty when the text is no date, or one that lies wholly in the future or before 1900
     */
    public static Optional<RoughDate> parse(String typed, LocalDate today, @Nullable RoughDate anchor) {
        return understand(TypedDates.clean(typed), today, anchor)
                .filter(d -> !d.first().isAfter(today) && d.first().getYear() >= EARLIEST_YEAR)
                .map(d -> new RoughDate(d.first(), d.last().isAfter(today) ? today : d.last()));
    }

    /** Like {@link #parse(String, LocalDate, RoughDate)}, with nothing that "later" could count from. */
    public static Optional<RoughDate> parse(String typed, LocalDate today) {
        return parse(typed, today, null);
    }

    /** As short as it is sure: "autumn 2024", "March 2022", "2022", or the day itself. It reads back as the same date. */
    public static String text(RoughDate date) {
        LocalDate first = date.first();
        LocalDate last = date.last();
        if (first.equals(last)) {
            return day(first);
        }
        int year = first.getYear();
        if (date.equals(RoughDate.year(year))) {
            return Integer.toString(year);
        }
        if (date.equals(RoughDate.month(YearMonth.from(first)))) {
            return first.format(DateTimeFormatter.ofPattern("LLLL yyyy", locale()));
        }
        for (String season : SEASONS) {
            if (date.equals(season(season, year))) {
                return Texts.get("rough.season", Texts.get("typed." + season), Integer.toString(year));
            }
        }
        return Texts.get("rough.between", day(first), day(last));
    }

    private static Optional<RoughDate> understand(String text, LocalDate today, @Nullable RoughDate anchor) {
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return Optional.of(RoughDate.year(number(year, 1)));
        }
        Matcher months = NUMBER_YEAR.matcher(text);
        if (months.matches()) {
            return month(number(months, 2), number(months, 1));
        }
        Matcher isoMonth = YEAR_NUMBER.matcher(text);
        if (isoMonth.matches()) {
            return month(number(isoMonth, 1), number(isoMonth, 2));
        }
        Matcher named = WORD_YEAR.matcher(text);
        if (named.matches()) {
            return named(named.group(1), number(named, 2));
        }
        Matcher span = SPAN.matcher(text);
        if (span.matches()) {
            return span(span.group(1), span.group(2), span.group(3), today, anchor);
        }
        Optional<RoughDate> last = last(text, today);
        return last.isPresent()
                ? last
                : between(text, today).or(() -> TypedDates.day(text, today).map(RoughDate::day));
    }

    private static Optional<RoughDate> between(String text, LocalDate today) {
        String[] ends = text.split(" – ", 2);
        if (ends.length < 2) {
            return Optional.empty();
        }
        Optional<LocalDate> first = TypedDates.day(ends[0], today);
        Optional<LocalDate> last = TypedDates.day(ends[1], today);
        return first.isPresent() && last.isPresent() && !last.get().isBefore(first.get())
                ? Optional.of(new RoughDate(first.get(), last.get()))
                : Optional.empty();
    }

    private static Optional<RoughDate> named(String word, int year) {
        if (is(word, "fall")) {
            return Optional.of(season("autumn", year));
        }
        for (String season : SEASONS) {
            if (is(word, season)) {
                return Optional.of(season(season, year));
            }
        }
        for (String part : PARTS) {
            if (is(word, part)) {
                int first = 1 + 4 * PARTS.indexOf(part);
                return Optional.of(months(YearMonth.of(year, first), 4));
            }
        }
        return TypedDates.month(word).map(m -> RoughDate.month(YearMonth.of(year, m)));
    }

    private static RoughDate season(String season, int year) {
        return months(YearMonth.of(year, Month.MARCH).plusMonths(3L * SEASONS.indexOf(season)), 3);
    }

    private static RoughDate months(YearMonth first, int count) {
        return new RoughDate(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }

    private static Optional<RoughDate> month(int year, int month) {
        return month < 1 || month > 12 ? Optional.empty() : Optional.of(RoughDate.month(YearMonth.of(year, month)));
    }

    private static Optional<RoughDate> span(
            String count, String unit, String direction, LocalDate today, @Nullable RoughDate anchor) {
        int n = count(count);
        if (is(direction, "ago")) {
            return moved(RoughDate.day(today), unit, -n);
        }
        if (is(direction, "later") && anchor != null) {
            return moved(anchor, unit, n);
        }
        return Optional.empty();
    }

    /** Moved by a number of units, and widened by half a unit each way, because "3 weeks" is seldom 21 days. */
    private static Optional<RoughDate> moved(RoughDate from, String unit, int n) {
        LocalDate first = from.first();
        LocalDate last = from.last();
        if (unit.startsWith(Texts.get("typed.day"))) {
            return Optional.of(new RoughDate(first.plusDays(n), last.plusDays(n)));
        }
        if (unit.startsWith(Texts.get("typed.week"))) {
            return Optional.of(new RoughDate(
                    first.plusWeeks(n).minusDays(3), last.plusWeeks(n).plusDays(3)));
        }
        if (unit.startsWith(Texts.get("typed.month"))) {
            return Optional.of(new RoughDate(
                    first.plusMonths(n).minusDays(15), last.plusMonths(n).plusDays(15)));
        }
        if (unit.startsWith(Texts.get("typed.year"))) {
            return Optional.of(new RoughDate(
                    first.plusYears(n).minusMonths(6), last.plusYears(n).plusMonths(6)));
        }
        return Optional.empty();
    }

    private static Optional<RoughDate> last(String text, LocalDate today) {
        if (is(text, "lastWeek")) {
            return moved(RoughDate.day(today), Texts.get("typed.week"), -1);
        }
        if (is(text, "lastMonth")) {
            return Optional.of(RoughDate.month(YearMonth.from(today).minusMonths(1)));
        }
        if (is(text, "thisYear")) {
            return Optional.of(RoughDate.year(today.getYear()));
        }
        return is(text, "lastYear") ? Optional.of(RoughDate.year(today.getYear() - 1)) : Optional.empty();
    }

    private static int count(String word) {
        return switch (word) {
            case "a", "an", "one" -> 1;
            case "two" -> 2;
            case "three" -> 3;
            default -> Integer.parseInt(word);
        };
    }

    private static boolean is(String word, String key) {
        return word.equals(Texts.get("typed." + key));
    }

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale()));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Locale locale() {
        return Locale.getDefault(Locale.Category.FORMAT);
    }
}
