package org.hingewise.ui.soreness;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.hingewise.domain.Moment;
import org.hingewise.text.TypedDates;
import org.jspecify.annotations.Nullable;

/**
 * When the back felt like this, as the coach chose it.
 *
 * @param day only looked at for {@link Preset#OTHER}; null while none can be read
 * @param clock the time of day as typed; only looked at for {@link Preset#OTHER}
 */
public record TimeChoice(Preset preset, @Nullable LocalDate day, String clock) {
    /** What "this morning" means (decision). */
    static final LocalTime MORNING = LocalTime.of(8, 0);
    /** What "yesterday evening" means (decision). */
    static final LocalTime EVENING = LocalTime.of(19, 0);

    /** One step each. */
    public enum Preset {
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
                LocalTime time = TypedDates.time(clock).orElse(null);
                yield time == null || day == null ? null : Moment.of(day.atTime(time), now.zone());
            }
        };
    }

    private static Moment earliest(Moment a, Moment b) {
        return a.isAfter(b) ? b : a;
    }
}
