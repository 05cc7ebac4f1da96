package org.hingewise.ui.soreness;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hingewise.domain.Moment;
import org.jspecify.annotations.Nullable;

/**
 * When the back felt like this, as the coach chose it.
 *
 * @param day only looked at for {@link Preset#OTHER}
 * @param clock the time of day as typed; only looked at for {@link Preset#OTHER}
 */
record TimeChoice(Preset preset, LocalDate day, String clock) {
    /** What "this morning" means (decision). */
    static final LocalTime MORNING = LocalTime.of(8, 0);
    /** What "yesterday evening" means (decision). */
    static final LocalTime EVENING = LocalTime.of(19, 0);

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2})?|(\\d{2}))?");

    /** One step each. */
    enum Preset {
        NOW,
        TWO_HOURS_AGO,
        THIS_MORNING,
        YESTERDAY_EVENING,
        OTHER
    }

    static TimeChoice of(Preset preset, Moment now) {
        return new TimeChoice(preset, now.date(), "");
    }

    /** A moment that was kept, for example with a draft. */
    static TimeChoice at(Moment moment) {
        ZonedDateTime local = moment.local();
        return new TimeChoice(
                Preset.OTHER, local.toLocalDate(), "%02d:%02d".formatted(local.getHour(), local.getMinute()));
    }

    /** The moment meant; null when the typed time of day cannot be read. */
    @Nullable
    Moment moment(Moment now) {
        LocalDate today = now.date();
        return switch (preset) {
            case NOW -> now;
            case TWO_HOURS_AGO -> now.plusMinutes(-120);
            case THIS_MORNING -> earliest(Moment.of(today.atTime(MORNING), now.zone()), now);
            case YESTERDAY_EVENING -> Moment.of(today.minusDays(1).atTime(EVENING), now.zone());
            case OTHER -> {
                LocalTime time = readClock(clock);
                yield time == null ? null : Moment.of(day.atTime(time), now.zone());
            }
        };
    }

    private static Moment earliest(Moment a, Moment b) {
        return a.isAfter(b) ? b : a;
    }

    /** Reads 18:10, 18.10, 1810, 6:10 pm, 6 pm and 18; null when it is none of them. */
    static @Nullable LocalTime readClock(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT).replace(" ", "").replace('h', ':');
        boolean pm = text.endsWith("pm");
        boolean am = text.endsWith("am");
        if (am || pm) {
            text = text.substring(0, text.length() - 2);
        }
        Matcher m = CLOCK.matcher(text);
        if (!m.matches()) {
            return null;
        }
        int hour = Integer.parseInt(m.group(1));
        String after = m.group(2) != null ? m.group(2) : m.group(3);
        int minute = after == null ? 0 : Integer.parseInt(after);
        if (am || pm) {
            if (hour < 1 || hour > 12) {
                return null;
            }
            hour = hour % 12 + (pm ? 12 : 0);
        }
        return hour > 23 || minute > 59 ? null : LocalTime.of(hour, minute);
    }
}
