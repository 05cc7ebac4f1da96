package org.hingewise.domain;

/** The unit a client's loads are shown and typed in. */
public enum MassUnit {
    KG("kg", 1_000_000),
    /** International avoirdupois pound: 0.45359237 kg by definition. */
    LB("lb", 453_592.37);

    private final String symbol;
    private final double milligrams;

    MassUnit(String symbol, double milligrams) {
        this.symbol = symbol;
        this.milligrams = milligrams;
    }

    public String symbol() {
        return symbol;
    }

    double milligrams() {
        return milligrams;
    }
}
