package org.auscult.ui.plots;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    /** One a mark, in their order. */
    private final Stamp[] stamps;

    /**
     * The inked pixels of a mark.
     *
     * @param right how far right of its middle each lies
     * @param down how far below
     * @param alpha how inked it is, up to 256
     * @param reach how far the farthest lies, across or down
     */
    private record Stamp(int[] right, int[] down, int[] alpha, int reach) {}

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
        stamps = Stream.of(Mark.values()).map(this::stamp).toArray(Stamp[]::new);
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
        Stamp stamp = stamps[mark.ordinal()];
        int middle = (int) Math.round(x * scale);
        int level = (int) Math.round(y * scale);
        if (Math.min(middle, level) >= stamp.reach && middle < width - stamp.reach && level < height - stamp.reach) {
            stampInside(stamp, middle, level, rgb, opacity);
        } else {
            stampAtEdge(stamp, middle, level, rgb, opacity);
        }
    }

    /** Nearly all of tens of thousands lie inside, where no pixel need be asked whether it is on the picture. */
    private void stampInside(Stamp stamp, int middle, int level, int rgb, int opacity) {
        for (int i = 0; i < stamp.alpha.length; i++) {
            int at = (level + stamp.down[i]) * width + middle + stamp.right[i];
            pixels[at] = over(rgb, stamp.alpha[i] * opacity >> 8, pixels[at]);
        }
    }

    private void stampAtEdge(Stamp stamp, int middle, int level, int rgb, int opacity) {
        for (int i = 0; i < stamp.alpha.length; i++) {
            int column = middle + stamp.right[i];
            int row = level + stamp.down[i];
            if (column >= 0 && column < width && row >= 0 && row < height) {
                int at = row * width + column;
                pixels[at] = over(rgb, stamp.alpha[i] * opacity >> 8, pixels[at]);
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
                IntStream.of(inked).map(pixel -> alpha[pixel]).toArray(),
                reach);
    }
}
