package org.auscult.ui.plots;

import java.awt.geom.Path2D;
import java.util.Arrays;

/** The outline of a drag: as it was drawn, or the rectangle between its ends. */
final class LassoPath {
    private static final double LEAST_STEP = 2;
    private static final double CLICK = 4;

    /** What a drag draws. */
    enum Shape {
        LASSO,
        RECTANGLE
    }

    private final Shape shape;
    private double[] x = new double[64];
    private double[] y = new double[64];
    private int count;
    private double farthest;

    LassoPath(Shape shape, double startX, double startY) {
        this.shape = shape;
        add(startX, startY);
    }

    void to(double nextX, double nextY) {
        farthest = Math.max(farthest, Math.hypot(nextX - x[0], nextY - y[0]));
        if (shape == Shape.RECTANGLE) {
            count = 1;
            add(nextX, y[0]);
            add(nextX, nextY);
            add(x[0], nextY);
        } else if (Math.hypot(nextX - x[count - 1], nextY - y[count - 1]) >= LEAST_STEP) {
            add(nextX, nextY);
        }
    }

    /** Whether the pointer hardly moved. */
    boolean isClick() {
        return farthest < CLICK;
    }

    /** The closed outline. */
    Path2D shape() {
        Path2D outline = new Path2D.Double();
        outline.moveTo(x[0], y[0]);
        for (int i = 1; i < count; i++) {
            outline.lineTo(x[i], y[i]);
        }
        outline.closePath();
        return outline;
    }

    /** Whether a place lies inside, by the even-odd rule. */
    boolean contains(double atX, double atY) {
        boolean inside = false;
        for (int i = 0, j = count - 1; i < count; j = i++) {
            if (y[i] > atY != y[j] > atY && atX < (x[j] - x[i]) * (atY - y[i]) / (y[j] - y[i]) + x[i]) {
                inside = !inside;
            }
        }
        return inside;
    }

    private void add(double nextX, double nextY) {
        if (count == x.length) {
            x = Arrays.copyOf(x, 2 * count);
            y = Arrays.copyOf(y, 2 * count);
        }
        x[count] = nextX;
        y[count++] = nextY;
    }
}
