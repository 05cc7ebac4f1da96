package org.hingewise.domain.soreness;

/**
 * The course ordinary delayed-onset soreness takes after a session, by hours since the session ended.
 *
 * <p>Three views of it: the article's line, the evidence curve, and the band of what is seen in people. All of them are a
 * population's; none is a promise for one client.
 */
public final class NormalCurve {
    /** Last hour the band reaches (C4: after it, any soreness is unusual). */
    public static final int LAST_HOUR = 168;

    /** First noticed (S10: 6 to 8 hours). */
    public static final int NOTICED_FROM = 6;

    /** Last hour at which it is first noticed (S10). */
    public static final int NOTICED_UNTIL = 8;

    /** Highest from here (S11). */
    public static final int PEAK_FROM = 24;

    /** Highest until here (S11). */
    public static final int PEAK_UNTIL = 48;

    /** Usually gone (S12). */
    public static final int USUALLY_GONE = 72;

    /** C2: nothing before this hour (decision, after S10). */
    static final double ONSET = 6;

    /** C2: hour of the evidence curve's peak (decision, between Abboud 2019 and Bishop 2011). */
    static final double PEAK = 31;

    /** C2: how sharp the peak is (decision). */
    static final double SHARPNESS = 2.5;

    /** C3: the session the published band stands for, hard and unfamiliar (decision). */
    static final double BAND_AMPLITUDE = Familiarity.UNFAMILIAR.amplitude();

    /** C1, article S10–S12; the 0.15 at 8 h is a decision. */
    private static final double[][] ARTICLE = {{0, 0}, {6, 0}, {8, 0.15}, {24, 1}, {48, 1}, {72, 0}};

    /** C3: hours of the band; 0 to 4 h is empty because no simulated onset is earlier than 4 h. */
    private static final double[] HOURS = {0, 4, 6, 8, 12, 18, 24, 30, 36, 48, 60, 72, 84, 96, 120, 144, 168};

    /** C3, simulated; matches Bishop 2011 (peak day) and Abboud 2019 (height) but is no validation. */
    private static final Table P10 =
            new Table(HOURS, new double[] {0, 0, 0, 0, 0.1, 0.7, 1.3, 1.4, 1.2, 0.4, 0.1, 0, 0, 0, 0, 0, 0});

    private static final Table P50 =
            new Table(HOURS, new double[] {0, 0, 0, 0.1, 0.6, 1.8, 2.5, 2.7, 2.6, 2.0, 1.2, 0.6, 0.3, 0.1, 0, 0, 0});

    private static final Table P90 = new Table(
            HOURS, new double[] {0, 0, 0.1, 0.4, 1.8, 3.6, 4.4, 4.6, 4.5, 4.0, 3.3, 2.5, 1.9, 1.3, 0.6, 0.2, 0.1});

    private final double amplitude;

    private NormalCurve(double amplitude) {
        this.amplitude = amplitude;
    }

    /** The curve after a session this unfamiliar (A0 of section C3). */
    public static NormalCurve of(Familiarity familiarity) {
        return new NormalCurve(familiarity.amplitude());
    }

    /** C1, the article's line: relative soreness 0–1, straight between its points; 0 after 72 h. */
    public double article(double hour) {
        for (int i = 1; i < ARTICLE.length; i++) {
            double from = ARTICLE[i - 1][0];
            double to = ARTICLE[i][0];
            if (hour >= from && hour <= to) {
                double share = (hour - from) / (to - from);
                return ARTICLE[i - 1][1] + share * (ARTICLE[i][1] - ARTICLE[i - 1][1]);
            }
        }
        return 0;
    }

    /** C2, the evidence curve: typical soreness 0–10 at this hour. */
    public double expected(double hour) {
        return amplitude * shape(hour, PEAK);
    }

    /**
     * C3, the band at this hour, scaled to the session. Smooth between the published hours and monotone where they are;
     * zero before the first and after {@link #LAST_HOUR}.
     */
    public Band band(double hour) {
        if (!(hour > 0 && hour <= LAST_HOUR)) {
            return Band.NONE;
        }
        double scale = amplitude / BAND_AMPLITUDE;
        return new Band(P10.at(hour) * scale, P50.at(hour) * scale, P90.at(hour) * scale);
    }

    /**
     * C2's g: relative soreness 0–1.
     *
     * @param peak hour of the peak; a personal curve moves it
     */
    static double shape(double hour, double peak) {
        if (!(hour > ONSET)) {
            return 0;
        }
        double u = (hour - ONSET) / (peak - ONSET);
        return Math.pow(u * Math.exp(1 - u), SHARPNESS);
    }
}
