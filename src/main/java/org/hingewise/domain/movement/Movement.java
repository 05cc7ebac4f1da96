package org.hingewise.domain.movement;

import java.util.List;
import java.util.Map;
import org.hingewise.domain.hinge.HingeLevel;

/**
 * A movement of the library.
 *
 * @param id stable text id, for example {@code kb_swing}
 * @param measure how a set is counted: reps, seconds or metres
 * @param perSide whether sets count per side
 * @param demands score 0–3 of each demand; a missing one is 0 (expert ordinal ratings, not newtons)
 * @param hingeRequired lowest hinge level it is given at
 * @param priorInjuryCap cap with a prior back injury
 * @param easier ids of easier movements, hardest first
 * @param cues what to say, two or three short sentences
 * @param articleNamed whether the seed article names it
 * @param basis R a study cited, E expert judgement, G guideline, with the reference
 */
public record Movement(
        String id,
        String name,
        Pattern pattern,
        String equipment,
        Measure measure,
        boolean perSide,
        Map<Demand, Integer> demands,
        HingeLevel hingeRequired,
        Cap priorInjuryCap,
        List<String> easier,
        List<String> cues,
        boolean articleNamed,
        String basis) {
    /** How a set of it is counted. */
    public enum Measure {
        REPS,
        SECONDS,
        METRES
    }

    public Movement {
        if (!id.matches("[a-z0-9_]{1,60}")) {
            throw new IllegalArgumentException("a movement id is 1 to 60 of a-z, 0-9 and _");
        }
        if (name.isBlank() || name.length() > 100) {
            throw new IllegalArgumentException("a movement needs a name of 1 to 100 characters");
        }
        demands.forEach((demand, score) -> {
            if (score < 0 || score > 3) {
                throw new IllegalArgumentException(demand + " outside 0 to 3");
            }
        });
        demands = Map.copyOf(demands);
        easier = List.copyOf(easier);
        cues = List.copyOf(cues);
    }

    /** 0 to 3. */
    public int demand(Demand demand) {
        return demands.getOrDefault(demand, 0);
    }

    public int totalDemand() {
        return demands.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** 2+ on loaded hinge, ballistic or axial load: the form-adjustment reminder shows after any back injury (S56, S57). */
    public boolean isRiskyAfterInjury() {
        return demand(Demand.LOADED_HINGE) >= 2 || demand(Demand.BALLISTIC) >= 2 || demand(Demand.AXIAL_LOAD) >= 2;
    }

    /** Whether doing it loads the back at all, so that check-ins are due after it and an open verdict holds it. */
    public boolean loadsBack() {
        return totalDemand() >= LOADS_BACK_FROM;
    }

    /** Total demand from which a movement counts as loading the back (decision: walking and gentle mobility stay below). */
    public static final int LOADS_BACK_FROM = 3;
}
