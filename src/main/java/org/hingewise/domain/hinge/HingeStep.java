package org.hingewise.domain.hinge;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.hingewise.domain.Moment;

/**
 * A stretch of time in which one hinge level counted.
 *
 * @param from its first moment
 */
public record HingeStep(Moment from, HingeLevel level) {
    /**
     * The steps from the first assessment on, oldest first; none when there was no assessment. The level can change with an
     * assessment, with what ends it, and by running out.
     *
     * @param history as it is now
     * @param asOf the history as it was at an earlier moment
     */
    public static List<HingeStep> of(HingeHistory history, Moment now, Function<Moment, HingeHistory> asOf) {
        TreeSet<Moment> turns = new TreeSet<>();
        for (HingeHistory.Look look : history.looks()) {
            Moment time = look.assessment().time();
            turns.add(time);
            for (HingeLevel level : HingeLevel.values()) {
                turns.add(LevelClock.later(time, LevelClock.counts(level)).plusMinutes(1));
            }
        }
        history.ends().forEach(end -> {
            turns.add(end.time());
            turns.add(end.time().plusMinutes(1));
        });
        List<HingeStep> steps = new ArrayList<>();
        for (Moment turn : turns) {
            if (!turn.isAfter(now)) {
                HingeLevel level = asOf.apply(turn).standing().level();
                if (steps.isEmpty() || steps.get(steps.size() - 1).level() != level) {
                    steps.add(new HingeStep(turn, level));
                }
            }
        }
        return steps;
    }
}
