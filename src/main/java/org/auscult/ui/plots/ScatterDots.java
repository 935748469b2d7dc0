package org.auscult.ui.plots;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javafx.geometry.Point2D;
import org.auscult.dataset.Recording;
import org.auscult.workbench.Selection;
import org.jspecify.annotations.Nullable;

/** Dots where they stand in their pane, each as visible as the selection and the filter leave it. */
final class ScatterDots {
    private static final double REACH = 12;
    private static final int FULL = 256;
    private static final int FADED = 44;
    private static final int FILTERED_OUT = 14;

    private final Scatter scatter;
    private final PlaneArea area;
    private final double[] x;
    private final double[] y;
    private final int[] opacity;
    private @Nullable PointGrid grid;

    ScatterDots(Scatter scatter, PlaneArea area, Selection selection) {
        this.scatter = scatter;
        this.area = area;
        opacity = opacities(scatter, selection);
        x = new double[scatter.size()];
        y = new double[scatter.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = area.x(scatter.x()[i]);
            y[i] = area.y(scatter.y()[i]);
        }
    }

    /** What is filtered out is hardly there; what is not selected fades beside what is. */
    private static int[] opacities(Scatter scatter, Selection selection) {
        Set<Recording> selected = selection.selectedProperty().get();
        Predicate<Recording> plotted = selection.plotted();
        int[] opacities = new int[scatter.size()];
        for (int i = 0; i < opacities.length; i++) {
            Recording recording = scatter.recordings().get(i);
            if (!plotted.test(recording)) {
                opacities[i] = FILTERED_OUT;
            } else {
                opacities[i] = selected.isEmpty() || selected.contains(recording) ? FULL : FADED;
            }
        }
        return opacities;
    }

    /** The recording whose dot is nearest to a place, null if none is near. */
    @Nullable
    Recording at(double atX, double atY) {
        int index = grid().nearest(atX, atY, REACH);
        return index < 0 ? null : scatter.recordings().get(index);
    }

    /** Made when the pointer first asks: dots on the move are painted more often than they are pointed at. */
    private PointGrid grid() {
        PointGrid made = grid;
        if (made == null) {
            boolean[] isThere = new boolean[x.length];
            for (int i = 0; i < x.length; i++) {
                isThere[i] = opacity[i] != FILTERED_OUT && area.contains(x[i], y[i]);
            }
            made = new PointGrid(x, y, isThere, area.right(), area.bottom());
            grid = made;
        }
        return made;
    }

    /** The recordings whose dots an outline encloses. */
    List<Recording> within(LassoPath outline) {
        List<Recording> inside = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            if (opacity[i] != FILTERED_OUT && outline.contains(x[i], y[i])) {
                inside.add(scatter.recordings().get(i));
            }
        }
        return inside;
    }

    /** The recordings whose dots a corner of a cross holds. */
    List<Recording> in(Quadrants cross, boolean isRight, boolean isUp) {
        List<Recording> inside = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            if (opacity[i] != FILTERED_OUT
                    && scatter.x()[i] > cross.x() == isRight
                    && scatter.y()[i] > cross.y() == isUp) {
                inside.add(scatter.recordings().get(i));
            }
        }
        return inside;
    }

    /**
     * The nearest dot within a right angle around a direction; from nowhere, any.
     *
     * @return null if there is none that way
     */
    @Nullable
    Recording next(@Nullable Recording from, int dx, int dy) {
        int start = index(from);
        int best = -1;
        double closest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < x.length; i++) {
            double along = start < 0 ? 1 : (x[i] - x[start]) * dx + (y[i] - y[start]) * dy;
            double across = start < 0 ? 0 : Math.abs((x[i] - x[start]) * dy) + Math.abs((y[i] - y[start]) * dx);
            if (along > 0 && across <= along && opacity[i] != FILTERED_OUT && Math.hypot(along, across) < closest) {
                closest = Math.hypot(along, across);
                best = i;
            }
        }
        return best < 0 ? null : scatter.recordings().get(best);
    }

    /** Where a recording's dot stands; null if it has none. */
    @Nullable
    Point2D placeOf(@Nullable Recording recording) {
        int i = index(recording);
        return i < 0 ? null : new Point2D(x[i], y[i]);
    }

    private int index(@Nullable Recording recording) {
        return recording == null ? -1 : scatter.recordings().indexOf(recording);
    }

    /** Stamps them, the selected ones on top. */
    void stampOn(ScatterImage image) {
        image.clear();
        for (int layer : new int[] {FILTERED_OUT, FADED, FULL}) {
            for (int i = 0; i < x.length; i++) {
                if (opacity[i] == layer && Double.isFinite(x[i]) && Double.isFinite(y[i])) {
                    image.stamp(x[i] - area.left(), y[i] - area.top(), scatter.colors()[i], scatter.marks()[i], layer);
                }
            }
        }
        image.flush();
    }

    /** The same as vector art. */
    void paint(Graphics2D g) {
        for (int i = 0; i < x.length; i++) {
            if (area.contains(x[i], y[i])) {
                g.setColor(new Color(scatter.colors()[i] & 0xffffff | Math.min(255, opacity[i]) << 24, true));
                scatter.marks()[i].paint(g, x[i], y[i]);
            }
        }
    }
}
