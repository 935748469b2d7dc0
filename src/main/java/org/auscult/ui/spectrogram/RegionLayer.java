package org.auscult.ui.spectrogram;

import java.util.ArrayList;
import java.util.List;
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
        if (right > left && bottom > top) {
            frame(g, area, region, left, top, right, bottom);
        }
        g.setFill(Color.rgb(128, 128, 128, 0.25));
        g.fillRect(left, stripTop, right - left, area.top() - stripTop - 4);
    }

    /** An edge out of view is no edge, and can't be taken hold of. */
    private static void frame(
            GraphicsContext g, PlotArea area, Region region, double left, double top, double right, double bottom) {
        List<Edge> edges = new ArrayList<>();
        if (area.time().contains(region.time().from())) {
            edges.add(new Edge(left, top, left, bottom));
        }
        if (area.time().contains(Math.min(region.time().to(), area.seconds()))) {
            edges.add(new Edge(right, top, right, bottom));
        }
        Band band = region.band();
        if (band == null || area.frequencies().shown().contains(band.highHertz())) {
            edges.add(new Edge(left, top, right, top));
        }
        if (band == null || area.frequencies().shown().contains(band.lowHertz())) {
            edges.add(new Edge(left, bottom, right, bottom));
        }
        edges.forEach(edge -> edge.paint(g, Color.BLACK, 3));
        edges.forEach(edge -> edge.paint(g, Color.WHITE, 1.5));
        edges.stream().filter(edge -> band != null || edge.isUpright()).forEach(edge -> edge.paintHandle(g));
    }

    private record Edge(double fromX, double fromY, double toX, double toY) {
        void paint(GraphicsContext g, Color color, double width) {
            g.setStroke(color);
            g.setLineWidth(width);
            g.strokeLine(fromX, fromY, toX, toY);
        }

        boolean isUpright() {
            return fromX == toX;
        }

        void paintHandle(GraphicsContext g) {
            handle(g, (fromX + toX) / 2, (fromY + toY) / 2);
        }
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
