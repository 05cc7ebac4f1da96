package org.hingewise.ui.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.hingewise.domain.session.PainLight;
import org.hingewise.domain.soreness.Familiarity;
import org.jspecify.annotations.Nullable;

/**
 * What the form that finishes a session shows. Immutable.
 *
 * @param planned whether it finishes a planned session; otherwise it adds one that was not planned
 * @param fromDraft whether it was begun earlier and kept
 * @param minutes from start to end; null when one of them is not told
 * @param load effort times minutes, in words; empty when one of them is not told
 * @param suggested how unfamiliar it seems by what was done, and why; empty when nothing was done
 * @param problems sentences by field: ended, started, effort, note
 * @param message what keeps it from being saved as a whole; empty when nothing does or nothing was tried
 */
record FinishState(
        boolean planned,
        @Nullable LocalDate day,
        @Nullable LocalTime time,
        @Nullable LocalTime started,
        Familiarity familiarity,
        @Nullable Integer effort,
        List<Row> rows,
        String note,
        boolean fromDraft,
        @Nullable Integer minutes,
        String load,
        String suggested,
        Map<String, String> problems,
        String message) {
    /**
     * One movement.
     *
     * @param under the plan, and last time's numbers
     * @param message what is wrong with the sets; empty when nothing is
     * @param light what the pain means for going on; null while none is told
     * @param lightWords the same in words
     * @param formBroke whether its form broke down
     * @param endsHinge whether that ends the client's hinge level
     */
    record Row(
            String name,
            String under,
            boolean done,
            String sets,
            String message,
            @Nullable Integer pain,
            @Nullable PainLight light,
            String lightWords,
            boolean formBroke,
            boolean endsHinge) {}

    /** What is wrong with a field; empty when nothing is. */
    String problem(String field) {
        return problems.getOrDefault(field, "");
    }
}
