package org.hingewise.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** An instant together with the zone it was lived in, so that a session keeps its local day when people travel. */
public record Moment(Instant instant, ZoneId zone) implements Comparable<Moment> {
    public static Moment of(ZonedDateTime time) {
        return new Moment(time.toInstant(), time.getZone());
    }

    public static Moment of(OffsetDateTime time) {
        return new Moment(time.toInstant(), time.getOffset());
    }

    public static Moment of(LocalDateTime local, ZoneId zone) {
        return of(local.atZone(zone));
    }

    /** The local date and time as the client lived it. */
    public ZonedDateTime local() {
        return instant.atZone(zone);
    }

    public LocalDate date() {
        return local().toLocalDate();
    }

    /** Hours from {@code earlier} to this moment; negative when this is before it. */
    public double hoursSince(Moment earlier) {
        return (instant.toEpochMilli() - earlier.instant.toEpochMilli()) / 3_600_000.0;
    }

    public boolean isBefore(Moment other) {
        return instant.isBefore(other.instant);
    }

    public boolean isAfter(Moment other) {
        return instant.isAfter(other.instant);
    }

    /** This moment moved by whole minutes, in the same zone. */
    public Moment plusMinutes(long minutes) {
        return new Moment(instant.plusSeconds(minutes * 60), zone);
    }

    @Override
    public int compareTo(Moment other) {
        return instant.compareTo(other.instant);
    }
}
