package org.hingewise.domain.movement;

import org.hingewise.domain.Mass;
import org.hingewise.domain.hinge.HingeLevel;
import org.jspecify.annotations.Nullable;

/**
 * A load limit. Any part may be missing; all given parts hold together.
 *
 * @param percentE1rm most load as a percentage of e1RM, 1–100
 * @param rpe most effort, 1–10
 * @param mass most load as a mass; zero means bodyweight only
 * @param hold whether it is not given at all with a prior injury
 * @param holdUntil with {@code hold}: the hinge level that lifts it; null when no level does
 * @param note the part that is not a number, for example "from knees; short"; empty when none
 */
public record Cap(
        @Nullable Integer percentE1rm,
        @Nullable Integer rpe,
        @Nullable Mass mass,
        boolean hold,
        @Nullable HingeLevel holdUntil,
        String note) {
    public static final Cap NONE = new Cap(null, null, null, false, null, "");

    public Cap {
        if (percentE1rm != null && (percentE1rm < 1 || percentE1rm > 100)) {
            throw new IllegalArgumentException("load cap outside 1 to 100 %");
        }
        if (rpe != null && (rpe < 1 || rpe > 10)) {
            throw new IllegalArgumentException("effort cap outside 1 to 10");
        }
        if (holdUntil != null && !hold) {
            throw new IllegalArgumentException("a level lifts a hold only where there is one");
        }
        if (note.length() > 200) {
            throw new IllegalArgumentException("cap note longer than 200 characters");
        }
    }

    public boolean isEmpty() {
        return percentE1rm == null && rpe == null && mass == null && !hold && note.isEmpty();
    }

    /** Whether, with a prior injury, it is held back from somebody at this hinge level. */
    public boolean holdsAt(HingeLevel level) {
        return hold && (holdUntil == null || !level.atLeast(holdUntil));
    }

    /** Whether it limits load or effort by a number or a note, apart from holding. */
    public boolean limits() {
        return percentE1rm != null || rpe != null || mass != null || !note.isEmpty();
    }
}
