package org.auscult.ui.spectrogram;

import javafx.scene.Cursor;
import org.auscult.audio.Band;
import org.auscult.workbench.Region;
import org.auscult.workbench.Span;
import org.jspecify.annotations.Nullable;

/**
 * A drag that marks a region or moves one of its edges. Sideways it takes all frequencies; far up or down as well it becomes a
 * box.
 */
final class RegionGesture {
    private static final double NEAR = 5;
    private static final double DRAG = 4;
    private static final double BOX = 24;

    private final PlotArea area;
    private final double startX;
    private final double startY;
    private final @Nullable Region before;
    private final Region.@Nullable Edge edge;
    private @Nullable Region now;
    private boolean isDrag;

    RegionGesture(PlotArea area, @Nullable Region before, double x, double y) {
        this.area = area;
        this.before = before;
        startX = x;
        startY = y;
        edge = edgeAt(area, before, x, y);
        now = before;
    }

    /** The region as it would be if the drag ended here. */
    @Nullable
    Region drag(double x, double y) {
        isDrag |= Math.hypot(x - startX, y - startY) >= DRAG;
        if (isDrag) {
            now = before != null && edge != null ? resized(before, edge, x, y) : drawn(x, y);
        }
        return now;
    }

    /** Whether the pointer went further than a click does. */
    boolean isDrag() {
        return isDrag;
    }

    private @Nullable Region drawn(double x, double y) {
        double a = area.clampedSecond(startX);
        double b = area.clampedSecond(x);
        if (a == b) {
            return before;
        }
        double low = area.clampedHertz(startY);
        double high = area.clampedHertz(y);
        boolean isBox = Math.abs(y - startY) >= BOX && low != high && area.contains(startX, startY);
        return new Region(Span.between(a, b), isBox ? new Band(Math.min(low, high), Math.max(low, high)) : null);
    }

    private Region resized(Region region, Region.Edge moved, double x, double y) {
        return region.with(moved, moved.isTime() ? area.clampedSecond(x) : area.clampedHertz(y));
    }

    /** What the pointer says it would do at a place. */
    static Cursor cursorAt(PlotArea area, @Nullable Region region, double x, double y) {
        Region.Edge edge = edgeAt(area, region, x, y);
        if (edge == null) {
            return Cursor.CROSSHAIR;
        }
        return edge.isTime() ? Cursor.H_RESIZE : Cursor.V_RESIZE;
    }

    private static Region.@Nullable Edge edgeAt(PlotArea area, @Nullable Region region, double x, double y) {
        if (region == null) {
            return null;
        }
        Band band = region.band();
        double top = band == null ? area.top() : area.y(band.highHertz());
        double bottom = band == null ? area.top() + area.height() : area.y(band.lowHertz());
        double left = area.x(region.time().from());
        double right = area.x(region.time().to());
        boolean beside = y >= top - NEAR && y <= bottom + NEAR;
        boolean within = band != null && x >= left - NEAR && x <= right + NEAR;
        if (beside && Math.abs(x - left) <= NEAR) {
            return Region.Edge.START;
        }
        if (beside && Math.abs(x - right) <= NEAR) {
            return Region.Edge.END;
        }
        if (within && Math.abs(y - top) <= NEAR) {
            return Region.Edge.HIGH;
        }
        return within && Math.abs(y - bottom) <= NEAR ? Region.Edge.LOW : null;
    }
}
