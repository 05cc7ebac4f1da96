package org.hingewise.domain.soreness;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How unfamiliar the session was to this client; scales the expected soreness (section C3, decision). */
public enum Familiarity {
    FAMILIAR(1.0),
    NEW_STEP(2.0),
    UNFAMILIAR(3.2);

    private final double amplitude;

    Familiarity(double amplitude) {
        this.amplitude = amplitude;
    }

    /** A0: the typical peak on 0–10 after such a session (decision). */
    public double amplitude() {
        return amplitude;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Familiarity> ofCode(String code) {
        return Stream.of(values()).filter(f -> f.code().equals(code)).findFirst();
    }
}
