package org.hingewise.domain.gate;

import java.util.Locale;

/** The four answers of the gate, mildest first: Fine, Lighter, Not yet, Hold. */
public enum Gate {
    GO,
    MODIFY,
    REGRESS,
    HOLD;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
