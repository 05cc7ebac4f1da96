package org.hingewise.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.hingewise.domain.Moment;
import org.jspecify.annotations.Nullable;

/**
 * When the steps of a story happened. The stories count back from now, whenever that is; people train at gym hours and
 * tell of their backs while they are awake, so what would lie in the night moves to its nearer end.
 */
final class SampleTimes {
    private static final LocalTime GYM_OPENS = LocalTime.of(7, 45);
    private static final LocalTime GYM_CLOSES = LocalTime.of(21, 0);
    private static final LocalTime UP = LocalTime.of(6, 30);
    private static final LocalTime ASLEEP = LocalTime.of(23, 0);

    private final Moment now;
    /** How far the last session moved; what is told of it moves along. */
    private Duration moved = Duration.ZERO;

    SampleTimes(Moment now) {
        this.now = now;
    }

    /** The moment of a step; to be asked in the order of the story. */
    Moment of(JsonNode step) {
        Moment told = before(hoursAgo(step));
        return switch (step.get("do").asText()) {
            case "start", "set" -> told; // under way right now
            case "soreness" -> {
                Moment along = told.plusMinutes(moved.toMinutes());
                yield awake(along.isAfter(now) ? told : along);
            }
            case "session" -> {
                Moment trained = outsideNight(told, GYM_CLOSES, GYM_OPENS, latest(step));
                moved = Duration.between(told.instant(), trained.instant());
                yield trained;
            }
            default -> gym(told);
        };
    }

    /** So many days ago, at gym hours. */
    Moment daysAgo(double days) {
        return gym(before(days * 24));
    }

    /** Some stories need a session to be so long ago at least. */
    private Moment latest(JsonNode step) {
        return before(step.path("at_least_hours_ago").asDouble(0));
    }

    private Moment before(double hours) {
        return now.plusMinutes(-Math.round(hours * 60));
    }

    /** Hours before now that the story says. */
    static double hoursAgo(JsonNode step) {
        return step.has("hours_ago")
                ? step.get("hours_ago").asDouble()
                : step.get("days_ago").asDouble() * 24;
    }

    /** The nearest moment at which people train. */
    static Moment gym(Moment told) {
        return outsideNight(told, GYM_CLOSES, GYM_OPENS, null);
    }

    private Moment awake(Moment told) {
        return outsideNight(told, ASLEEP, UP, now);
    }

    private static Moment outsideNight(Moment told, LocalTime begins, LocalTime ends, @Nullable Moment latest) {
        ZonedDateTime local = told.local();
        LocalTime time = local.toLocalTime();
        if (!time.isAfter(begins) && !time.isBefore(ends)) {
            return told;
        }
        boolean evening = time.isAfter(begins);
        ZonedDateTime before = (evening ? local : local.minusDays(1)).with(begins);
        ZonedDateTime after = (evening ? local.plusDays(1) : local).with(ends);
        boolean back = Duration.between(before, local).compareTo(Duration.between(local, after)) < 0
                || (latest != null && Moment.of(after).isAfter(latest));
        return Moment.of(back ? before : after);
    }
}
