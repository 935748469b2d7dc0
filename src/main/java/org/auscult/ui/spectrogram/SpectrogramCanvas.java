package org.auscult.ui.spectrogram;

import java.nio.IntBuffer;
import java.util.Locale;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.auscult.feature.DisplaySpectrogram;
import org.auscult.ui.PlotText;
import org.auscult.ui.Ticks;
import org.jspecify.annotations.Nullable;

/** A spectrogram with its axes, colour scale, attention ribbon and playhead. */
final class SpectrogramCanvas extends Pane {
    private static final double LEFT = 58;
    private static final double RIGHT = 74;
    private static final double BOTTOM = 40;
    private static final double TOP = 8;
    private static final double RIBBON = 10;

    private final Canvas canvas = new Canvas();
    private final Canvas overlay = new Canvas();
    private final Label readOut;
    private final Supplier<Color> ink;
    private @Nullable DisplaySpectrogram spectrogram;
    private @Nullable WritableImage image;
    private ColorMap colors = ColorMap.load(ColorMap.NAMES.get(0));
    private double low = -110;
    private double high = -20;
    private boolean logarithmic;
    private float[] saliency = new float[0];
    private double playhead = -1;

    /**
     * @param readOut told what lies under the pointer
     * @param ink the theme's text colour
     * @param seek told the second that was clicked
     */
    SpectrogramCanvas(Label readOut, Supplier<Color> ink, DoubleConsumer seek) {
        this.readOut = readOut;
        this.ink = ink;
        canvas.setId("spectrogram-canvas");
        overlay.setMouseTransparent(true);
        getChildren().addAll(canvas, overlay);
        setMinSize(120, 120);
        setOnMouseMoved(e -> read(e.getX(), e.getY()));
        setOnMouseExited(e -> readOut.setText(""));
        setOnMouseClicked(e -> {
            if (spectrogram != null && e.getX() >= LEFT && e.getX() <= LEFT + plotWidth()) {
                seek.accept((e.getX() - LEFT) / plotWidth() * seconds());
            }
        });
    }

    void show(@Nullable DisplaySpectrogram shown) {
        spectrogram = shown;
        render();
    }

    void setSaliency(float[] weights) {
        saliency = weights;
        draw();
    }

    void setRange(double lowDb, double highDb) {
        low = lowDb;
        high = Math.max(lowDb + 1, highDb);
        render();
    }

    void setColors(ColorMap map) {
        colors = map;
        render();
    }

    void setLogarithmic(boolean log) {
        logarithmic = log;
        render();
    }

    /** The audible second; negative for none. */
    void setPlayhead(double second) {
        playhead = second;
        GraphicsContext g = overlay.getGraphicsContext2D();
        g.clearRect(0, 0, overlay.getWidth(), overlay.getHeight());
        if (second >= 0 && spectrogram != null && seconds() > 0) {
            double x = LEFT + Math.min(1, second / seconds()) * plotWidth();
            g.setStroke(Color.WHITE);
            g.setLineWidth(1.5);
            g.strokeLine(x, TOP, x, TOP + plotHeight());
        }
    }

    @Override
    protected void layoutChildren() {
        for (Canvas c : new Canvas[] {canvas, overlay}) {
            c.setWidth(getWidth());
            c.setHeight(getHeight());
        }
        draw();
        setPlayhead(playhead);
    }

    private String timeFormat() {
        return seconds() < 0.2 ? "%.3f" : seconds() < 2 ? "%.1f" : "%.0f";
    }

    double seconds() {
        DisplaySpectrogram s = spectrogram;
        return s == null ? 0 : (s.frames() - 1) * s.secondsPerFrame();
    }

    private double plotWidth() {
        return Math.max(1, getWidth() - LEFT - RIGHT);
    }

    private double plotHeight() {
        return Math.max(1, getHeight() - TOP - BOTTOM - RIBBON - 4);
    }

    private double highestHertz() {
        DisplaySpectrogram s = spectrogram;
        return s == null ? 8000 : (s.bins() - 1) * s.hertzPerBin();
    }

    /** Frequency at a share of the height from below. */
    private double hertz(double share) {
        double top = highestHertz();
        return logarithmic ? 50 * Math.pow(top / 50, share) : share * top;
    }

    private double share(double hertz) {
        double top = highestHertz();
        return logarithmic ? Math.log(Math.max(hertz, 50) / 50) / Math.log(top / 50) : hertz / top;
    }

    private void render() {
        DisplaySpectrogram s = spectrogram;
        if (s == null) {
            image = null;
        } else {
            int height = 512;
            IntBuffer pixels = IntBuffer.allocate(s.frames() * height);
            for (int y = 0; y < height; y++) {
                double share = 1 - (y + 0.5) / height;
                int bin = (int) Math.min(s.bins() - 1, Math.round(hertz(share) / s.hertzPerBin()));
                for (int t = 0; t < s.frames(); t++) {
                    pixels.put(y * s.frames() + t, colors.at(s.decibels()[t * s.bins() + bin], low, high));
                }
            }
            image = new WritableImage(
                    new PixelBuffer<>(s.frames(), height, pixels, PixelFormat.getIntArgbPreInstance()));
        }
        draw();
    }

