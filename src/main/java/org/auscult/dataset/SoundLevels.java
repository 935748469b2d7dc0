package org.auscult.dataset;

import java.io.IOException;
import org.auscult.audio.SampleStream;

/**
 * What the samples of a file are like, over all its channels.
 *
 * @param rms of the loudest channel, full scale 1
 * @param quietest rms of the quietest channel
 * @param offset mean of the channel whose mean is farthest from 0
 * @param clipped share of samples in runs of at least three at full scale
 * @param seconds that could be decoded
 */
record SoundLevels(double rms, double quietest, double offset, double clipped, double seconds) {
    private static final int AT_ONCE = 1 << 14;
    private static final int SHORTEST_RUN = 3;
    private static final float FULL_SCALE = 0.999f;

    static SoundLevels of(SampleStream stream) throws IOException {
        int channels = stream.info().channels();
        int atOnce = Math.max(1, AT_ONCE / channels);
        float[][] samples = new float[channels][atOnce];
        double[] sums = new double[channels];
        double[] squares = new double[channels];
        int[] runs = new int[channels];
        long clipped = 0;
        long frames = 0;
        for (int n = stream.read(samples, atOnce); n > 0; n = stream.read(samples, atOnce)) {
            for (int c = 0; c < channels; c++) {
                for (int i = 0; i < n; i++) {
                    float x = samples[c][i];
                    float magnitude = Math.abs(x);
                    sums[c] += x;
                    squares[c] += (double) x * x;
                    runs[c] = magnitude >= FULL_SCALE ? runs[c] + 1 : 0;
                    clipped += runs[c] == SHORTEST_RUN ? SHORTEST_RUN : runs[c] > SHORTEST_RUN ? 1 : 0;
                }
            }
            frames += n;
        }
        double rms = 0;
        double quietest = Double.POSITIVE_INFINITY;
        double offset = 0;
        for (int c = 0; c < channels; c++) {
            double level = Math.sqrt(squares[c] / Math.max(1, frames));
            rms = Math.max(rms, level);
            quietest = Math.min(quietest, level);
            double mean = sums[c] / Math.max(1, frames);
            offset = Math.abs(mean) > Math.abs(offset) ? mean : offset;
        }
        double total = Math.max(1.0, (double) frames * channels);
        return new SoundLevels(
                rms,
                quietest,
                offset,
                clipped / total,
                (double) frames / stream.info().sampleRate());
    }
}
