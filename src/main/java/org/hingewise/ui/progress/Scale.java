package org.hingewise.ui.progress;

/**
 * An axis from 0 that reads in round numbers.
 *
 * @param top its upper end
 * @param tick distance of its numbers
 */
record Scale(double top, double tick) {
    private static final int MOST_TICKS = 5;
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    /** Reaches up to a value, with five numbers at most. */
    static Scale upTo(double value) {
        double least = Math.max(value, 1) / MOST_TICKS;
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double round : ROUND) {
            double tick = round * power;
            if (tick >= least * (1 - 1e-9)) {
                return new Scale(Math.ceil(Math.max(value, 1) / tick - 1e-9) * tick, tick);
            }
        }
        throw new IllegalStateException("no round number above " + least);
    }
}
