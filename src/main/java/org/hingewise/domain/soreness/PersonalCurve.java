package org.hingewise.domain.soreness;

import java.util.Collection;
import java.util.function.ToDoubleFunction;

/**
 * One client's own course of soreness, learnt from past sessions and pulled toward the population as long as they are few
 * (section C5, steps 3 and 4: normal-normal, one for the height and one for the pace of the curve).
 *
 * <p>It may raise attention only: it never calls a 7 usual, and it says nothing after {@link #LAST_HOUR}. Less soreness
 * than it expects is no error: a movement done again within weeks makes less of it (Nosaka 2005, Cleary 2002).
 */
public final class PersonalCurve implements UsualCurve {
    /** Sessions it needs before it is shown and rule R1.5 asks it (C5). */
    public static final int SESSIONS_NEEDED = 3;

    /** Last hour it speaks of (C5). */
    public static final int LAST_HOUR = 96;

    /** Highest score it may call usual: below the 7 that is intense at any hour (C5; the tenth is a decision). */
    static final double MOST = 6.9;

    /** Spread of the height between clients, as a logarithm (C5, decision: no repeated-session data found). */
    static final double HEIGHT_BETWEEN = 0.35;

    /** Spread of the height from session to session of one client (C5, decision). */
    static final double HEIGHT_WITHIN = 0.30;

    /** Spread of the pace between clients, as a logarithm (C5, decision). */
    static final double PACE_BETWEEN = 0.30;

    /** Spread of the pace from session to session of one client (C5, decision). */
    static final double PACE_WITHIN = 0.25;

    /** Standard deviations up to the limit that nine of ten readings stay below (C5). */
    static final double LIMIT = 1.28;

    /** Half the step the slope by pace is taken over (C5). */
    private static final double SLOPE_STEP = 0.1;

    private final Learnt height;
    private final Learnt pace;

    /**
     * What is known of one number of the curve.
     *
     * @param mean the best estimate, as a logarithm
     * @param variance of that estimate
     * @param next standard deviation of the next session's number
     */
    record Learnt(double mean, double variance, double next) {
        static Learnt of(
                Collection<SessionFit> past, ToDoubleFunction<SessionFit> number, double between, double within) {
            double prior = 1 / (between * between);
            double each = 1 / (within * within);
            double variance = 1 / (prior + past.size() * each);
            double mean = past.stream().mapToDouble(number).sum() * each * variance;
            return new Learnt(mean, variance, Math.sqrt(variance + within * within));
        }

        Learnt plus(double shift) {
            return new Learnt(mean + shift, variance, next);
        }
    }

    private PersonalCurve(Learnt height, Learnt pace) {
        this.height = height;
        this.pace = pace;
    }

    /**
     * The curve to expect after a session.
     *
     * @param past what was learnt of each past session; few or none give a curve close to the population's
     * @param familiarity how unfamiliar the session to come is
     */
    public static PersonalCurve of(Collection<SessionFit> past, Familiarity familiarity) {
        return new PersonalCurve(
                Learnt.of(past, SessionFit::height, HEIGHT_BETWEEN, HEIGHT_WITHIN)
                        .plus(Math.log(familiarity.amplitude())),
                Learnt.of(past, SessionFit::pace, PACE_BETWEEN, PACE_WITHIN));
    }

    /** Height of the expected peak, 0–10. */
    public double peak() {
        return Math.min(MOST, Math.exp(height.mean()));
    }

    /** Height that nine of ten next sessions stay below, before readings scatter (C5's worked check). */
    double highPeak() {
        return Math.exp(height.mean() + LIMIT * height.next());
    }

    Learnt height() {
        return height;
    }

    Learnt pace() {
        return pace;
    }

    @Override
    public double expected(double hour) {
        return Math.min(MOST, at(hour, pace.mean()));
    }

    @Override
    public double upper(double hour) {
        double expected = at(hour, pace.mean());
        double slope = (at(hour, pace.mean() + SLOPE_STEP) - at(hour, pace.mean() - SLOPE_STEP)) / (2 * SLOPE_STEP);
        double byHeight = expected * Math.expm1(LIMIT * height.next());
        double byPace = LIMIT * slope * pace.next();
        double byScatter = LIMIT * SessionFit.SCATTER;
        return Math.min(MOST, expected + Math.sqrt(byHeight * byHeight + byPace * byPace + byScatter * byScatter));
    }

    private double at(double hour, double atPace) {
        return Math.exp(height.mean()) * SessionFit.shape(hour, atPace);
    }
}
