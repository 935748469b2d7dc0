package org.auscult.ui.spectrogram;

import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.auscult.feature.DisplaySpectrogram;
import org.jspecify.annotations.Nullable;

/** The part of a spectrogram that is in view, in the screen's own pixels. */
final class SpectrogramPicture extends ImageView {
    private static final double SHARPEST = 2;

    private @Nullable PixelBuffer<IntBuffer> pixels;
    private double least = 1;

    SpectrogramPicture() {
        setId("spectrogram-canvas");
        setMouseTransparent(true);
    }

    /** Sets how many pixels a point has at least. */
    void sharpen(double pixelsAPoint) {
        least = pixelsAPoint;
    }

    void paint(DisplaySpectrogram s, PlotArea area, Raster.Levels levels) {
        double sharpness = getScene() == null
                ? least
                : Math.min(SHARPEST, Math.max(least, getScene().getWindow().getOutputScaleX()));
        PixelBuffer<IntBuffer> buffer = buffer((int) (area.width() * sharpness), (int) (area.height() * sharpness));
        new Raster(levels)
                .paint(
                        s,
                        area.time(),
                        area.frequencies(),
                        buffer.getBuffer().array(),
                        buffer.getWidth(),
                        buffer.getHeight());
        buffer.updateBuffer(changed -> null);
        setFitWidth(area.width());
        setFitHeight(area.height());
        relocate(area.left(), area.top());
    }

    private PixelBuffer<IntBuffer> buffer(int width, int height) {
        PixelBuffer<IntBuffer> kept = pixels;
        if (kept == null || kept.getWidth() != width || kept.getHeight() != height) {
            kept = new PixelBuffer<>(
                    width, height, IntBuffer.allocate(width * height), PixelFormat.getIntArgbPreInstance());
            pixels = kept;
            setImage(new WritableImage(kept));
        }
        return kept;
    }
}
