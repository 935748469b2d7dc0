package org.auscult.workbench;

/**
 * The part of a plot's plane that is seen.
 *
 * @param left smallest x
 * @param right largest x
 * @param bottom smallest y
 * @param top largest y
 */
public record Viewport(double left, double right, double bottom, double top) {
    private static final double MARGIN = 0.04;

    /** All of some places, with some room around them. */
    public static Viewport around(double[] x, double[] y) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.POSITIVE_INFINITY;
        double top = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < x.length; i++) {
            if (Double.isFinite(x[i]) && Double.isFinite(y[i])) {
                left = Math.min(left, x[i]);
                right = Math.max(right, x[i]);
                bottom = Math.min(bottom, y[i]);
                top = Math.max(top, y[i]);
            }
        }
        if (left > right) {
            return new Viewport(0, 1, 0, 1);
        }
        double width = Math.max(1e-9, right - left) * MARGIN;
        double height = Math.max(1e-9, top - bottom) * MARGIN;
        return new Viewport(left - width, right + width, bottom - height, top + height);
    }

    /** Larger by a factor around a place. */
    public Viewport zoomed(double factor, double x, double y) {
        return new Viewport(
                x - (x - left) / factor, x + (right - x) / factor, y - (y - bottom) / factor, y + (top - y) / factor);
    }

    /** The same, moved. */
    public Viewport moved(double dx, double dy) {
        return new Viewport(left + dx, right + dx, bottom + dy, top + dy);
    }

    /** How far it reaches across. */
    public double width() {
        return right - left;
    }

    /** How far it reaches up. */
    public double height() {
        return top - bottom;
    }
}
