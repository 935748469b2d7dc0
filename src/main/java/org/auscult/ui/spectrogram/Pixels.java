package org.auscult.ui.spectrogram;

import org.auscult.feature.DisplaySpectrogram;
import org.auscult.workbench.Frequencies;
import org.auscult.workbench.Span;

/**
 * Which frames and bins of a spectrogram lie in each pixel of a picture of it, and what they come to: what is painted and what
 * is read out are the same.
 *
 * @param s the spectrogram
 * @param time the seconds that the picture shows
 * @param frequencies those that it shows
 * @param width of it, in pixels
 * @param height of it; the highest frequency stands in its first row
 */
record Pixels(DisplaySpectrogram s, Span time, Frequencies frequencies, int width, int height) {
    /** More frames of a difference are not averaged for one pixel: their mean would not change to the eye. */
    private static final int MOST_AVERAGED = 8;

    private double framesPerPixel() {
        return time.length() / s.secondsPerFrame() / width;
    }

    int firstFrame(int x) {
        return Math.max(0, Math.min(s.frames() - 1, start(x)));
    }

    int lastFrame(int x) {
        int last = Math.max(start(x), (int) Math.ceil(place(x + 1)) - 1);
        return Math.max(firstFrame(x), Math.min(s.frames() - 1, last));
    }

    private int start(int x) {
        return (int) Math.floor(place(x));
    }

    private double place(int x) {
        return time.from() / s.secondsPerFrame() + 0.5 + x * framesPerPixel();
    }

    int firstBin(int y) {
        return Math.max(0, Math.min(s.bins() - 1, (int) Math.floor(bin(y + 1) + 0.5)));
    }

    int lastBin(int y) {
        return Math.max(firstBin(y), Math.min(s.bins() - 1, (int) Math.ceil(bin(y) + 0.5) - 1));
    }

    private double bin(int y) {
        return frequencies.hertz(1 - (double) y / height) / s.hertzPerBin();
    }

    /** Whether all that a column shows is there. */
    boolean isReady(int x) {
        return lastFrame(x) < s.ready();
    }

    /** The level of pooled frames that a pixel is filled from. */
    int level() {
        double framesPerPixel = framesPerPixel();
        int level = 0;
        while (level + 1 < s.levels() && (2 << level) <= framesPerPixel) {
            level++;
        }
        return level;
    }

    /** The distance of the frames that a column's mean is taken of. */
    int stride(int x) {
        return 1 + (lastFrame(x) - firstFrame(x)) / MOST_AVERAGED;
    }

    /** The highest level in a pixel, in dB. */
    float highest(int x, int y) {
        int level = level();
        float[] values = s.decibels(level);
        int last = Math.min(s.frames(level) - 1, lastFrame(x) >> level);
        float most = Float.NEGATIVE_INFINITY;
        for (int t = firstFrame(x) >> level; t <= last; t++) {
            for (int b = firstBin(y); b <= lastBin(y); b++) {
                most = Math.max(most, values[t * s.bins() + b]);
            }
        }
        return most;
    }

    /**
     * How far a pixel lies above a spectrum in the mean, in dB.
     *
     * @param normal the spectrum, by bin
     */
    double above(float[] normal, int x, int y) {
        double sum = 0;
        int n = 0;
        for (int t = firstFrame(x); t <= lastFrame(x); t += stride(x)) {
            for (int b = firstBin(y); b <= lastBin(y); b++) {
                sum += s.decibels()[t * s.bins() + b] - normal[b];
                n++;
            }
        }
        return sum / n;
    }
}
