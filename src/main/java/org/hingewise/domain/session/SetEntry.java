package org.hingewise.domain.session;

import org.hingewise.domain.Mass;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.movement.Movement.Measure;
import org.jspecify.annotations.Nullable;

/**
 * What a coach types beside a set while the session runs: mostly one set, sometimes several at once ({@code 3x8@52.5}).
 *
 * @param count how many equal sets, 1–50
 * @param amount reps, seconds or metres of each
 * @param load null without load
 * @param rpe null when not told
 * @param warmUp whether they only warmed up
 */
public record SetEntry(int count, int amount, @Nullable Mass load, @Nullable Double rpe, boolean warmUp) {
    /** What became of a text. */
    public sealed interface Reading {}

    /** Sets that can be saved. */
    public record Sets(SetEntry entry) implements Reading {}

    /** No sets, and what is wrong with the text. */
    public record Wrong(SetShorthand.Fault fault) implements Reading {}

    /**
     * Where the text stands.
     *
     * @param load what a set without a typed load is taken to have; null for none
     * @param left sets of the plan that are left, this one too; more at once need a load, so that {@code 6x40} is not
     *     taken for six sets of forty
     * @param warmUp whether the text stands beside a warm-up
     */
    public record Place(Measure measure, MassUnit unit, @Nullable Mass load, int left, boolean warmUp) {}

    /** Reads a text. A load of 0 is no load. */
    public static Reading read(String text, Place place) {
        SetShorthand.Reading reading = SetShorthand.read(text, place.measure(), place.unit());
        if (reading instanceof SetShorthand.Wrong wrong) {
            return new Wrong(wrong.fault());
        }
        SetShorthand.Typed typed = (SetShorthand.Typed) reading;
        int count = typed.sets() == null ? 1 : typed.sets();
        if (count > Math.max(1, place.left()) && typed.load() == null && !typed.bodyweight()) {
            return new Wrong(SetShorthand.Fault.SETS_OR_LOAD);
        }
        Mass load = typed.bodyweight() ? null : typed.load() == null ? place.load() : typed.load();
        return new Sets(new SetEntry(
                count,
                typed.amount(),
                load == null || load.equals(Mass.ZERO) ? null : load,
                typed.rpe(),
                typed.warmUp() || place.warmUp()));
    }
}
