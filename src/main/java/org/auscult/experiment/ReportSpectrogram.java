package org.auscult.experiment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.auscult.feature.ColorScale;
import org.auscult.feature.LogMelSettings;
import org.auscult.feature.LogMelSpectrogram;
import org.auscult.feature.MelFilterbank;

/** Log-mel spectrograms as SVG around a PNG, low bands at the bottom: with seconds, kilohertz and the scale of levels. */
final class ReportSpectrogram {
    private static final LogMelSettings SETTINGS = LogMelSettings.paper();
    private static final double RANGE_DB = 80;
    private static final int PIXELS_A_BAND = 2;
    private static final double LEFT = 40;
    private static final double TOP = 8;
    private static final double WIDTH = 360;
    private static final double HEIGHT = 150;
    private static final double BASE = TOP + HEIGHT;
    private static final double BAR = LEFT + WIDTH + 12;
    private static final int[] KILOHERTZ = {0, 1, 2, 4, 8};

    private final ColorScale colors = ColorScale.load(ColorScale.NAMES.get(0));

    /** The picture with its axes; levels down to {@value #RANGE_DB} dB below the loudest are told apart. */
    String svg(LogMelSpectrogram spectrogram) throws IOException {
        double loudest = Double.NEGATIVE_INFINITY;
        for (float value : spectrogram.values()) {
            loudest = Math.max(loudest, value);
        }
        StringBuilder svg =
                new StringBuilder("<svg viewBox='0 0 480 200' width='480' role='img' aria-label='Spectrogram'>");
        svg.append(image(LEFT, WIDTH, pixels(spectrogram, loudest)));
        time(svg, (double) spectrogram.frames() * SETTINGS.hop() / SETTINGS.sampleRate());
        frequencies(svg);
        levels(svg);
        return svg.append("</svg>").toString();
    }

    private BufferedImage pixels(LogMelSpectrogram spectrogram, double loudest) {
        BufferedImage image =
                new BufferedImage(spectrogram.frames(), PIXELS_A_BAND * spectrogram.mels(), BufferedImage.TYPE_INT_RGB);
        for (int t = 0; t < spectrogram.frames(); t++) {
            for (int y = 0; y < image.getHeight(); y++) {
                float level = spectrogram.at(t, spectrogram.mels() - 1 - y / PIXELS_A_BAND);
                image.setRGB(t, y, colors.at(level, loudest - RANGE_DB, loudest));
            }
        }
        return image;
    }

    private static void time(StringBuilder svg, double seconds) {
        for (double tick : Ticks.of(0, seconds, 6)) {
            double x = LEFT + tick / seconds * WIDTH;
            svg.append(SvgPlots.line(x, BASE, x, BASE + 4, "currentColor"));
            svg.append(SvgPlots.text(x, BASE + 17, "middle", Ticks.text(tick)));
        }
        svg.append(SvgPlots.text(LEFT + WIDTH / 2, BASE + 34, "middle", "Time (s)"));
    }

    private static void frequencies(StringBuilder svg) {
        double low = MelFilterbank.mel(SETTINGS.lowestHz());
        double high = MelFilterbank.mel(SETTINGS.highestHz());
        for (int tick : KILOHERTZ) {
            double y = BASE - (MelFilterbank.mel(1000.0 * tick) - low) / (high - low) * HEIGHT;
            svg.append(SvgPlots.line(LEFT - 4, y, LEFT, y, "currentColor"));
            svg.append(SvgPlots.text(LEFT - 7, y + 4, "end", String.valueOf(tick)));
        }
        svg.append(SvgPlots.upwards(12, TOP + HEIGHT / 2, "Frequency (kHz)"));
    }

    private void levels(StringBuilder svg) throws IOException {
        BufferedImage bar = new BufferedImage(1, 256, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < bar.getHeight(); y++) {
            bar.setRGB(0, y, colors.argb()[255 - y]);
        }
        svg.append(image(BAR, 10, bar));
        svg.append(SvgPlots.text(BAR + 15, TOP + 9, "start", "0"));
        svg.append(SvgPlots.text(BAR + 15, BASE, "start", String.format(Locale.ROOT, "−%.0f", RANGE_DB)));
        svg.append(SvgPlots.upwards(BAR + 56, TOP + HEIGHT / 2, "Level (dB)"));
    }

    private static String image(double left, double width, BufferedImage image) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return String.format(
                Locale.ROOT,
                "<image x='%.0f' y='%.0f' width='%.0f' height='%.0f' preserveAspectRatio='none'"
                        + " href='data:image/png;base64,%s'/>",
                left,
                TOP,
                width,
                HEIGHT,
                Base64.getEncoder().encodeToString(png.toByteArray()));
    }
}
