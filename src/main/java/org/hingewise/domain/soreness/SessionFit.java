package org.hingewise.domain.soreness;

import java.util.List;

/**
 * One past session's soreness as height and pace of the evidence curve (section C5, step 2).
 *
 * @param height natural logarithm of the fitted peak on 0–10, less that of the typical peak of such a session
 * @param pace natural logarithm of the time-scale: 0 peaks with the population, above 0 later
 */
public record SessionFit(double height, double pace) {
    /** Lowest fitted peak, so that a session without soreness has a logarithm (C5, decision). */
    static final double LOWEST_PEAK = 0.3;

    /** How far a score scatters about the curve, on 0–10 (C5, decision). */
    static final double SCATTER = 0.6;

    /** How far the time-scale of one session strays from the population's, as a logarithm (C5, decision). */
    static final double PACE_SCATTER = 0.39;

    /** Hours from the onset to the population's peak. */
    static final double RISE = NormalCurve.PEAK - NormalCurve.ONSET;

    /** The time-scales tried are 0.50 to 2.00 in steps of 0.05; in hundredths, so that each is met exactly. */
    private static final int SLOWEST = 200;

    private static final int FASTEST = 50;
    private static final int STEP = 5;

    /**
     * A score some time after a session.
     *
     * @param hour hours since the session ended
     */
    public record Score(double hour, double nrs) {
        public Score {
            if (!Double.isFinite(hour) || !(nrs >= Nrs.MIN && nrs <= Nrs.MAX)) {
                throw new IllegalArgumentException("a score is 0 to 10 at an hour");
            }
        }
    }

    /**
     * The height and pace that fit best; of two that fit alike, the earlier peak.
     *
     * @param scores of one session, in any order
     * @throws IllegalArgumentException when no score lies after the onset, since nothing can be fitted then
     */
    public static SessionFit of(Familiarity familiarity, List<Score> scores) {
        if (scores.stream().noneMatch(s -> s.hour() > NormalCurve.ONSET)) {
            throw new IllegalArgumentException("no score after the onset");
        }
        double best = Double.POSITIVE_INFINITY;
        double peak = LOWEST_PEAK;
        double pace = 0;
        for (int hundredths = FASTEST; hundredths <= SLOWEST; hundredths += STEP) {
            double triedPace = Math.log(hundredths / 100.0);
            double triedPeak = peak(scores, triedPace);
            double misfit = misfit(scores, triedPeak, triedPace);
            if (misfit < best) {
                best = misfit;
                peak = triedPeak;
                pace = triedPace;
            }
        }
        return new SessionFit(Math.log(peak) - Math.log(familiarity.amplitude()), pace);
    }

    /** The fitted peak on 0–10 after a session that unfamiliar. */
    public double peak(Familiarity familiarity) {
        return Math.exp(height) * familiarity.amplitude();
    }

    /** Hour of the fitted peak. */
    public double peakHour() {
        return NormalCurve.ONSET + RISE * Math.exp(pace);
    }

    /** Relative soreness at an hour, on the evidence curve with its peak moved by a pace. */
    static double shape(double hour, double pace) {
        return NormalCurve.shape(hour, NormalCurve.ONSET + RISE * Math.exp(pace));
    }

    private static double peak(List<Score> scores, double pace) {
        double together = 0;
        double squares = 0;
        for (Score score : scores) {
            double g = shape(score.hour(), pace);
            together += g * score.nrs();
            squares += g * g;
        }
        return Math.max(LOWEST_PEAK, together / squares);
    }

    private static double misfit(List<Score> scores, double peak, double pace) {
        double sum = 0;
        for (Score score : scores) {
            double off = score.nrs() - peak * shape(score.hour(), pace);
            sum += off * off;
        }
        return sum / (SCATTER * SCATTER) + (pace / PACE_SCATTER) * (pace / PACE_SCATTER);
    }
}
