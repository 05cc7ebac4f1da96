package org.hingewise.domain.hinge;

import org.hingewise.domain.Mass;
import org.hingewise.domain.Moment;
import org.hingewise.domain.client.BackInjury;
import org.jspecify.annotations.Nullable;

/**
 * Something beside an assessment that decides whether a hinge level still counts.
 *
 * @param load with {@link Kind#HINGED}: the heaviest working load; null for bodyweight
 */
public record HingeEvent(Kind kind, Moment time, @Nullable Mass load) {
    /** Kinds of event. */
    public enum Kind {
        /** A session with a hinge in it was done ({@code Movement.isHinging}). */
        HINGED,
        /** A verdict of level 2 or 3. */
        VERDICT,
        /** A new back injury. */
        INJURY,
        /** The coach logged a form fault. */
        FORM_FAULT
    }

    public static HingeEvent hinged(Moment time, @Nullable Mass load) {
        return new HingeEvent(Kind.HINGED, time, load);
    }

    public static HingeEvent verdict(Moment time) {
        return new HingeEvent(Kind.VERDICT, time, null);
    }

    public static HingeEvent formFault(Moment time) {
        return new HingeEvent(Kind.FORM_FAULT, time, null);
    }

    /**
     * The injury as an event: at the end of the last day it can have happened, and not later than it was written down.
     * When the date is not known it counts as new only while it is ongoing, so that taking down an old history does not
     * end a level (decision).
     */
    public static @Nullable HingeEvent injury(BackInjury injury) {
        Moment recorded = injury.recordedAt();
        if (injury.when() == null) {
            return injury.status() == BackInjury.Status.ONGOING ? new HingeEvent(Kind.INJURY, recorded, null) : null;
        }
        Moment latest = Moment.of(injury.when().last().atTime(23, 59), recorded.zone());
        return new HingeEvent(Kind.INJURY, latest.isAfter(recorded) ? recorded : latest, null);
    }
}
