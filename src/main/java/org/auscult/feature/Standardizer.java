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
        Statistics statistics = new Statistics(clips.get(0).mels());
        clips.forEach(statistics::add);
        return statistics.standardizer();
    }

    /** What is learned of clip after clip, so that they need not be held at once. */
    public static final class Statistics {
        private final double[] sum;
        private final double[] squares;
        private long frames;

        /** @param mels bands of each clip */
        public Statistics(int mels) {
            sum = new double[mels];
            squares = new double[mels];
        }

        /** Takes the frames of a clip in. */
        public void add(LogMelSpectrogram clip) {
            frames += clip.frames();
            for (int t = 0; t < clip.frames(); t++) {
                for (int m = 0; m < sum.length; m++) {
                    double value = clip.at(t, m);
                    sum[m] += value;
                    squares[m] += value * value;
                }
            }
        }

        /** What standardises them; at least one clip was taken in. */
        public Standardizer standardizer() {
            float[] mean = new float[sum.length];
            float[] deviation = new float[sum.length];
            for (int m = 0; m < sum.length; m++) {
                double average = sum[m] / frames;
                mean[m] = (float) average;
                deviation[m] =
                        (float) Math.max(SMALLEST_DB, Math.sqrt(Math.max(0, squares[m] / frames - average * average)));
            }
            return new Standardizer(mean, deviation);
        }
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
