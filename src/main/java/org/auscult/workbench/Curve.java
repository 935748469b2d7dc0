package org.auscult.workbench;

import java.util.Arrays;

/**
 * A number that a training tells again and again. It holds a bounded number of points: when there are more, neighbours are
 * averaged, so that a training of days is as cheap to keep and to draw as one of minutes.
 */
public final class Curve {
    private static final int MOST = 2000;

    private final double[] x = new double[MOST];
    private final double[] y = new double[MOST];
    private int size;
    private int each = 1;
    private int pending;
    private double sumX;
    private double sumY;

    /** One more value; what is not finite is left out. */
    public void add(double at, double value) {
        if (!Double.isFinite(value)) {
            return;
        }
        sumX += at;
        sumY += value;
        if (++pending == each) {
            put(sumX / each, sumY / each);
            pending = 0;
            sumX = 0;
            sumY = 0;
        }
    }

    private void put(double at, double value) {
        if (size == MOST) {
            for (int i = 0; i < MOST / 2; i++) {
                x[i] = (x[2 * i] + x[2 * i + 1]) / 2;
                y[i] = (y[2 * i] + y[2 * i + 1]) / 2;
            }
            size = MOST / 2;
            each *= 2;
        }
        x[size] = at;
        y[size] = value;
        size++;
    }

    /** The places of its points, ascending. */
    public double[] x() {
        return Arrays.copyOf(x, size);
    }

    /** Its values. */
    public double[] y() {
        return Arrays.copyOf(y, size);
    }

    /**
     * Its values as an exponential moving average, freed of the bias towards its beginning (as Adam's moments are).
     *
     * @param weight of what was before, 0 (none) … below 1
     */
    public double[] smoothed(double weight) {
        double[] smooth = new double[size];
        double mean = 0;
        double known = 0;
        for (int i = 0; i < size; i++) {
            mean = weight * mean + (1 - weight) * y[i];
            known = weight * known + (1 - weight);
            smooth[i] = mean / known;
        }
        return smooth;
    }
}
