package org.hingewise.domain.soreness;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How the soreness began (S9, S16, S17). Sudden after means within one hour of the session's end. */
public enum Onset {
    GRADUAL,
    SUDDEN_DURING,
    SUDDEN_AFTER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Onset> ofCode(String code) {
        return Stream.of(values()).filter(o -> o.code().equals(code)).findFirst();
    }

    public boolean isSudden() {
        return this != GRADUAL;
    }
}
