package org.auscult.ui.plots;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Dots stamped into a picture of the screen's own pixels: tens of thousands within a frame. */
final class ScatterImage {
    private static final int SAMPLES = 4;

    private final int width;
    private final int height;
    private final double scale;
    private final int[] pixels;
    private final PixelBuffer<IntBuffer> buffer;
    private final WritableImage image;
    private final Map<Mark, Stamp> stamps = new EnumMap<>(Mark.class);

    /**
     * The inked pixels of a mark.
     *
     * @param right how far right of its middle each lies
     * @param down how far below
     * @param alpha how inked it is, up to 256
     */
    private record Stamp(int[] right, int[] down, int[] alpha) {}

    /**
     * An empty picture.
     *
     * @param width in points
     * @param height in points
     * @param scale pixels a point
     */
    ScatterImage(double width, double height, double scale) {
        this.width = Math.max(1, (int) Math.ceil(width * scale));
        this.height = Math.max(1, (int) Math.ceil(height * scale));
        this.scale = scale;
        IntBuffer own = IntBuffer.allocate(this.width * this.height);
        pixels = own.array();
        buffer = new PixelBuffer<>(this.width, this.height, own, PixelFormat.getIntArgbPreInstance());
        image = new WritableImage(buffer);
        for (Mark mark : Mark.values()) {
            stamps.put(mark, stamp(mark));
        }
    }

    WritableImage image() {
        return image;
    }

    void clear() {
        Arrays.fill(pixels, 0);
    }

    /** Has the screen take what was stamped. */
    void flush() {
        buffer.updateBuffer(changed -> null);
    }

    /**
     * Stamps a dot.
     *
     * @param x in points
     * @param y in points, downwards
     * @param rgb 0xRRGGBB
     * @param opacity 0 … 256
     */
    void stamp(double x, double y, int rgb, Mark mark, int opacity) {
        Stamp stamp = Objects.requireNonNull(stamps.get(mark));
        int middle = (int) Math.round(x * scale);
        int level = (int) Math.round(y * scale);
        for (int i = 0; i < stamp.alpha.length; i++) {
            int column = middle + stamp.right[i];
            int row = level + stamp.down[i];
            int alpha = stamp.alpha[i] * opacity >> 8;
            if (alpha > 0 && column >= 0 && column < width && row >= 0 && row < height) {
                int at = row * width + column;
                pixels[at] = over(rgb, alpha, pixels[at]);
            }
        }
    }

    /** A colour of an alpha, 0 … 256, over a pixel with its alpha multiplied in. */
    private static int over(int rgb, int alpha, int below) {
        if (alpha == 256) {
            return 0xff000000 | rgb;
        }
        int rest = 256 - alpha;
        int redBlue = ((rgb & 0xff00ff) * alpha >>> 8 & 0xff00ff) + ((below & 0xff00ff) * rest >>> 8 & 0xff00ff);
        int green = ((rgb >>> 8 & 0xff) * alpha >>> 8) + ((below >>> 8 & 0xff) * rest >>> 8);
        int opaque = Math.min(255, alpha + ((below >>> 24) * rest >>> 8));
        return opaque << 24 | redBlue | green << 8;
    }

    private Stamp stamp(Mark mark) {
        int reach = (int) Math.ceil(mark.radius() * scale);
        int size = 2 * reach + 1;
        int[] alpha = new int[size * size];
        for (int i = 0; i < size * size * SAMPLES * SAMPLES; i++) {
            int pixel = i / (SAMPLES * SAMPLES);
            double dx = pixel % size - reach + (i % SAMPLES + 0.5) / SAMPLES - 0.5;
            double dy = (double) (pixel / size) - reach + (i / SAMPLES % SAMPLES + 0.5) / SAMPLES - 0.5;
            if (mark.covers(dx / scale, dy / scale)) {
                alpha[pixel] += 256 / (SAMPLES * SAMPLES);
            }
        }
        int[] inked = IntStream.range(0, size * size)
                .filter(pixel -> alpha[pixel] > 0)
                .toArray();
        return new Stamp(
                IntStream.of(inked).map(pixel -> pixel % size - reach).toArray(),
                IntStream.of(inked).map(pixel -> pixel / size - reach).toArray(),
                IntStream.of(inked).map(pixel -> alpha[pixel]).toArray());
    }
}
