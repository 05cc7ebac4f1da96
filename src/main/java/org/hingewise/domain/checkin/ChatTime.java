package org.hingewise.domain.checkin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hingewise.domain.Moment;
import org.jspecify.annotations.Nullable;

/**
 * When a reply was written, told by what a messenger puts before a copied message: "[30.11.26, 08:15:22] Maya:" or
 * "30/11/2026, 08:15 - Maya:". Only what is certain counts: one such head, at the beginning, and of all the ways to read
 * its day (day or month first) exactly one that lies between the question and now.
 */
public final class ChatTime {
    private static final Pattern HEAD = Pattern.compile(
            "^ ?\\[?(\\d{1,4})([./-])(\\d{1,2})\\2(\\d{1,4}),? (\\d{1,2})[:.](\\d{2})(?:[:.]\\d{2})?"
                    + "(?: ?([ap])\\.?m\\.?)?(?:\\]| ?-) ?[^:\\n]{1,80}: ",
            Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

    /** Two digits of a year mean this century. */
    private static final int CENTURY = 2000;

    private static final int HALF_DAY = 12;

    private ChatTime() {}

    /**
     * Reads the time.
     *
     * @param text as it was pasted
     * @param asked when the message was made that it answers
     */
    public static Optional<Moment> of(String text, Moment asked, Moment now) {
        String plain = ReplyText.plain(text.substring(0, Math.min(text.length(), ReplyParser.LIMIT)))
                .stripLeading();
        Matcher head = HEAD.matcher(plain);
        if (!head.find() || head.start() != 0) {
            return Optional.empty();
        }
        LocalTime clock = clock(head);
        Set<LocalDate> days = new TreeSet<>(days(head));
        if (clock == null || head.find()) {
            return Optional.empty();
        }
        List<Moment> fitting = days.stream()
                .map(day -> day.atTime(clock))
                .filter(time -> isOne(time, now))
                .map(time -> Moment.of(time, now.zone()))
                .filter(time ->
                        !time.instant().isBefore(asked.instant().truncatedTo(ChronoUnit.MINUTES)) && !time.isAfter(now))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** Not one of those that the clock shows twice, or never, when summer time begins or ends. */
    private static boolean isOne(LocalDateTime time, Moment now) {
        return now.zone().getRules().getValidOffsets(time).size() == 1;
    }

    private static @Nullable LocalTime clock(Matcher head) {
        int hour = Integer.parseInt(head.group(5));
        String half = head.group(7);
        if (half != null) {
            if (hour < 1 || hour > HALF_DAY) {
                return null;
            }
            hour = hour % HALF_DAY + (half.equalsIgnoreCase("p") ? HALF_DAY : 0);
        }
        try {
            return LocalTime.of(hour, Integer.parseInt(head.group(6)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static List<LocalDate> days(Matcher head) {
        String first = head.group(1);
        int middle = Integer.parseInt(head.group(3));
        String last = head.group(4);
        List<LocalDate> days = new ArrayList<>();
        if (first.length() == 4) {
            day(Integer.parseInt(first), middle, last).ifPresent(days::add);
        } else if (first.length() <= 2 && (last.length() == 2 || last.length() == 4)) {
            int year = Integer.parseInt(last) + (last.length() == 2 ? CENTURY : 0);
            day(year, middle, first).ifPresent(days::add);
            if (!head.group(2).equals(".")) { // a full stop is never written between month and day
                day(year, Integer.parseInt(first), String.valueOf(middle)).ifPresent(days::add);
            }
        }
        return days;
    }

    private static Optional<LocalDate> day(int year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(year, month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
