package org.hingewise.domain.session;

/**
 * What back pain during a movement means for going on with it: the traffic light of section G, made for tendons
 * [Silbernagel07, cut-offs from memory] and used here as a decision. A leg symptom stops the movement whatever the score.
 */
public enum PainLight {
    /** 0–2: go on. */
    GO,
    /** 3–5: acceptable if back to usual by the next morning. */
    SETTLE,
    /** Over 5: stop it and step down to an easier one. */
    STOP;

    /** Most pain that is no reason to change anything. */
    public static final int MOST_TO_GO = 2;

    /** Most pain that is accepted if it settles by the next morning. */
    public static final int MOST_TO_SETTLE = 5;

    /**
     * The light for a score.
     *
     * @throws IllegalArgumentException outside 0 to 10
     */
    public static PainLight of(int pain) {
        if (pain < 0 || pain > 10) {
            throw new IllegalArgumentException("pain outside 0 to 10");
        }
        if (pain <= MOST_TO_GO) {
            return GO;
        }
        return pain <= MOST_TO_SETTLE ? SETTLE : STOP;
    }
}
