package org.hingewise.domain;

/**
 * A mass in whole milligrams: fine enough that pounds typed, stored and shown again never drift.
 *
 * @param milligrams 0 to 1,000 kg
 */
public record Mass(long milligrams) implements Comparable<Mass> {
    /** Heaviest load or body mass accepted: 1,000 kg (decision: above every lift on record). */
    public static final long MAX_MILLIGRAMS = 1_000_000_000L;

    public static final Mass ZERO = new Mass(0);

    public Mass {
        if (milligrams < 0 || milligrams > MAX_MILLIGRAMS) {
            throw new IllegalArgumentException("mass outside 0 to 1000 kg");
        }
    }

    /** @throws IllegalArgumentException when not finite, negative or over 1,000 kg */
    public static Mass of(double value, MassUnit unit) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("mass is not a number");
        }
        double exact = value * unit.milligrams();
        if (exact < 0 || exact > MAX_MILLIGRAMS) {
            throw new IllegalArgumentException("mass outside 0 to 1000 kg");
        }
        return new Mass(Math.round(exact));
    }

    public static Mass kg(double value) {
        return of(value, MassUnit.KG);
    }

    public static Mass lb(double value) {
        return of(value, MassUnit.LB);
    }

    /** The value in a unit, rounded to a thousandth, which is what was typed when it was typed in that unit. */
    public double in(MassUnit unit) {
        return Math.round(milligrams / unit.milligrams() * 1000) / 1000.0;
    }

    public Mass times(double factor) {
        return new Mass(Math.round(milligrams * factor));
    }

    @Override
    public int compareTo(Mass other) {
        return Long.compare(milligrams, other.milligrams);
    }
}
