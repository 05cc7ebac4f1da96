package org.hingewise.text;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.hingewise.domain.Moment;

/** Days, times and spans in the system's own format, short enough for a line in a list. */
public final class Times {
    private Times() {}

    /** Weekday, day and month, for example "Tue 18 Nov" or "Tue, Nov 18"; with the year when it is not this one. */
    public static String day(LocalDate day, LocalDate today) {
        return Texts.get(
                "time.weekdayDay", day.format(DateTimeFormatter.ofPattern("EEE", locale())), shortDay(day, today));
    }

    /** Day and month, for example "18 Nov"; with the year when it is not this one. */
    public static String shortDay(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? day.format(dayAndMonth()) : date(day);
    }

    /** Day, month and year. */
    public static String date(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale()));
    }

    /** The weekday written out with day and month, for example "Thursday 19 Nov". */
    public static String longDay(LocalDate day) {
        return Texts.get(
                "time.weekdayDay",
                day.format(DateTimeFormatter.ofPattern("EEEE", locale())),
                day.format(dayAndMonth()));
    }

    /** Month and year, for example "March 2024". */
    public static String month(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("LLLL yyyy", locale()));
    }

    /** Time of day without seconds. */
    public static String clock(Moment time) {
        return time.local()
                .format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale()));
    }

    /** Day and time as the client lived it, for example "Wed 19 Nov 18:10". */
    public static String dayAndClock(Moment time, LocalDate today) {
        return Texts.get("time.dayAndClock", day(time.date(), today), clock(time));
    }

    /** Whole hours, rounded: "31 h". */
    public static String hours(double hours) {
        return Texts.get("time.hours", Long.toString(Math.round(hours)));
    }

    /** The locale's medium date without its year and what joined it. */
    private static DateTimeFormatter dayAndMonth() {
        String withYear = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.MEDIUM, null, IsoChronology.INSTANCE, locale());
        String pattern = withYear.replaceAll("\\s*'[^']*'\\s*$", "")
                .replaceAll("[,\\s/.-]*[yu]+$", withYear.contains(".") ? "." : "")
                .replaceAll("^[yu]+[,\\s/.年-]*", "");
        return DateTimeFormatter.ofPattern(pattern, locale());
    }

    private static Locale locale() {
        return Locale.getDefault(Locale.Category.FORMAT);
    }
}
