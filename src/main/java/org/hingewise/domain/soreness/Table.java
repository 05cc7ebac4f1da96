package org.hingewise.domain.soreness;

/**
 * A curve through table points: smooth between them and monotone wherever the points are (Fritsch and Carlson's cubic),
 * so that it neither dips below nor shoots above two neighbouring points.
 */
final class Table {
    private final double[] x;
    private final double[] y;
    private final double[] slope;

    /**
     * @param x strictly rising
     * @param y a value for each x
     */
    Table(double[] x, double[] y) {
        if (x.length != y.length || x.length < 2) {
            throw new IllegalArgumentException("a table needs two points and a value for each");
        }
        this.x = x.clone();
        this.y = y.clone();
        this.slope = slopes(this.x, this.y);
    }

    private static double[] slopes(double[] x, double[] y) {
        int n = x.length;
        double[] rise = new double[n - 1];
        for (int i = 0; i < n - 1; i++) {
            rise[i] = (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
        }
        double[] slope = new double[n];
        for (int i = 1; i < n - 1; i++) {
            if (rise[i - 1] * rise[i] > 0) {
                double before = x[i] - x[i - 1];
                double after = x[i + 1] - x[i];
                double a = (2 * after + before) / rise[i - 1];
                double b = (after + 2 * before) / rise[i];
                slope[i] = 3 * (before + after) / (a + b);
            }
        }
        slope[0] = rise[0];
        slope[n - 1] = rise[n - 2];
        return slope;
    }

    /** The value at a place; beyond the table, the value of its nearest end. */
    double at(double place) {
        if (place <= x[0]) {
            return y[0];
        }
        int last = x.length - 1;
        if (place >= x[last]) {
            return y[last];
        }
        int i = 0;
        while (place >= x[i + 1]) {
            i++;
        }
        double h = x[i + 1] - x[i];
        double t = (place - x[i]) / h;
        double u = 1 - t;
        return y[i] * u * u * (1 + 2 * t)
                + y[i + 1] * t * t * (3 - 2 * t)
                + h * slope[i] * t * u * u
                - h * slope[i + 1] * t * t * u;
    }
}
