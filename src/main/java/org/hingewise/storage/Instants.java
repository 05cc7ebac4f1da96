package org.hingewise.storage;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/** Instants as UTC text of one width, for example {@code 2026-11-22T18:10:00.000000000Z}: it sorts as time does. */
final class Instants {
    private static final DateTimeFormatter FORMAT =
            new DateTimeFormatterBuilder().appendInstant(9).toFormatter();

    private Instants() {}

    static String text(Instant instant) {
        return FORMAT.format(instant);
    }

    static Instant of(String text) {
        return Instant.parse(text);
    }
}
