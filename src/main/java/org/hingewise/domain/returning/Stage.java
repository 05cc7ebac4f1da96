package org.hingewise.domain.returning;

import java.util.Locale;
import java.util.Optional;
import org.hingewise.domain.movement.Demand;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.Pattern;
import org.jspecify.annotations.Nullable;

/** The stages of the way back (section G), each with the effort it is held to. */
public enum Stage {
    /** 0: a professional looks first; nothing loads the back (S40). */
    TRIAGE(null),
    /** 1: walking and comfortable movement, no guarding (S41, S42). */
    MOVE(null),
    /** 2: gentle isometric core work, when the doctor permits (S43, S44). */
    CORE(null),
    /** 3: bending comes back: light hinges and squats (S47–S49). */
    BEND(5),
    /** 4: light load (S45, S46). */
    LIGHT(6),
    /** 5: barbell (S50–S52). */
    BARBELL(null),
    /** 6: ballistic, and everything else (S36, S37). */
    FULL(null);

    /** Effort where a barbell movement has no earlier load to measure by (decision: as in the stage before). */
    static final int RPE_WITHOUT_PREVIOUS = 6;

    private final @Nullable Integer rpe;

    Stage(@Nullable Integer rpe) {
        this.rpe = rpe;
    }

    /** 0 to 6. */
    public int number() {
        return ordinal();
    }

    /** Highest effort 1–10 of its table row (decision); null when it names none. */
    public @Nullable Integer rpe() {
        return rpe;
    }

    /** The next one; empty after the last. */
    public Optional<Stage> next() {
        return this == FULL ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    /** One back; the first stays. */
    public Stage previous() {
        return values()[Math.max(0, ordinal() - 1)];
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The first stage a movement belongs to, read from what it asks of the back; the table names examples only, so the
     * lines between them are a decision.
     */
    public static Stage of(Movement movement) {
        if (!movement.loadsBack()) {
            return TRIAGE;
        }
        if (isBallistic(movement)) {
            return FULL;
        }
        if (isHeavy(movement)) {
            return BARBELL;
        }
        if (isQuietCore(movement)) {
            return CORE;
        }
        return isBodyweight(movement) && highest(movement) <= 2 && movement.demand(Demand.LOADED_HINGE) <= 1
                ? BEND
                : LIGHT;
    }

    private static boolean isBallistic(Movement m) {
        return m.pattern() == Pattern.BALLISTIC_HINGE
                || m.pattern() == Pattern.EXPLOSIVE
                || m.demand(Demand.BALLISTIC) >= 2
                || m.hingeRequired().number() >= 5;
    }

    /** One demand is high, or the hinge has to be mastered first (S50). */
    private static boolean isHeavy(Movement m) {
        boolean high = m.demands().entrySet().stream()
                .anyMatch(d -> d.getKey() != Demand.UNILATERAL && d.getValue() == Movement.MAX_DEMAND);
        return high || m.hingeRequired().number() >= 3;
    }

    /** Holding still on the floor, such as bird dog, dead bug and plank. */
    private static boolean isQuietCore(Movement m) {
        return m.pattern() == Pattern.CORE_STABILITY
                && m.equipment().equals(Movement.NO_EQUIPMENT)
                && m.demand(Demand.ENDRANGE_FLEXION) <= 1
                && m.demand(Demand.ENDRANGE_EXTENSION) <= 1
                && m.demand(Demand.ROTATION_LOAD) <= 1;
    }

    private static boolean isBodyweight(Movement m) {
        return switch (m.equipment()) {
            case Movement.NO_EQUIPMENT, "dowel", "box", "bench" -> true;
            default -> false;
        };
    }

    private static int highest(Movement m) {
        return m.demands().values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
