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
    private final Edge edge;
    private @Nullable Region now;
    private boolean isDrag;

    /** What of a region lies under the pointer. */
    enum Edge {
        NONE(Cursor.CROSSHAIR),
        START(Cursor.H_RESIZE),
        END(Cursor.H_RESIZE),
        LOW(Cursor.V_RESIZE),
        HIGH(Cursor.V_RESIZE);

        private final Cursor cursor;

        Edge(Cursor cursor) {
            this.cursor = cursor;
        }

        Cursor cursor() {
            return cursor;
        }

        static Edge at(PlotArea area, @Nullable Region region, double x, double y) {
            if (region == null) {
                return NONE;
            }
            Band band = region.band();
            double top = band == null ? area.top() : area.y(band.highHertz());
            double bottom = band == null ? area.top() + area.height() : area.y(band.lowHertz());
            double left = area.x(region.time().from());
            double right = area.x(region.time().to());
            boolean beside = y >= top - NEAR && y <= bottom + NEAR;
            boolean within = band != null && x >= left - NEAR && x <= right + NEAR;
            if (beside && Math.abs(x - left) <= NEAR) {
                return START;
            }
            if (beside && Math.abs(x - right) <= NEAR) {
                return END;
            }
            if (within && Math.abs(y - top) <= NEAR) {
                return HIGH;
            }
            return within && Math.abs(y - bottom) <= NEAR ? LOW : NONE;
        }
    }

    RegionGesture(PlotArea area, @Nullable Region before, double x, double y) {
        this.area = area;
        this.before = before;
        startX = x;
        startY = y;
        edge = Edge.at(area, before, x, y);
        now = before;
    }

    /** The region as it would be if the drag ended here. */
    @Nullable
    Region drag(double x, double y) {
        isDrag |= Math.hypot(x - startX, y - startY) >= DRAG;
        if (isDrag) {
            now = before != null && edge != Edge.NONE ? resized(before, x, y) : drawn(x, y);
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

    private Region resized(Region region, double x, double y) {
        double second = area.clampedSecond(x);
        double hertz = area.clampedHertz(y);
        Span time = region.time();
        Band band = region.band();
        return switch (edge) {
            case START -> second == time.to() ? region : new Region(Span.between(second, time.to()), band);
            case END -> second == time.from() ? region : new Region(Span.between(time.from(), second), band);
            case LOW ->
                band == null || hertz >= band.highHertz()
                        ? region
                        : new Region(time, new Band(hertz, band.highHertz()));
            case HIGH ->
                band == null || hertz <= band.lowHertz() ? region : new Region(time, new Band(band.lowHertz(), hertz));
            case NONE -> region;
        };
    }
}
