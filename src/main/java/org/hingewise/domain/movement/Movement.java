package org.hingewise.domain.movement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
        METRES;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Measure> ofCode(String code) {
            return Stream.of(values()).filter(m -> m.code().equals(code)).findFirst();
        }
    }

    public Movement {
        if (!id.matches("[a-z0-9_]{1,60}")) {
            throw new IllegalArgumentException("a movement id is 1 to 60 of a-z, 0-9 and _");
        }
        if (name.isBlank() || name.length() > 100) {
            throw new IllegalArgumentException("a movement needs a name of 1 to 100 characters");
        }
        demands.forEach((demand, score) -> {
            if (score < 0 || score > MAX_DEMAND) {
                throw new IllegalArgumentException(demand.code() + " outside 0 to 3");
            }
        });
        if (equipment.length() > 60 || basis.length() > 300) {
            throw new IllegalArgumentException("equipment or basis is too long");
        }
        if (cues.size() > MAX_CUES || cues.stream().anyMatch(cue -> cue.isBlank() || cue.length() > MAX_CUE_LENGTH)) {
            throw new IllegalArgumentException("a movement has up to 6 cues of 1 to 160 characters");
        }
        if (easier.size() > MAX_EASIER) {
            throw new IllegalArgumentException("a movement has up to 12 easier ones");
        }
        demands = Map.copyOf(demands);
        easier = List.copyOf(easier);
        cues = List.copyOf(cues);
    }

    /** The same movement under another list of easier ones. */
    public Movement withEasier(List<String> ids) {
        return new Movement(
                id,
                name,
                pattern,
                equipment,
                measure,
                perSide,
                demands,
                hingeRequired,
                priorInjuryCap,
                ids,
                cues,
                articleNamed,
                basis);
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

    /**
     * Whether doing it loads the back, so that check-ins are due after it and an open verdict holds it.
     *
     * <p>Gentle movement does not (S41, S49): mobility and easy conditioning with no demand above 1 and at most 2 in all,
     * such as walking. Of the rest only what asks nothing of the back is free, such as a chest-supported row. Core work
     * always counts, however light (S5); the doctor has to permit it first (S43). The line is a decision.
     */
    public boolean loadsBack() {
        if (pattern == Pattern.MOBILITY || pattern == Pattern.CONDITIONING) {
            return totalDemand() > GENTLE_TOTAL || demands.values().stream().anyMatch(score -> score > 1);
        }
        return pattern.isCore() || totalDemand() > 0;
    }

    /** Whether doing it keeps the hip hinge in practice: a hinge, or 2+ on loaded hinge (decision). */
    public boolean isHinging() {
        return pattern == Pattern.HINGE || pattern == Pattern.BALLISTIC_HINGE || demand(Demand.LOADED_HINGE) >= 2;
    }

    /** Equipment of a movement that needs none. */
    public static final String NO_EQUIPMENT = "none";

    /** Highest score of one demand. */
    public static final int MAX_DEMAND = 3;

    /** Most total demand of movement that counts as gentle (decision: walking and cat-camel have 2). */
    public static final int GENTLE_TOTAL = 2;

    /** Longest cue, so that it fits a sheet and can be said in one breath (decision). */
    public static final int MAX_CUE_LENGTH = 160;

    /** Most cues, shipped ones have two or three (decision). */
    public static final int MAX_CUES = 6;

    /** Longest list of easier movements (decision; the longest shipped one has five). */
    public static final int MAX_EASIER = 12;
}
