package org.hingewise.domain.triage;

/**
 * The numbers the rules turn on, each with where it comes from. Those marked as a decision are ours: nobody has validated
 * them.
 */
public final class Thresholds {
    /** A score that is intense at any hour (S13, S60; Boonstra 2016). */
    public static final int INTENSE = 7;

    /** How far back an intense score still counts, in hours (decision). */
    public static final double INTENSE_WINDOW = 24;

    /** First hour at which usual soreness has begun (S10); this hour counts with the window after it (decision). */
    public static final double ONSET_FROM = 6;

    /** Last hour of the usual peak (S11); this hour still counts with the peak (decision). */
    public static final double PEAK_UNTIL = 48;

    /** Usually gone (S12, S18); this hour counts as late (decision: inclusive). */
    public static final double LATE_FROM = 72;

    /** Last hour of late soreness (S18); this hour still counts with it (decision). */
    public static final double LATE_UNTIL = 96;

    /** Last hour at which a little falling soreness is only watched (C4, decision; Reneman 2006: back to usual in a week). */
    public static final double TAIL_UNTIL = 168;

    /** "Severe" in S18 read as this score at 72 h or later (decision). */
    public static final int SEVERE_LATE = 4;

    /** A reading this low or lower counts towards calming down (decision). */
    public static final int CALM = 2;

    /** Readings in a row that calm R2.4 down (decision). */
    public static final int CALM_READINGS = 2;

    /** Hours between the calm readings that let a level 2 from scores step down (decision). */
    public static final double CALM_APART = 24;

    /** Soreness has passed when it falls to this or lower: a session after it starts a new clock (decision). */
    public static final int PASSED = 1;

    /** A score that counts when something else is unusual: one spot, a wide area, a past injury or illness (decision). */
    public static final int NOTABLE = 3;

    /** From this score on, how it began has to be known (decision). */
    public static final int ASK_ONSET = 3;

    /** From this score on, where it is felt has to be known (decision). */
    public static final int ASK_DISTRIBUTION = 4;

    /** A change that matters, on 0–10 (Suzuki 2020: 2 points in low-back pain). */
    public static final int CHANGE = 2;

    /** Readings from this hour on can be the low point a late rise starts from (S11: before it, rising is usual). */
    public static final double LOW_POINT_FROM = 24;

    /** A spot or wide area still there after this many hours is no passing thing (decision). */
    public static final double RECHECK_AFTER = 20;

    /** Hours after a sudden onset in which a score of 0 does not reassure yet (decision). */
    public static final double SUDDEN_WINDOW = 24;

    /** Early and late in the usual course, a score from here on is more than usual (C3's p90, decision). */
    public static final int MORE_THAN_USUAL = 4;

    /** In the usual peak, a score from here on is more than usual (C3's p90, decision). */
    public static final int MORE_THAN_USUAL_AT_PEAK = 5;

    /** How far above the expected score a reading has to be to count as above this client's usual (C5, decision). */
    public static final double ABOVE_USUAL = 2;

    private Thresholds() {}
}