    private void draw() {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (image == null) {
            return;
        }
        g.setImageSmoothing(true);
        g.drawImage(image, LEFT, TOP, plotWidth(), plotHeight());
        g.setFont(PlotText.font());
        drawRibbon(g);
        g.setFill(ink.get());
        g.setStroke(ink.get());
        g.setLineWidth(1);
        drawFrequencyAxis(g);
        drawTimeAxis(g);
        drawScale(g);
    }

    private void drawRibbon(GraphicsContext g) {
        if (saliency.length == 0) {
            return;
        }
        g.setFill(ink.get());
        g.setTextAlign(TextAlignment.RIGHT);
        g.fillText("Attention", LEFT - 4, TOP + plotHeight() + RIBBON + 1);
        double width = plotWidth() / saliency.length;
        float most = 0;
        for (float weight : saliency) {
            most = Math.max(most, weight);
        }
        for (int i = 0; i < saliency.length; i++) {
            g.setFill(colors.color((int) (255 * saliency[i] / most)));
            g.fillRect(LEFT + i * width, TOP + plotHeight() + 3, width + 0.5, RIBBON - 2);
        }
    }

    private void drawFrequencyAxis(GraphicsContext g) {
        g.setTextAlign(TextAlignment.RIGHT);
        double[] logTicks = {50, 100, 200, 500, 1000, 2000, 4000, 8000};
        double[] ticks = logarithmic
                ? logTicks
                : Ticks.of(0, highestHertz(), 8).stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray();
        for (double tick : ticks) {
            double y = TOP + (1 - share(tick)) * plotHeight();
            if (share(tick) <= 1.001) {
                g.strokeLine(LEFT - 4, y, LEFT, y);
                g.fillText(kilohertz(tick), LEFT - 7, Math.min(TOP + plotHeight(), Math.max(TOP + 9, y + 4)));
            }
        }
        g.save();
        g.translate(14, TOP + plotHeight() / 2);
        g.rotate(-90);
        g.setTextAlign(TextAlignment.CENTER);
        g.fillText("Frequency (kHz)", 0, 0);
        g.restore();
    }

    private void drawTimeAxis(GraphicsContext g) {
        g.setTextAlign(TextAlignment.CENTER);
        double base = TOP + plotHeight() + RIBBON + 2;
        for (double tick : Ticks.of(0, seconds(), (int) Math.max(2, plotWidth() / 70))) {
            double x = LEFT + tick / seconds() * plotWidth();
            g.strokeLine(x, base, x, base + 4);
            g.fillText(String.format(Locale.ROOT, timeFormat(), tick), x, base + 17);
        }
        g.fillText("Time (s)", LEFT + plotWidth() / 2, base + 33);
    }

    private void drawScale(GraphicsContext g) {
        double x = LEFT + plotWidth() + 12;
        double height = plotHeight();
        for (int i = 0; i < 256; i++) {
            g.setFill(colors.color(255 - i));
            g.fillRect(x, TOP + i * height / 256, 10, height / 256 + 1);
        }
        g.setFill(ink.get());
        g.setTextAlign(TextAlignment.LEFT);
        for (double tick : Ticks.of(low, high, 6)) {
            double y = TOP + (high - tick) / (high - low) * height;
            g.fillText(String.format(Locale.ROOT, "%.0f", tick).replace('-', '−'), x + 14, Math.max(TOP + 9, y + 4));
        }
        g.save();
        g.translate(getWidth() - 6, TOP + height / 2);
        g.rotate(-90);
        g.setTextAlign(TextAlignment.CENTER);
        g.fillText("Level (dBFS)", 0, 0);
        g.restore();
    }

    private void read(double x, double y) {
        DisplaySpectrogram s = spectrogram;
        double share = 1 - (y - TOP) / plotHeight();
        double across = (x - LEFT) / plotWidth();
        if (s == null || share < 0 || share > 1 || across < 0 || across > 1) {
            readOut.setText("");
            return;
        }
        int frame = (int) Math.min(s.frames() - 1, Math.round(across * (s.frames() - 1)));
        int bin = (int) Math.min(s.bins() - 1, Math.round(hertz(share) / s.hertzPerBin()));
        readOut.setText(String.format(
                        Locale.ROOT,
                        "%.2f s   %.0f Hz   %.1f dBFS",
                        frame * s.secondsPerFrame(),
                        hertz(share),
                        s.decibels()[frame * s.bins() + bin])
                .replace('-', '−'));
    }

    private static String kilohertz(double hertz) {
        String text = String.format(Locale.ROOT, "%.2f", hertz / 1000);
        return text.replaceAll("0+$", "").replaceAll("\\.$", "");
    }
}
