package org.auscult.ui.spectrogram;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.auscult.feature.DisplaySpectrogram;
import org.auscult.workbench.Frequencies;
import org.auscult.workbench.Span;

/** Paints what is in view of a spectrogram, a pixel at a time: as long as the recording may be, it costs what the picture has. */
final class Raster {
    private final Levels levels;
    private float[] column = new float[0];

    /**
     * What a level looks like.
     *
     * @param colors 256 colours and their range
     * @param low of the first colour, in dB
     * @param high of the last colour, in dB
     * @param normal by bin, taken from each level before it is coloured; empty for nothing
     */
    record Levels(ColorMap colors, double low, double high, float[] normal) {
        /** The levels themselves; of several in one pixel the highest, so that no click is lost. */
        static Levels of(ColorMap colors, double low, double high) {
            return new Levels(colors, low, high, new float[0]);
        }

        boolean isDifference() {
            return normal.length > 0;
        }
    }

    Raster(Levels levels) {
        this.levels = levels;
    }

    /**
     * Fills pixels; those of frames that are not ready become transparent.
     *
     * @param argb [height × width], the highest frequency in the first row
     */
    void paint(DisplaySpectrogram s, Span time, Frequencies frequencies, int[] argb, int width, int height) {
        Pixels pixels = new Pixels(s, time, frequencies, width, height);
        int[] firstBin = IntStream.range(0, height).map(pixels::firstBin).toArray();
        int[] lastBin = IntStream.range(0, height).map(pixels::lastBin).toArray();
        int low = Arrays.stream(firstBin).min().orElse(0);
        int high = Arrays.stream(lastBin).max().orElse(0);
        if (column.length != s.bins()) {
            column = new float[s.bins()];
        }
        int level = pixels.level();
        double scale = 256 / (levels.high() - levels.low());
        int[] colors = levels.colors().argb();
        int ready = s.ready();
        int shownFrom = -1;
        int shownTo = -1;
        for (int x = 0; x < width; x++) {
            int from = pixels.firstFrame(x);
            int to = pixels.lastFrame(x);
            if (to >= ready) {
                clear(argb, x, width, height);
                continue;
            }
            if (from == shownFrom && to == shownTo) {
                copyLeft(argb, x, width, height);
                continue;
            }
            shownFrom = from;
            shownTo = to;
            if (levels.isDifference()) {
                average(s, from, to, pixels.stride(x), low, high);
                paintMeans(argb, x, width, height, firstBin, lastBin, colors, scale);
            } else {
                maximum(s, level, from, to, low, high);
                paintMaxima(argb, x, width, height, firstBin, lastBin, colors, scale);
            }
        }
    }

    private void maximum(DisplaySpectrogram s, int level, int from, int to, int low, int high) {
        float[] values = s.decibels(level);
        int bins = s.bins();
        int last = Math.min(s.frames(level) - 1, to >> level);
        System.arraycopy(values, (from >> level) * bins + low, column, low, high - low + 1);
        for (int t = (from >> level) + 1; t <= last; t++) {
            for (int b = low; b <= high; b++) {
                column[b] = Math.max(column[b], values[t * bins + b]);
            }
        }
    }

    private void average(DisplaySpectrogram s, int from, int to, int step, int low, int high) {
        float[] values = s.decibels();
        int bins = s.bins();
        Arrays.fill(column, low, high + 1, 0);
        int n = 0;
        for (int t = from; t <= to; t += step) {
            for (int b = low; b <= high; b++) {
                column[b] += values[t * bins + b];
            }
            n++;
        }
        for (int b = low; b <= high; b++) {
            column[b] = column[b] / n - levels.normal()[b];
        }
    }

    private void paintMaxima(
            int[] argb, int x, int width, int height, int[] firstBin, int[] lastBin, int[] colors, double scale) {
        for (int y = 0; y < height; y++) {
            float value = column[firstBin[y]];
            for (int b = firstBin[y] + 1; b <= lastBin[y]; b++) {
                value = Math.max(value, column[b]);
            }
            argb[y * width + x] = color(value, colors, scale);
        }
    }

    private void paintMeans(
            int[] argb, int x, int width, int height, int[] firstBin, int[] lastBin, int[] colors, double scale) {
        for (int y = 0; y < height; y++) {
            float sum = 0;
            for (int b = firstBin[y]; b <= lastBin[y]; b++) {
                sum += column[b];
            }
            argb[y * width + x] = color(sum / (lastBin[y] - firstBin[y] + 1), colors, scale);
        }
    }

    private int color(double decibels, int[] colors, double scale) {
        int index = (int) ((decibels - levels.low()) * scale);
        return colors[Math.max(0, Math.min(255, index))];
    }

    private static void clear(int[] argb, int x, int width, int height) {
        for (int y = 0; y < height; y++) {
            argb[y * width + x] = 0;
        }
    }

    private static void copyLeft(int[] argb, int x, int width, int height) {
        for (int y = 0; y < height; y++) {
            argb[y * width + x] = argb[y * width + x - 1];
        }
    }
}
