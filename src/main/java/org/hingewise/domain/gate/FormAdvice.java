package org.hingewise.domain.gate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.movement.Demand;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.Pattern;

/**
 * One piece of the form adjustments of section E (S57), and the movements it is about. Which movements those are is a
 * decision; the advice is the table's.
 */
public enum FormAdvice {
    START_EASY(m -> true),
    LOWER_SLOWLY(m -> m.pattern() != Pattern.MOBILITY && m.pattern() != Pattern.CARRY),
    SWINGS_LATER(needs(Demand.BALLISTIC, 1)),
    RAISE_START(FormAdvice::isLiftedFromTheFloor),
    BEFORE_ROUNDING(bends().or(presses())),
    CURL_UPS(m -> m.pattern() == Pattern.CORE_FLEXION),
    LEG_STOPS(m -> true),
    NO_LEAN_BACK(
            needs(Demand.ENDRANGE_EXTENSION, 1).or(needs(Demand.AXIAL_LOAD, 1)).or(needs(Demand.LOADED_HINGE, 1))),
    PRESS_SEATED(m -> m.pattern() == Pattern.PUSH && m.demand(Demand.AXIAL_LOAD) >= 2),
    CYCLE(m -> m.pattern() == Pattern.CONDITIONING),
    NO_FULL_ARCH(needs(Demand.ENDRANGE_EXTENSION, 1)),
    HEAVY_HINGE_LATER(needs(Demand.LOADED_HINGE, 2)),
    BOTH_FEET(needs(Demand.UNILATERAL, 1)),
    SHORT_STRIDES(m -> m.pattern() == Pattern.LUNGE || m.pattern() == Pattern.CARRY || isOnFoot(m)),
    HIPS_LEVEL(m -> true),
    CLEARANCE_FIRST(m -> true),
    HIPS_MOVE(bends()),
    HINGE_NOT_BEND(bends()),
    MOVE_SLOWLY(m -> true),
    NO_FULL_TWIST(needs(Demand.ROTATION_LOAD, 1)),
    NO_MAXIMAL(presses());

    private static final Map<InjuryType, List<FormAdvice>> OF = Map.of(
            InjuryType.NS, List.of(START_EASY),
            InjuryType.MS, List.of(LOWER_SLOWLY, SWINGS_LATER),
            InjuryType.FD, List.of(RAISE_START, BEFORE_ROUNDING, CURL_UPS),
            InjuryType.RAD, List.of(RAISE_START, BEFORE_ROUNDING, CURL_UPS, LEG_STOPS),
            InjuryType.EXT, List.of(NO_LEAN_BACK, PRESS_SEATED, CYCLE),
            InjuryType.SPL, List.of(NO_FULL_ARCH, HEAVY_HINGE_LATER),
            InjuryType.SI, List.of(BOTH_FEET, SHORT_STRIDES, HIPS_LEVEL),
            InjuryType.PD, List.of(CLEARANCE_FIRST, RAISE_START, BEFORE_ROUNDING, CURL_UPS),
            InjuryType.PF, List.of(CLEARANCE_FIRST, HIPS_MOVE),
            InjuryType.OF, List.of(HINGE_NOT_BEND, MOVE_SLOWLY, NO_FULL_TWIST, NO_MAXIMAL));

    /** Hinges of the library that begin standing, so that there is no start height to raise. */
    private static final Set<String> FROM_STANDING =
            Set.of("db_rdl", "barbell_rdl", "stiff_leg_deadlift", "good_morning_barbell");

    private static final String TRAP_BAR = "trap bar";

    private final Predicate<Movement> about;

    FormAdvice(Predicate<Movement> about) {
        this.about = about;
    }

    /** The parts of the advice after such an injury that are about this movement, in the order of the table. */
    public static Stream<FormAdvice> of(InjuryType type, Movement movement) {
        return OF.getOrDefault(type, List.of()).stream().filter(advice -> advice.about.test(movement));
    }

    /** Stable name, for example {@code raise_start}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Predicate<Movement> needs(Demand demand, int least) {
        return movement -> movement.demand(demand) >= least;
    }

    private static Predicate<Movement> bends() {
        return needs(Demand.LOADED_HINGE, 1).or(needs(Demand.ENDRANGE_FLEXION, 1));
    }

    /** Loads the spine from end to end. */
    private static Predicate<Movement> presses() {
        return needs(Demand.COMPRESSION, 2).or(needs(Demand.AXIAL_LOAD, 2));
    }

    /** A hinge on both feet that bends low with a load, and does not already use the trap bar. */
    private static boolean isLiftedFromTheFloor(Movement m) {
        return m.pattern() == Pattern.HINGE
                && m.demand(Demand.LOADED_HINGE) >= 2
                && m.demand(Demand.ENDRANGE_FLEXION) >= 1
                && m.demand(Demand.UNILATERAL) <= 1
                && !m.equipment().equals(TRAP_BAR)
                && !FROM_STANDING.contains(m.id());
    }

    private static boolean isOnFoot(Movement m) {
        return m.pattern() == Pattern.CONDITIONING && m.demand(Demand.AXIAL_LOAD) >= 1;
    }
}
