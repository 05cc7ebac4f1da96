package org.hingewise.domain.triage;

import java.util.Locale;

/** What was not known when the verdict was given; missing data never lowers a level. */
public enum Unknown {
    SCORE,
    TIME,
    SYMPTOMS,
    ONSET,
    DISTRIBUTION,
    HISTORY;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
