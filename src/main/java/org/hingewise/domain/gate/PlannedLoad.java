package org.hingewise.domain.gate;

import org.hingewise.domain.Mass;
import org.jspecify.annotations.Nullable;

/**
 * How heavy a movement is meant to be done, as far as it is known.
 *
 * @param percentE1rm load as a percentage of e1RM, 0–200; null when not known
 * @param rpe planned effort 1–10; null when not known
 * @param e1rm this client's e1RM in the movement; null when not known
 */
public record PlannedLoad(@Nullable Double percentE1rm, @Nullable Double rpe, @Nullable Mass e1rm) {
    /** Nothing planned yet: a typical working load is assumed. */
    public static final PlannedLoad NOT_KNOWN = new PlannedLoad(null, null, null);

    /** Highest percentage taken (decision: an e1RM can be far too low, not half). */
    public static final double MAX_PERCENT = 200;

    public PlannedLoad {
        if (percentE1rm != null && !(percentE1rm >= 0 && percentE1rm <= MAX_PERCENT)) {
            throw new IllegalArgumentException("load outside 0 to 200 percent of e1RM");
        }
        if (rpe != null && !(rpe >= 1 && rpe <= 10)) {
            throw new IllegalArgumentException("effort outside 1 to 10");
        }
    }

    /** From a load on the bar; the percentage is known when the e1RM is. */
    public static PlannedLoad of(@Nullable Mass load, @Nullable Double rpe, @Nullable Mass e1rm) {
        Double percent = null;
        if (load != null && e1rm != null && e1rm.milligrams() > 0) {
            percent = Math.min(MAX_PERCENT, 100.0 * load.milligrams() / e1rm.milligrams());
        }
        return new PlannedLoad(percent, rpe, e1rm);
    }

    /**
     * The load factor of section E in percent: up to 40 % of e1RM 50, up to 60 % 75, up to 80 % 100, above 115; effort up
     * to 5 counts 50. Decisions where the table is silent: an effort above 5 counts as a working load (100), above 8 as
     * more than 80 % (115), since section F sets 80 % beside effort 8; with both known the higher factor holds; with
     * neither, 100, because the movements are rated at a typical working load.
     */
    int factorPercent() {
        if (percentE1rm == null && rpe == null) {
            return 100;
        }
        return Math.max(percentE1rm == null ? 0 : ofPercent(percentE1rm), rpe == null ? 0 : ofEffort(rpe));
    }

    private static int ofPercent(double percent) {
        if (percent <= 40) {
            return 50;
        }
        if (percent <= 60) {
            return 75;
        }
        return percent <= 80 ? 100 : 115;
    }

    private static int ofEffort(double rpe) {
        if (rpe <= 5) {
            return 50;
        }
        return rpe <= 8 ? 100 : 115;
    }
}
