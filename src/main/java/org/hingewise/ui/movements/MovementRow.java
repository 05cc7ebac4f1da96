package org.hingewise.ui.movements;

import java.util.Comparator;
import java.util.List;
import org.hingewise.domain.movement.Demand;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.text.HingeTexts;
import org.hingewise.text.MovementTexts;
import org.hingewise.text.Texts;
import org.hingewise.text.Words;

/**
 * A movement in the table.
 *
 * @param hinge the hinge level it needs, "H2"; empty when none
 * @param asks what it asks of a back most; empty when nothing is above low
 */
record MovementRow(String id, String name, String pattern, String equipment, String hinge, String asks, Mark mark) {
    /** From here a demand is worth naming in a table. */
    private static final int MODERATE = 2;

    /** Of equally high demands the one that says most about the movement comes first. */
    private static final List<Demand> TELLING = List.of(
            Demand.BALLISTIC,
            Demand.LOADED_HINGE,
            Demand.AXIAL_LOAD,
            Demand.ROTATION_LOAD,
            Demand.ENDRANGE_FLEXION,
            Demand.ENDRANGE_EXTENSION,
            Demand.UNILATERAL,
            Demand.SHEAR,
            Demand.COMPRESSION);

    /** How a movement differs from the shipped library. */
    enum Mark {
        SHIPPED,
        CHANGED,
        OWN,
        HIDDEN;

        static Mark of(MovementLibrary.Entry entry) {
            if (entry.hidden()) {
                return HIDDEN;
            }
            if (entry.isOwn()) {
                return OWN;
            }
            return entry.isChanged() ? CHANGED : SHIPPED;
        }

        /** The word on its chip. */
        String word() {
            return switch (this) {
                case SHIPPED -> Texts.get("movements.mark.shipped");
                case CHANGED -> Texts.get("movements.mark.changed");
                case OWN -> Texts.get("movements.mark.own");
                case HIDDEN -> Texts.get("movements.mark.hidden");
            };
        }
    }

    static MovementRow of(MovementLibrary.Entry entry) {
        Movement m = entry.movement();
        return new MovementRow(
                m.id(),
                m.name(),
                Words.pattern(m.pattern()),
                equipment(m),
                m.hingeRequired().number() == 0 ? "" : HingeTexts.code(m.hingeRequired()),
                asks(m),
                Mark.of(entry));
    }

    /** What it is done with; a dash for nothing. */
    static String equipment(Movement movement) {
        return isBare(movement) ? Texts.get("movements.bare") : movement.equipment();
    }

    static boolean isBare(Movement movement) {
        return movement.equipment().isBlank() || movement.equipment().equals(Movement.NO_EQUIPMENT);
    }

    /** The word in the table; none for what is as shipped. */
    String marked() {
        return mark == Mark.SHIPPED ? "" : mark.word();
    }

    private static String asks(Movement movement) {
        return TELLING.stream()
                .filter(d -> movement.demand(d) >= MODERATE)
                .min(Comparator.comparing(d -> -movement.demand(d)))
                .map(MovementTexts::demand)
                .orElse("");
    }
}
