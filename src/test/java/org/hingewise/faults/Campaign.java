package org.hingewise.faults;

import java.nio.file.Path;
import org.opentest4j.TestAbortedException;

/**
 * The promises that are tried by force, and how often: a few times in the ordinary tests, many times with {@code mvn
 * -Pfaults verify}; {@code -Dfaults.percent=5} makes the latter shorter.
 */
public enum Campaign {
    R1("a save that was told is there after the program was killed", 10, 1_000),
    R2("a save that was told is there after the power went", 400, 10_000),
    R3("on a full disk a save is refused and told, and goes on with room", 2, 20),
    R5("of twenty programs started at once one has the file", 20, 60),
    R8("a missing, foreign or damaged file is told before any write", 12, 12),
    R9("a flipped bit in a personal value is noticed and named", 60, 2_000),
    R10("a file of a newer version is refused and stays as it is", 2, 2),
    R11("a file that lost its journal loses nothing in silence", 4, 100),
    R13("a backup is never half and never wrong", 8, 500),
    R14("restoring a bad backup changes nothing", 20, 20),
    R15("a restore that is cut short leaves the old file or the new one", 4, 100),
    R16("of the engine's library a killed program leaves at most one copy", 4, 200),
    R17("without memory the program ends plainly and keeps what it saved", 2, 20),
    R18("the screen dies while one types: saves and drafts of 2 s before stay", 1, 50),
    R19("the program is left while work runs: nothing half has a final name", 6, 120),
    R20("a migration that is cut short loses nothing", 8, 200),
    R41("a wrong passphrase and a damaged file are told apart", 40, 40),
    R42("a change of the passphrase that is cut short leaves the old or the new", 6, 100),
    R43("the printed key opens the file on another computer", 20, 20),
    R50("a file that somebody tampered with harms nothing", 300, 10_000),
    R60("two faults at once lose nothing and are told", 10, 10);

    /** How many percent of a full run are done; 0 is the short one of the ordinary tests. */
    private static final int PERCENT = Integer.getInteger("hingewise.faults", 0);

    private static final String ALL = "all";

    private final String promise;
    private final int few;
    private final int many;

    Campaign(String promise, int few, int many) {
        this.promise = promise;
        this.few = few;
        this.many = many;
    }

    /** In a few words. */
    public String promise() {
        return promise;
    }

    /** How often it is tried in this run. */
    public int runs() {
        return Math.max(few, many * PERCENT / 100);
    }

    /** How often it has to be tried in a full run. */
    int wanted() {
        return many;
    }

    /** Whether a table is made of this run. */
    static boolean isTold() {
        return PERCENT > 0;
    }

    /** Tries all of it in one go. */
    public void tried(Trial trial) throws Exception {
        tried(ALL, trial);
    }

    /**
     * Tries a part of it, counts, and fails when anything was lost, corrupt or told wrongly.
     *
     * @param part of this promise, named once
     */
    public void tried(String part, Trial trial) throws Exception {
        Tally tally = new Tally(this);
        boolean done = false;
        try {
            trial.run(tally);
            done = true;
        } catch (TestAbortedException e) {
            tally.notRun(String.valueOf(e.getMessage()));
            done = true;
            throw e;
        } finally {
            if (!done) {
                tally.cutShort();
            }
            System.out.println(part.equals(ALL) ? tally.toString() : tally + " (" + part + ")");
            if (isTold()) {
                FaultTable.put(Path.of(FaultTable.FOLDER), part, tally.row());
            }
        }
        tally.requireHeld();
    }

    /** Tries a promise and counts what comes of it. */
    public interface Trial {
        void run(Tally tally) throws Exception;
    }
}
