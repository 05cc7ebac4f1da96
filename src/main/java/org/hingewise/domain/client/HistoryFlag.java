package org.hingewise.domain.client;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What in a client's past makes triage more careful; asked once, kept with the client. */
public enum HistoryFlag {
    PREVIOUS_BACK_INJURY,
    CANCER_HISTORY,
    IMMUNE_SUPPRESSION,
    INJECTED_DRUGS,
    OSTEOPOROSIS,
    LONG_TERM_STEROIDS,
    MAN_OVER_65,
    WOMAN_OVER_75,
    SPINE_SURGERY_WITHIN_12WK;

    /** The code used in files and commands, for example {@code cancer_history}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<HistoryFlag> ofCode(String code) {
        return Stream.of(values()).filter(f -> f.code().equals(code)).findFirst();
    }

    /** Whether the coach asks for it; the others follow from age, sex and recorded injuries. */
    public boolean isAsked() {
        return this == CANCER_HISTORY
                || this == IMMUNE_SUPPRESSION
                || this == INJECTED_DRUGS
                || this == OSTEOPOROSIS
                || this == LONG_TERM_STEROIDS;
    }
}
