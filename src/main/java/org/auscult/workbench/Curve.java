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

    /** The places of its points, ascending; the last may stand for fewer values than the others. */
    public double[] x() {
        return withRest(x, sumX);
    }

    /** Its values. */
    public double[] y() {
        return withRest(y, sumY);
    }

    private double[] withRest(double[] points, double rest) {
        double[] all = Arrays.copyOf(points, pending > 0 ? size + 1 : size);
        if (pending > 0) {
            all[size] = rest / pending;
        }
        return all;
    }

    /**
     * Its values as an exponential moving average, freed of the bias towards its beginning (as Adam's moments are).
     *
     * @param weight of what was before, 0 (none) … below 1
     */
    public double[] smoothed(double weight) {
        double[] told = y();
        double[] smooth = new double[told.length];
        double mean = 0;
        double known = 0;
        for (int i = 0; i < told.length; i++) {
            mean = weight * mean + (1 - weight) * told[i];
            known = weight * known + (1 - weight);
            smooth[i] = mean / known;
        }
        return smooth;
    }
}
