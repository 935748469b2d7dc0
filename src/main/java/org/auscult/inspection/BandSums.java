package org.auscult.inspection;

import org.auscult.feature.LogMelSpectrogram;

/** Sums over frames, from which a clip can be taken away again. */
final class BandSums {
    private final double[] sum;
    private final double[] squares;
    private long frames;

    BandSums(int mels) {
        sum = new double[mels];
        squares = new double[mels];
    }

    void add(LogMelSpectrogram clip) {
        include(clip, 1);
    }

    /** The sums of all clips but one. */
    BandSums without(LogMelSpectrogram clip) {
        BandSums others = new BandSums(sum.length);
        System.arraycopy(sum, 0, others.sum, 0, sum.length);
        System.arraycopy(squares, 0, others.squares, 0, sum.length);
        others.frames = frames;
        others.include(clip, -1);
        return others;
    }

    private void include(LogMelSpectrogram clip, int sign) {
        frames += (long) sign * clip.frames();
        for (int i = 0; i < clip.values().length; i++) {
            double level = clip.values()[i];
            sum[i % sum.length] += sign * level;
            squares[i % sum.length] += sign * level * level;
        }
    }

    BandStatistics statistics() {
        float[] mean = new float[sum.length];
        float[] deviation = new float[sum.length];
        for (int m = 0; m < sum.length; m++) {
            double average = sum[m] / frames;
            mean[m] = (float) average;
            double variance = Math.max(0, squares[m] / frames - average * average);
            deviation[m] = (float) Math.max(BandStatistics.SMALLEST_DB, Math.sqrt(variance));
        }
        return new BandStatistics(mean, deviation);
    }
}
