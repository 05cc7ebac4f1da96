package org.hingewise.ui.live;

import java.util.List;
import org.hingewise.domain.gate.Gate;
import org.hingewise.domain.session.PainLight;
import org.hingewise.ui.kit.Tone;
import org.jspecify.annotations.Nullable;

/**
 * What the screen of a running session shows. Immutable.
 *
 * @param loading whether nothing was read yet
 * @param over whether the session has ended or is gone
 * @param stage of the way back the client is on; empty when none is open
 * @param asked question about a session that nobody ended; empty when there is none
 * @param movements those of the session, in order
 * @param focus the chosen movement; null when the session has none
 * @param message what kept something from being saved; empty when nothing did
 */
record LiveState(
        boolean loading,
        boolean over,
        String stage,
        String asked,
        List<Item> movements,
        @Nullable Focus focus,
        String message) {
    static final LiveState LOADING = new LiveState(true, false, "", "", List.of(), null, "");

    LiveState {
        movements = List.copyOf(movements);
    }

    /** Where a movement stands. */
    enum Standing {
        TO_DO,
        DONE,
        /** Pain over 5 or anything in a leg. */
        STOPPED,
        /** Left for another one. */
        SWAPPED
    }

    /** A movement in the list. */
    record Item(int position, String name, String under, Standing standing, Gate gate, String chip) {
        /** What the chip looks like. */
        Tone tone() {
            return toneOf(standing, gate);
        }
    }

    private static Tone toneOf(Standing standing, Gate gate) {
        return switch (standing) {
            case DONE -> Tone.USUAL;
            case STOPPED -> Tone.URGENT;
            case SWAPPED -> Tone.NODATA;
            case TO_DO -> Tone.of(gate);
        };
    }

    /** Where a set stands. */
    enum SetKind {
        DONE,
        NEXT,
        LATER
    }

    /**
     * A set.
     *
     * @param index its place among the sets done; for the others among those to come
     * @param label its number, or the word for a warm-up
     * @param last what was done of it last time; empty when it was not
     * @param text what is typed
     * @param message what is wrong with it; empty when nothing is
     * @param edited whether a set that is written down was typed over and not entered yet
     */
    record SetRow(SetKind kind, int index, String label, String last, String text, String message, boolean edited) {}

    /** An easier movement to step down to. */
    record Instead(String id, String name, String detail) {}

    /**
     * The chosen movement.
     *
     * @param standing where it stands; while it is left, the chip says so
     * @param chip the gate in a word, with its cap; or why nothing more is done
     * @param lastDay heading over what was done last time
     * @param next a proposal for its next load with the reason; empty when there is none
     * @param light what the pain means; null while none is told
     * @param stop why it is stopped; empty while it is not
     * @param leg whether a leg symptom stopped it
     * @param instead easier movements, while it is stopped by pain
     * @param endsHinge whether form that broke down ends the hinge level
     * @param say cues
     * @param watch form adjustments for this client
     * @param because the gate's reasons
     */
    record Focus(
            int position,
            String movement,
            String name,
            Gate gate,
            Standing standing,
            String chip,
            String lastDay,
            List<SetRow> sets,
            String next,
            @Nullable Integer pain,
            @Nullable PainLight light,
            String lightWords,
            String stop,
            boolean leg,
            List<Instead> instead,
            boolean formBroke,
            boolean endsHinge,
            List<String> say,
            List<String> watch,
            List<String> because) {
        /** What the chip looks like. */
        Tone tone() {
            return toneOf(standing, gate);
        }

        Focus {
            sets = List.copyOf(sets);
            instead = List.copyOf(instead);
            say = List.copyOf(say);
            watch = List.copyOf(watch);
            because = List.copyOf(because);
        }
    }

    /**
     * What the seconds change.
     *
     * @param running how long the session runs; empty before it has begun
     * @param rest time since the last set, as minutes and seconds; empty when nobody rests
     */
    record Time(String running, String rest) {}
}
