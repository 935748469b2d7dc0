package org.auscult.ui.spectrogram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.auscult.experiment.Ticks;
import org.auscult.ui.PlotText;
import org.auscult.workbench.FrequencyAxis;

/** Paints the axes of a spectrogram. */
final class Axes {
    private static final double LABEL_HEIGHT = 15;
    private static final double ABOVE_BASE = 4;

    private final GraphicsContext g;
    private final PlotArea area;

    Axes(GraphicsContext g, PlotArea area, Color ink) {
        this.g = g;
        this.area = area;
        g.setFont(PlotText.font());
        g.setFill(ink);
        g.setStroke(ink);
        g.setLineWidth(1);
    }

    void frequencies() {
        g.setTextAlign(TextAlignment.RIGHT);
        double last = Double.POSITIVE_INFINITY;
        for (double tick : frequencyTicks()) {
            double y = area.y(tick);
            if (last - y >= LABEL_HEIGHT) {
                last = y;
                g.strokeLine(area.left() - 4, y, area.left(), y);
                double text = Math.min(area.top() + area.height(), Math.max(area.top() + 9, y + 4));
                g.fillText(kilohertz(tick), area.left() - 7, text);
            }
        }
        sideways("Frequency (kHz)", Panner.BREADTH + 14, area.top() + area.height() / 2);
    }

    private List<Double> frequencyTicks() {
        double from = area.frequencies().shown().from();
        double to = area.frequencies().shown().to();
        if (area.frequencies().axis() == FrequencyAxis.LINEAR || to < 4 * from) {
            return Ticks.of(from, to, (int) Math.max(2, area.height() / 40));
        }
        List<Double> ticks = new ArrayList<>();
        if (from <= 0) {
            ticks.add(0.0);
        }
        for (double decade = 10; decade <= to; decade *= 10) {
            for (double step : new double[] {1, 2, 5}) {
                if (decade * step >= from && decade * step <= to) {
                    ticks.add(decade * step);
                }
            }
        }
        return ticks;
    }

    void time(double base) {
        g.setTextAlign(TextAlignment.CENTER);
        List<Double> ticks = Ticks.of(area.time().from(), area.time().to(), (int) Math.max(2, area.width() / 70));
        double step =
                ticks.size() > 1 ? ticks.get(1) - ticks.get(0) : area.time().length();
        int decimals = (int) Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
        for (double tick : ticks) {
            double x = area.x(tick);
            g.strokeLine(x, base, x, base + 4);
            g.fillText(String.format(Locale.ROOT, "%." + decimals + "f", tick), x, base + 17);
        }
        g.fillText("Time (s)", area.left() + area.width() / 2, base + 32);
    }

    /** A name along the left edge. */
    void sideways(String text, double x, double y) {
        g.save();
        g.translate(x, y);
        g.rotate(-90);
        g.setTextAlign(TextAlignment.CENTER);
        g.fillText(text, 0, ABOVE_BASE - 4);
        g.restore();
    }

    private static String kilohertz(double hertz) {
        String text = String.format(Locale.ROOT, "%.3f", hertz / 1000);
        return text.replaceAll("0+$", "").replaceAll("\\.$", "");
    }
}
