package org.auscult.feature;

import java.util.List;

/**
 * Each Mel band brought to zero mean and unit deviation over the training clips (METHOD §1).
 *
 * @param mean by band, in dB
 * @param deviation by band, in dB, never 0
 */
public record Standardizer(float[] mean, float[] deviation) {
    private static final double SMALLEST_DB = 1e-3;

    /** Takes the statistics over all frames of clips; at least one clip. */
    public static Standardizer of(List<LogMelSpectrogram> clips) {
        int mels = clips.get(0).mels();
        double[] sum = new double[mels];
        double[] squares = new double[mels];
        long frames = 0;
        for (LogMelSpectrogram clip : clips) {
            frames += clip.frames();
            for (int t = 0; t < clip.frames(); t++) {
                for (int m = 0; m < mels; m++) {
                    sum[m] += clip.at(t, m);
                    squares[m] += (double) clip.at(t, m) * clip.at(t, m);
                }
            }
        }
        float[] mean = new float[mels];
        float[] deviation = new float[mels];
        for (int m = 0; m < mels; m++) {
            double average = sum[m] / frames;
            mean[m] = (float) average;
            deviation[m] =
                    (float) Math.max(SMALLEST_DB, Math.sqrt(Math.max(0, squares[m] / frames - average * average)));
        }
        return new Standardizer(mean, deviation);
    }

    /** The standardised values, frame after frame. */
    public float[] apply(LogMelSpectrogram clip) {
        float[] values = clip.values().clone();
        int mels = clip.mels();
        for (int i = 0; i < values.length; i++) {
            values[i] = (values[i] - mean[i % mels]) / deviation[i % mels];
        }
        return values;
    }
}
