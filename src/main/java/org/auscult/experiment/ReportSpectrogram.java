package org.auscult.experiment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.auscult.feature.ColorScale;
import org.auscult.feature.LogMelSpectrogram;

/** Log-mel spectrograms as PNG, low bands at the bottom, all on one scale of levels. */
final class ReportSpectrogram {
    private static final int HEIGHT = 2;

    private final ColorScale colors = ColorScale.load(ColorScale.NAMES.get(0));

    /** A data URL of the picture. */
    String url(LogMelSpectrogram spectrogram, double lowDb, double highDb) throws IOException {
        BufferedImage image =
                new BufferedImage(spectrogram.frames(), HEIGHT * spectrogram.mels(), BufferedImage.TYPE_INT_RGB);
        for (int t = 0; t < spectrogram.frames(); t++) {
            for (int y = 0; y < image.getHeight(); y++) {
                float level = spectrogram.at(t, spectrogram.mels() - 1 - y / HEIGHT);
                image.setRGB(t, y, colors.at(level, lowDb, highDb));
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }
}
