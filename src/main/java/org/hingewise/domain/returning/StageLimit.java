package org.hingewise.domain.returning;

import java.time.LocalDate;
import java.util.Map;
import org.hingewise.domain.Mass;
import org.hingewise.domain.movement.Movement;
import org.jspecify.annotations.Nullable;

/**
 * What the stage a client is in leaves open, as the gate asks it.
 *
 * @param since the day the stage began
 * @param most heaviest load by movement, where the stage names one
 */
public record StageLimit(Stage stage, LocalDate since, Map<String, Mass> most) {
    /** Share of the load before the episode that light work and the first barbell work are held to, in percent. */
    public static final int FIRST_PERCENT = 60;

    /** A load is raised by no more than this, in percent: the 2 to 5 of a back history (decision). */
    public static final int RAISE_PERCENT = 5;

    /** Days at a load before it is raised (1 to 2 weeks, the shorter one; decision). */
    public static final int RAISE_DAYS = 7;

    /** The first ballistic load: the upper end of 8 to 12 kg (decision). */
    public static final Mass FIRST_BALLISTIC = Mass.kg(12);

    public StageLimit {
        most = Map.copyOf(most);
    }

    /** Whether the movement belongs to a later stage. */
    public boolean holds(Movement movement) {
        return Stage.of(movement).compareTo(stage) > 0;
    }

    /** The heaviest load; null when the stage names none. */
    public @Nullable Mass most(Movement movement) {
        return most.get(movement.id());
    }

    /** The highest effort 1–10; null when the stage names none. */
    public @Nullable Integer rpe(Movement movement) {
        if (!movement.loadsBack()) {
            return null;
        }
        boolean unmeasured = stage == Stage.BARBELL && Stage.of(movement) == Stage.BARBELL && most(movement) == null;
        return unmeasured ? Integer.valueOf(Stage.RPE_WITHOUT_PREVIOUS) : stage.rpe();
    }
}
