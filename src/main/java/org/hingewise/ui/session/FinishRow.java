package org.hingewise.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.Moment;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.Movement.Measure;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.SetDone;
import org.hingewise.domain.session.SetPlan;
import org.hingewise.domain.session.SetShorthand;
import org.hingewise.text.SetWords;
import org.jspecify.annotations.Nullable;

/**
 * What was done of one movement, as typed.
 *
 * @param done whether it was done at all
 * @param sets what was done, in shorthand
 * @param pain worst back pain during it, 0–10; null when not asked
 * @param formBroke whether its form broke down
 * @param asWritten the text the row was filled with; while it stands, the exact numbers hold
 */
record FinishRow(
        String movement,
        boolean done,
        String sets,
        @Nullable Integer pain,
        boolean formBroke,
        String asWritten,
        Assignment planned) {
    /** Longest text taken. */
    static final int MAX_SETS_TEXT = SetShorthand.MAX_LENGTH;

    /**
     * Filled from the plan, or from what was done.
     *
     * @param written whether it was written down what was done, so that nothing written means not done
     */
    static FinishRow of(Assignment a, boolean written, @Nullable Movement movement, MassUnit unit) {
        boolean told = written && !a.done().isEmpty();
        String text = told ? SetWords.done(a.done(), movement, unit) : SetWords.plan(a.plan(), movement, unit);
        return new FinishRow(a.movement(), !written || told, text, a.pain(), a.formBroke(), text, a);
    }

    /** Sets as read, or what is wrong with them; nothing is wrong with what was not done. */
    record Read(List<SetDone> sets, SetShorthand.@Nullable Fault fault) {}

    /** Reads what is typed; sets that were told before keep their times. */
    Read read(@Nullable Movement known, MassUnit unit, Moment when) {
        if (!done) {
            return new Read(List.of(), null);
        }
        if (sets.equals(asWritten)) {
            return new Read(planned.done().isEmpty() ? asPlanned(when) : planned.done(), null);
        }
        Measure measure = known == null ? Measure.REPS : known.measure();
        SetShorthand.Several several = SetShorthand.readSeveral(sets, measure, unit);
        List<SetDone> list = new ArrayList<>();
        for (SetShorthand.Typed typed : several.typed()) {
            add(list, typed.plan(), typed.warmUp(), when);
        }
        return new Read(List.copyOf(list), several.wrong());
    }

    private List<SetDone> asPlanned(Moment when) {
        List<SetDone> list = new ArrayList<>();
        add(list, planned.plan(), false, when);
        return list;
    }

    private static void add(List<SetDone> list, SetPlan plan, boolean warmUp, Moment when) {
        for (int i = 0; i < plan.sets(); i++) {
            list.add(new SetDone(plan.amount(), plan.load(), plan.rpe(), warmUp, when));
        }
    }

    FinishRow withDone(boolean was) {
        return new FinishRow(movement, was, sets, pain, formBroke, asWritten, planned);
    }

    FinishRow withSets(String text) {
        String cut = text.length() > MAX_SETS_TEXT ? text.substring(0, MAX_SETS_TEXT) : text;
        return new FinishRow(movement, done, cut, pain, formBroke, asWritten, planned);
    }

    FinishRow withPain(@Nullable Integer score) {
        return new FinishRow(movement, done, sets, score, formBroke, asWritten, planned);
    }

    FinishRow withFormBroke(boolean broke) {
        return new FinishRow(movement, done, sets, pain, broke, asWritten, planned);
    }

    /** This row with a kept one laid over it, when it is about the same movement. */
    FinishRow kept(Map<String, String> fields, String prefix) {
        if (!movement.equals(fields.get(prefix + "movement"))) {
            return this;
        }
        return withDone(Boolean.parseBoolean(fields.getOrDefault(prefix + "done", "true")))
                .withSets(fields.getOrDefault(prefix + "sets", ""))
                .withPain(score(fields.getOrDefault(prefix + "pain", ""), null))
                .withFormBroke(Boolean.parseBoolean(fields.getOrDefault(prefix + "formBroke", "false")));
    }

    /** A kept score; what is none leaves the other. */
    static @Nullable Integer score(String text, @Nullable Integer otherwise) {
        return text.matches("[0-9]|10") ? Integer.valueOf(text) : otherwise;
    }
}
