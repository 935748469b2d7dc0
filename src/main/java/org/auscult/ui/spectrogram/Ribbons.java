package org.auscult.ui.spectrogram;

import java.util.Locale;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.auscult.experiment.PlotColor;
import org.auscult.inspection.FrameDeviation;
import org.auscult.ui.PlotText;
import org.jspecify.annotations.Nullable;

/** What lies below a spectrogram, on the same time: how far each frame deviates, and what the run attended to. */
final class Ribbons {
    static final double ATTENTION = 10;
    static final double DEVIATION = 40;
    private static final double LABEL_HEIGHT = 18;
    private static final double LEAST_TOP = 1.5;
    private static final Color USUAL = PlotText.color(PlotColor.NORMAL);
    private static final Color UNUSUAL = PlotText.color(PlotColor.ANOMALOUS);

    private final GraphicsContext g;
    private final PlotArea area;
    private final Color ink;

    Ribbons(GraphicsContext g, PlotArea area, Color ink) {
        this.g = g;
        this.area = area;
        this.ink = ink;
        g.setFont(PlotText.font());
    }

    void attention(float[] saliency, ColorMap colors, double top) {
        label("Attention", top + ATTENTION - 1);
        float most = 0;
        for (float weight : saliency) {
            most = Math.max(most, weight);
        }
        double each = area.seconds() / saliency.length;
        for (int i = 0; i < saliency.length; i++) {
            double left = Math.max(area.left(), area.x(i * each));
            double right = Math.min(area.left() + area.width(), area.x((i + 1) * each));
            if (right > left) {
                g.setFill(colors.color(most > 0 ? (int) (255 * saliency[i] / most) : 0));
                g.fillRect(left, top, right - left + 0.5, ATTENTION - 1);
            }
        }
    }

    void deviation(@Nullable FrameDeviation deviation, double top) {
        double base = top + DEVIATION - 2;
        double height = DEVIATION - 6;
        label("Deviation", top + 12);
        label("(σ)", top + 26);
        g.setStroke(ink);
        g.setLineWidth(0.5);
        g.strokeLine(area.left(), base, area.left() + area.width(), base);
        if (deviation == null) {
            return;
        }
        double usual = deviation.usual();
        double most = Math.max(LEAST_TOP, 1.2 * usual);
        for (float sigma : deviation.sigma()) {
            most = Math.max(most, sigma);
        }
        columns(deviation, usual, height / most, base);
        double line = base - usual * height / most;
        g.setStroke(ink);
        g.setLineWidth(1);
        g.setLineDashes(4, 3);
        g.strokeLine(area.left(), line, area.left() + area.width(), line);
        g.setLineDashes();
        g.setFill(ink);
        g.setTextAlign(TextAlignment.LEFT);
        double right = area.left() + area.width() + 4;
        g.fillText("99 %: " + sigma(usual), right, Math.min(base, line + 4));
        if (line - top > LABEL_HEIGHT) {
            g.fillText(sigma(most), right, top + 8);
        }
    }

    /** With its unit: above it stand levels. */
    private static String sigma(double value) {
        return String.format(Locale.ROOT, "%.1f σ", value);
    }

    private void columns(FrameDeviation deviation, double usual, double scale, double base) {
        double perFrame = deviation.normals().secondsPerFrame();
        float[] sigma = deviation.sigma();
        for (int x = 0; x < (int) area.width(); x++) {
            double at = area.left() + x;
            int from = frame(area.second(at), perFrame, sigma.length);
            int to = Math.max(from, frame(area.second(at + 1), perFrame, sigma.length) - 1);
            float value = 0;
            for (int t = from; t <= to; t++) {
                value = Math.max(value, sigma[t]);
            }
            g.setFill(value > usual ? UNUSUAL : USUAL);
            g.fillRect(at, base - value * scale, 1, value * scale);
        }
    }

    private static int frame(double second, double perFrame, int frames) {
        return (int) Math.max(0, Math.min(frames - 1, Math.floor(second / perFrame + 0.5)));
    }

    private void label(String text, double y) {
        g.setFill(ink);
        g.setTextAlign(TextAlignment.RIGHT);
        g.fillText(text, area.left() - 4, y, area.left() - 6);
    }
}
