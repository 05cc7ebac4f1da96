package org.hingewise.domain.triage;

/** The four levels of a verdict, mildest first. */
public enum Level {
    /** 0: usual soreness, keep training. */
    USUAL,
    /** 1: watch and modify. */
    WATCH,
    /** 2: stop loading the back, see a doctor. */
    DOCTOR,
    /** 3: urgent help now. */
    URGENT;

    /** 0 to 3. */
    public int number() {
        return ordinal();
    }

    /** @throws IllegalArgumentException outside 0 to 3 */
    public static Level of(int number) {
        if (number < 0 || number > 3) {
            throw new IllegalArgumentException("level outside 0 to 3: " + number);
        }
        return values()[number];
    }

    public boolean atLeast(Level other) {
        return compareTo(other) >= 0;
    }
}
