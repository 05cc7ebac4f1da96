package org.hingewise.faults;

import java.util.ArrayList;
import java.util.List;

/** Counts what became of one promise: a check that fails is counted as what it checks, and the campaign goes on. */
public final class Tally {
    private static final int MOST_TOLD = 5;

    private final Campaign campaign;
    private final List<String> reasons = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private int runs;
    private int lost;
    private int corrupt;
    private int wrong;
    private boolean whole = true;

    Tally(Campaign campaign) {
        this.campaign = campaign;
    }

    /** Counts one more run. */
    public void run() {
        runs++;
    }

    /** Whether there is more to do of so many runs, and time for it. */
    public boolean hasNext(int of) {
        if (runs < of && !FaultTable.isTimeUp()) {
            return true;
        }
        whole &= runs >= of;
        return false;
    }

    /** What was told as saved is there, else something was lost. */
    public boolean keeps(Check check) {
        boolean held = holds("lost", check);
        lost += held ? 0 : 1;
        return held;
    }

    /** Everything fits together, else something is corrupt. */
    public boolean whole(Check check) {
        boolean held = holds("corrupt", check);
        corrupt += held ? 0 : 1;
        return held;
    }

    /** What is told is what happened, else it is the wrong message. */
    public boolean tells(Check check) {
        boolean held = holds("wrong message", check);
        wrong += held ? 0 : 1;
        return held;
    }

    private boolean holds(String kind, Check check) {
        try {
            check.run();
            return true;
        } catch (Exception | AssertionError e) {
            if (reasons.size() < MOST_TOLD) {
                reasons.add("run " + runs + ", " + kind + ": " + e);
            }
            return false;
        }
    }

    /** Something worth a line under the table. */
    public void note(String note) {
        notes.add(note);
    }

    void notRun(String reason) {
        notes.add("not run: " + reason);
    }

    void cutShort() {
        whole = false;
    }

    FaultTable.Row row() {
        return new FaultTable.Row(campaign, runs, lost, corrupt, wrong, whole, notes);
    }

    void requireHeld() {
        if (lost + corrupt + wrong > 0 || !whole) {
            throw new AssertionError(
                    this + String.join("", reasons.stream().map(r -> "\n  " + r).toList()));
        }
    }

    @Override
    public String toString() {
        return campaign + ": " + runs + " runs, " + lost + " lost, " + corrupt + " corrupt, " + wrong
                + " wrong messages" + (whole ? "" : ", cut short")
                + (notes.isEmpty() ? "" : "; " + String.join("; ", notes));
    }

    /** Something that has to hold. */
    public interface Check {
        void run() throws Exception;
    }
}
