package org.hingewise.ui.backhistory;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.RoughDate;
import org.hingewise.text.RoughDates;
import org.hingewise.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A rough date as typed, understood or not.
 *
 * @param date null when nothing was typed or it was not understood
 * @param problem code of what is wrong with it; null when nothing is
 */
record RoughDateReading(@Nullable RoughDate date, @Nullable String problem) {
    /** Nothing that could be a date of this client's lies after it. */
    private static final int YEARS_AHEAD = 500;

    private static final Pattern ABOUT =
            Pattern.compile(Pattern.quote(Texts.get("history.about", "")) + "(.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LONG_AGO = Pattern.compile("(.*\\D)?1[0-8]\\d\\d(\\D.*)?");
    private static final Pattern DIGITS = Pattern.compile("[\\d\\s./\\-]*\\d[\\d\\s./\\-]*");
    private static final Pattern DAY_AND_MONTH =
            Pattern.compile("\\d{1,2}\\.?\\s+\\p{L}+\\.?,?(\\s+\\d{4})?|\\p{L}+\\.?\\s+\\d{1,2},?(\\s+\\d{4})?");

    /**
     * A date that was in the field to begin with.
     *
     * @param recorded the day it was written down
     */
    record Shown(RoughDate date, LocalDate recorded) {
        static @Nullable Shown of(@Nullable RoughDate date, @Nullable BackInjury episode) {
            return date == null || episode == null
                    ? null
                    : new Shown(date, episode.recordedAt().date());
        }
    }

    /**
     * Reads what was typed.
     *
     * @param anchor what "later" counts from; null when there is nothing to count from
     * @param before what the field showed, so that a date nobody touched stays as it was; null for a new one
     */
    static RoughDateReading of(String typed, LocalDate today, @Nullable RoughDate anchor, @Nullable Shown before) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return new RoughDateReading(null, null);
        }
        if (before != null && text.equals(ToldDate.text(before.date(), before.recorded()))) {
            return new RoughDateReading(before.date(), null);
        }
        Matcher about = ABOUT.matcher(text);
        if (about.matches()) {
            text = about.group(1);
        }
        Optional<RoughDate> date = RoughDates.parse(text, today, anchor);
        return date.isPresent()
                ? new RoughDateReading(date.get(), null)
                : new RoughDateReading(null, why(text, today, anchor));
    }

    private static String why(String text, LocalDate today, @Nullable RoughDate anchor) {
        if (RoughDates.parse(text, today.plusYears(YEARS_AHEAD), anchor).isPresent()) {
            return "in_future";
        }
        if (LONG_AGO.matcher(text).matches()) {
            return "too_long_ago";
        }
        if (anchor == null && text.endsWith(Texts.get("typed.later"))) {
            return "later_than_what";
        }
        boolean looksLikeADay =
                DIGITS.matcher(text).matches() || DAY_AND_MONTH.matcher(text).matches();
        return looksLikeADay ? "no_such_day" : "not_understood";
    }
}
