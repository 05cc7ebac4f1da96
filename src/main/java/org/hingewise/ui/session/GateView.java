package org.hingewise.ui.session;

import java.util.List;
import org.hingewise.domain.gate.Gate;
import org.jspecify.annotations.Nullable;

/**
 * What the gate panel shows of one movement, in words.
 *
 * @param row key of the plan row it is about; null while it is only looked at in the picker
 * @param about pattern, and what it asks of a back
 * @param word the gate in a word
 * @param cap load and effort it is capped at; empty when there is no cap
 * @param reasons sentences, weightiest first
 * @param instead easier movements that pass, the first to take first
 * @param nothingInstead what to say when the movement does not pass and nothing easier does; empty otherwise
 * @param say cues
 * @param adjustments form adjustments for this client's history
 * @param lastTime what was done of it last time; empty when it was never done
 * @param estimate estimated one-repetition maximum with its formula; empty when there is none
 * @param toCap words of the button that lowers the plan to the cap; empty when it is not above it
 * @param assessHinge whether a hinge assessment would answer the reason
 * @param anyway whether it can be assigned anyway
 * @param anywayLine what to know about assigning it anyway; the reason given, once there is one
 */
record GateView(
        @Nullable Integer row,
        String movement,
        String name,
        String about,
        Gate gate,
        String word,
        String cap,
        List<String> reasons,
        List<Instead> instead,
        String nothingInstead,
        List<String> say,
        List<String> adjustments,
        String lastTime,
        String estimate,
        String toCap,
        boolean assessHinge,
        Anyway anyway,
        String anywayLine) {
    /** An easier movement. */
    record Instead(String id, String name, String detail) {}

    /** Whether the coach may assign a movement against the gate. */
    enum Anyway {
        NOT_NEEDED,
        POSSIBLE,
        GIVEN,
        NOT_POSSIBLE
    }

    GateView {
        reasons = List.copyOf(reasons);
        instead = List.copyOf(instead);
        say = List.copyOf(say);
        adjustments = List.copyOf(adjustments);
    }

    /** Whether it can go into the plan as it stands. */
    boolean passes() {
        return gate == Gate.GO || gate == Gate.MODIFY;
    }
}
