package org.hingewise.domain.soreness;

/** Numeric rating scale: 0 no soreness, 10 the worst imaginable. */
public record Nrs(int value) implements Comparable<Nrs> {
    public static final int MIN = 0;
    public static final int MAX = 10;

    public Nrs {
        if (value < MIN || value > MAX) {
            throw new IllegalArgumentException("score outside 0 to 10: " + value);
        }
    }

    @Override
    public int compareTo(Nrs other) {
        return Integer.compare(value, other.value);
    }
}
