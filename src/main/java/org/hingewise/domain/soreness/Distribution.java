package org.hingewise.domain.soreness;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where it is felt: diffuse across the low back, in one spot two fingers can cover, or beyond the low back (S14, S15). */
public enum Distribution {
    DIFFUSE,
    FOCAL,
    WIDE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Distribution> ofCode(String code) {
        return Stream.of(values()).filter(d -> d.code().equals(code)).findFirst();
    }
}
