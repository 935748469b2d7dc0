package org.auscult.experiment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.auscult.feature.LogMelSpectrogram;

/** Log-mel spectrograms as PNG, low bands at the bottom, all on one scale of levels. */
final class ReportSpectrogram {
    private static final String COLORS = "/org/auscult/assets/colormaps/magma.tsv";
    private static final int HEIGHT = 2;

    private final int[] rgb;

    ReportSpectrogram() throws IOException {
        try (InputStream in = ReportSpectrogram.class.getResourceAsStream(COLORS)) {
            if (in == null) {
                throw new IOException(COLORS + " is missing from the program");
            }
            rgb = new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .map(line -> Arrays.stream(line.split("\t"))
                            .mapToInt(Integer::parseInt)
                            .toArray())
                    .mapToInt(c -> c[0] << 16 | c[1] << 8 | c[2])
                    .toArray();
        }
    }

    /** A data URL of the picture. */
    String url(LogMelSpectrogram spectrogram, double lowDb, double highDb) throws IOException {
        BufferedImage image =
                new BufferedImage(spectrogram.frames(), HEIGHT * spectrogram.mels(), BufferedImage.TYPE_INT_RGB);
        for (int t = 0; t < spectrogram.frames(); t++) {
            for (int y = 0; y < image.getHeight(); y++) {
                float level = spectrogram.at(t, spectrogram.mels() - 1 - y / HEIGHT);
                double share = (level - lowDb) / (highDb - lowDb);
                image.setRGB(t, y, rgb[(int) Math.max(0, Math.min(255, 256 * share))]);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }
}
