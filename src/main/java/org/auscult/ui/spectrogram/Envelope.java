package org.auscult.ui.spectrogram;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/**
 * The lowest and highest samples of a sound, to paint its waveform.
 *
 * @param samples the sound
 * @param sampleRate in Hz
 * @param low of each block of samples
 * @param high of each block of samples
 */
record Envelope(float[] samples, int sampleRate, float[] low, float[] high) {
    private static final int BLOCK = 64;

    static Envelope of(float[] samples, int sampleRate) {
        int blocks = (samples.length + BLOCK - 1) / BLOCK;
        float[] low = new float[blocks];
        float[] high = new float[blocks];
        for (int i = 0; i < samples.length; i++) {
            int block = i / BLOCK;
            low[block] = i % BLOCK == 0 ? samples[i] : Math.min(low[block], samples[i]);
            high[block] = i % BLOCK == 0 ? samples[i] : Math.max(high[block], samples[i]);
        }
        return new Envelope(samples, sampleRate, low, high);
    }

    /** The largest magnitude. */
    float peak() {
        float peak = 0;
        for (int i = 0; i < low.length; i++) {
            peak = Math.max(peak, Math.max(-low[i], high[i]));
        }
        return peak;
    }

    /** Paints the seconds in view over a height, its middle line at {@code middle}; {@code full} reaches the edges. */
    void paint(GraphicsContext g, PlotArea area, double middle, double half, double full, Color color) {
        g.setStroke(color);
        g.setLineWidth(1);
        double perPixel = area.time().length() * sampleRate / area.width();
        double start = area.time().from() * sampleRate;
        double scale = half / Math.max(1e-9, full);
        for (int x = 0; x < (int) area.width(); x++) {
            int from = (int) Math.max(0, start + x * perPixel);
            int to = (int) Math.min(samples.length, Math.max(from + 1.0, start + (x + 1) * perPixel + 1));
            if (from >= to) {
                return;
            }
            float least = least(from, to);
            float most = most(from, to);
            double top = middle - most * scale;
            double bottom = Math.max(top + 0.75, middle - least * scale);
            double at = area.left() + x + 0.5;
            g.strokeLine(at, Math.max(middle - half, top), at, Math.min(middle + half, bottom));
        }
    }

    private float least(int from, int to) {
        if (to - from < 2 * BLOCK) {
            float least = samples[from];
            for (int i = from; i < to; i++) {
                least = Math.min(least, samples[i]);
            }
            return least;
        }
        float least = low[from / BLOCK];
        for (int b = from / BLOCK; b <= (to - 1) / BLOCK; b++) {
            least = Math.min(least, low[b]);
        }
        return least;
    }

    private float most(int from, int to) {
        if (to - from < 2 * BLOCK) {
            float most = samples[from];
            for (int i = from; i < to; i++) {
                most = Math.max(most, samples[i]);
            }
            return most;
        }
        float most = high[from / BLOCK];
        for (int b = from / BLOCK; b <= (to - 1) / BLOCK; b++) {
            most = Math.max(most, high[b]);
        }
        return most;
    }
}
