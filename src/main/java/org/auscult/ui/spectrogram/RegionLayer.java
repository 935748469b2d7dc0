package org.auscult.ui.spectrogram;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.auscult.audio.Band;
import org.auscult.workbench.Region;
import org.jspecify.annotations.Nullable;

/** The marked region over the spectrogram: what lies outside of it is dimmed. */
final class RegionLayer extends SharpCanvas {
    private static final Color DIM = Color.rgb(0, 0, 0, 0.35);
    private static final double HANDLE = 6;

    RegionLayer() {
        setMouseTransparent(true);
    }

    /** @param stripTop where the waveform above begins: the region's time is marked on it too */
    void draw(@Nullable PlotArea area, double stripTop, @Nullable Region region) {
        GraphicsContext g = getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        if (area == null || region == null) {
            return;
        }
        double left = clamp(area.x(region.time().from()), area.left(), area.left() + area.width());
        double right = clamp(area.x(region.time().to()), area.left(), area.left() + area.width());
        Band band = region.band();
        double bottomEdge = area.top() + area.height();
        double top = band == null ? area.top() : clamp(area.y(band.highHertz()), area.top(), bottomEdge);
        double bottom = band == null ? bottomEdge : clamp(area.y(band.lowHertz()), area.top(), bottomEdge);
        g.setFill(DIM);
        g.fillRect(area.left(), area.top(), left - area.left(), area.height());
        g.fillRect(right, area.top(), area.left() + area.width() - right, area.height());
        g.fillRect(left, area.top(), right - left, top - area.top());
        g.fillRect(left, bottom, right - left, bottomEdge - bottom);
        frame(g, left, top, right, bottom, Color.BLACK, 3);
        frame(g, left, top, right, bottom, Color.WHITE, 1.5);
        handle(g, left, (top + bottom) / 2);
        handle(g, right, (top + bottom) / 2);
        if (band != null) {
            handle(g, (left + right) / 2, top);
            handle(g, (left + right) / 2, bottom);
        }
        g.setFill(Color.rgb(128, 128, 128, 0.25));
        g.fillRect(left, stripTop, right - left, area.top() - stripTop - 4);
    }

    private static void frame(
            GraphicsContext g, double left, double top, double right, double bottom, Color color, double width) {
        g.setStroke(color);
        g.setLineWidth(width);
        g.strokeRect(left, top, right - left, bottom - top);
    }

    private static void handle(GraphicsContext g, double x, double y) {
        g.setFill(Color.BLACK);
        g.fillRect(x - HANDLE / 2 - 1, y - HANDLE / 2 - 1, HANDLE + 2, HANDLE + 2);
        g.setFill(Color.WHITE);
        g.fillRect(x - HANDLE / 2, y - HANDLE / 2, HANDLE, HANDLE);
    }

    private static double clamp(double value, double low, double high) {
        return Math.max(low, Math.min(high, value));
    }
}
