package org.auscult.ui.plots;

import org.auscult.workbench.Viewport;

/**
 * Where the plane of a plot stands in its pane, and the part of it that is seen there.
 *
 * @param viewport the part
 * @param left of it, in points
 * @param top of it
 * @param width of it
 * @param height of it
 */
record PlaneArea(Viewport viewport, double left, double top, double width, double height) {
    /** With its corner at (left, top), at least a point wide and high. */
    PlaneArea {
        width = Math.max(1, width);
        height = Math.max(1, height);
    }

    double x(double value) {
        return left + (value - viewport.left()) / viewport.width() * width;
    }

    double y(double value) {
        return top + (viewport.top() - value) / viewport.height() * height;
    }

    boolean contains(double x, double y) {
        return x >= left && x <= right() && y >= top && y <= bottom();
    }

    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }

    /** The same, further down. */
    PlaneArea lowered(double by) {
        return new PlaneArea(viewport, left, top + by, width, height);
    }

    /** The part seen after a zoom about a place, which stays where it is. */
    Viewport zoomed(double factor, double x, double y) {
        return viewport.zoomed(
                factor,
                viewport.left() + (x - left) / width * viewport.width(),
                viewport.top() - (y - top) / height * viewport.height());
    }

    /** The part seen after a zoom about the middle. */
    Viewport zoomed(double factor) {
        return zoomed(factor, left + width / 2, top + height / 2);
    }

    /** The part seen after the plane was dragged. */
    Viewport dragged(double dx, double dy) {
        return viewport.moved(-dx / width * viewport.width(), dy / height * viewport.height());
    }
}
