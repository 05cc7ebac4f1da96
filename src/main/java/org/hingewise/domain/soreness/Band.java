package org.hingewise.domain.soreness;

/**
 * The range normal soreness falls in at one hour, on 0–10 (section C3).
 *
 * @param p10 one in ten is below
 * @param p50 the middle
 * @param p90 one in ten is above
 */
public record Band(double p10, double p50, double p90) {
    /** No soreness expected. */
    public static final Band NONE = new Band(0, 0, 0);

    public Band {
        if (!(0 <= p10 && p10 <= p50 && p50 <= p90 && p90 <= Nrs.MAX)) {
            throw new IllegalArgumentException("a band rises from p10 to p90 within 0 to 10");
        }
    }

    /** Whether a reading lies in it, edges included. */
    public boolean holds(double reading) {
        return reading >= p10 && reading <= p90;
    }
}
