package org.hingewise.domain.triage;

import org.hingewise.domain.soreness.UsualCurve;

/**
 * What is usual for this client at the hour of the report (C5).
 *
 * @param expected expected score, 0–10
 * @param upper upper limit of the usual, 0–10
 */
public record Usual(double expected, double upper) {
    public Usual {
        if (!Double.isFinite(expected) || !Double.isFinite(upper)) {
            throw new IllegalArgumentException("a usual score is not a number");
        }
    }

    /** The client's curve at an hour. */
    public static Usual at(UsualCurve curve, double hour) {
        return new Usual(curve.expected(hour), curve.upper(hour));
    }
}
