package org.hingewise.usecase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.hingewise.domain.Moment;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SetDone;
import org.hingewise.domain.session.SetEntry;
import org.hingewise.domain.session.SetPlan;
import org.hingewise.domain.timeline.TimelineEvent.Kind;

/** Writes down sets while a session runs: each is on disk when the call returns. */
public final class RecordSet {
    private final Ledger ledger;

    public RecordSet(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Adds sets that were done just now, after those there are. */
    public Result<Session> add(MovementAt at, SetEntry typed) {
        Moment now = ledger.clock().now();
        List<SetDone> fresh = Collections.nCopies(typed.count(), set(typed, now));
        if (typed.count() > SetPlan.MAX_SETS) {
            return tooMany();
        }
        boolean[] full = new boolean[1];
        Result<Session> result = LiveChange.movement(
                ledger,
                at,
                Kind.SET_DONE,
                a -> {
                    List<SetDone> sets = new ArrayList<>(a.done());
                    sets.addAll(fresh);
                    full[0] = sets.size() > SetPlan.MAX_SETS;
                    return full[0] ? a : a.withDone(sets);
                },
                Map.of("sets", Integer.toString(typed.count())));
        return full[0] ? tooMany() : result;
    }

    /**
     * Changes one set that was written down; it keeps its time.
     *
     * @param index its place among the sets done, from 0; one that is not there any more is left alone
     */
    public Result<Session> change(MovementAt at, int index, SetEntry typed) {
        return LiveChange.movement(
                ledger,
                at,
                Kind.SET_CHANGED,
                a -> {
                    if (!isThere(a, index)) {
                        return a;
                    }
                    List<SetDone> sets = new ArrayList<>(a.done());
                    sets.set(index, set(typed, sets.get(index).time()));
                    return a.withDone(sets);
                },
                Map.of());
    }

    /** Takes one set out. */
    public Result<Session> remove(MovementAt at, int index) {
        return LiveChange.movement(
                ledger,
                at,
                Kind.SET_REMOVED,
                a -> {
                    if (!isThere(a, index)) {
                        return a;
                    }
                    List<SetDone> sets = new ArrayList<>(a.done());
                    sets.remove(index);
                    return a.withDone(sets);
                },
                Map.of());
    }

    private static Result<Session> tooMany() {
        return new Result.Refused<>(
                List.of(new Problem("sets", "too_many", Map.of("max", Integer.toString(SetPlan.MAX_SETS)))));
    }

    private static boolean isThere(Assignment a, int index) {
        return index >= 0 && index < a.done().size();
    }

    private static SetDone set(SetEntry typed, Moment time) {
        return new SetDone(typed.amount(), typed.load(), typed.rpe(), typed.warmUp(), time);
    }
}
