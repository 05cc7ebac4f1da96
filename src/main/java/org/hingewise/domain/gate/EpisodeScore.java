package org.hingewise.domain.gate;

import org.hingewise.domain.movement.Demand;
import org.hingewise.domain.movement.Movement;

/**
 * What one movement asks of one past episode: the highest of demand × sensitivity / 3, times load and recency factor
 * (section E). Kept in whole thirty-thousandths, so that a score of exactly 1 or 2 is exactly that.
 *
 * @param demand the demand that gave the highest value
 * @param parts the score × 30,000
 */
record EpisodeScore(PastEpisode episode, Demand demand, int parts) implements Comparable<EpisodeScore> {
    /** From here the answer is Lighter (decision, section E). */
    static final int MODIFY_FROM = 1;

    /** From here the answer is Not yet (decision, section E). */
    static final int REGRESS_FROM = 2;

    private static final int WHOLE = Sensitivity.MAX * 100 * 100;

    static EpisodeScore of(Movement movement, PastEpisode episode, PlannedLoad load) {
        Demand highest = Demand.COMPRESSION;
        int most = 0;
        for (Demand demand : Demand.values()) {
            int value = movement.demand(demand) * Sensitivity.of(episode.type(), demand);
            if (value > most) {
                most = value;
                highest = demand;
            }
        }
        return new EpisodeScore(episode, highest, most * load.factorPercent() * episode.recencyPercent());
    }

    double value() {
        return parts / (double) WHOLE;
    }

    boolean isAtLeast(int score) {
        return parts >= score * WHOLE;
    }

    @Override
    public int compareTo(EpisodeScore other) {
        return Integer.compare(parts, other.parts);
    }
}
