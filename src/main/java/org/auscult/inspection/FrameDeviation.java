package org.auscult.inspection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.auscult.feature.LogMelSpectrogram;

/**
 * How far each frame of a clip lies from the normals of its machine, in units of their deviation.
 *
 * @param normals held against
 * @param sigma of each frame: the root of the mean of {@link NormalProfile#departure}² over all bands and {@value #SMOOTHED}
 *     frames (224 ms) around it. What it means for this machine says {@link NormalProfile#quantile}
 */
public record FrameDeviation(NormalProfile normals, float[] sigma) {
    private static final int SMOOTHED = 7;
    private static final double USUAL_SHARE = 0.99;

    /**
     * A frame that deviates more than those around it.
     *
     * @param second its middle
     * @param sigma its deviation
     */
    public record Peak(double second, double sigma) {}

    /** The deviation of a clip. */
    public static FrameDeviation of(LogMelSpectrogram clip, NormalProfile normals) {
        return new FrameDeviation(normals, sigma(normals.departure(clip), clip.mels()));
    }

    static float[] sigma(float[] z, int mels) {
        int frames = z.length / mels;
        double[] square = new double[frames];
        for (int i = 0; i < z.length; i++) {
            square[i / mels] += (double) z[i] * z[i] / mels;
        }
        float[] sigma = new float[frames];
        for (int t = 0; t < frames; t++) {
            int from = Math.max(0, t - SMOOTHED / 2);
            int to = Math.min(frames, t + SMOOTHED / 2 + 1);
            double sum = 0;
            for (int i = from; i < to; i++) {
                sum += square[i];
            }
            sigma[t] = (float) Math.sqrt(sum / (to - from));
        }
        return sigma;
    }

    /** Above what only one in a hundred frames of the normals lies. */
    public double usual() {
        return normals.quantile(USUAL_SHARE);
    }

    /** The middle of a frame, in seconds. */
    public double second(int frame) {
        return frame * normals.secondsPerFrame();
    }

    /** The deviation at a second; that of the first or last frame outside of the clip. */
    public double at(double second) {
        long frame = Math.round(second / normals.secondsPerFrame());
        return sigma[(int) Math.max(0, Math.min(sigma.length - 1, frame))];
    }

    /**
     * The frames that deviate most, highest first.
     *
     * @param distance at least so many seconds between two
     * @param most how many at most
     */
    public List<Peak> peaks(double distance, int most) {
        List<Integer> byHeight = IntStream.range(0, sigma.length)
                .filter(t ->
                        (t == 0 || sigma[t] >= sigma[t - 1]) && (t == sigma.length - 1 || sigma[t] >= sigma[t + 1]))
                .boxed()
                .sorted(Comparator.comparingDouble(t -> -sigma[t]))
                .toList();
        List<Peak> peaks = new ArrayList<>();
        for (int t : byHeight) {
            double second = second(t);
            if (peaks.size() < most && peaks.stream().allMatch(p -> Math.abs(p.second() - second) >= distance)) {
                peaks.add(new Peak(second, sigma[t]));
            }
        }
        return peaks;
    }

    /** Where the second begins whose mean deviation is highest, in seconds; 0 for a shorter clip. */
    public double mostAnomalousSecond() {
        int window = (int) Math.min(sigma.length, Math.round(1 / normals.secondsPerFrame()));
        double sum = 0;
        double highest = Double.NEGATIVE_INFINITY;
        int best = 0;
        for (int t = 0; t < sigma.length; t++) {
            sum += sigma[t] - (t >= window ? sigma[t - window] : 0);
            if (t >= window - 1 && sum > highest) {
                highest = sum;
                best = t - window + 1;
            }
        }
        return second(best);
    }
}
