package org.auscult.inspection;

import java.util.Arrays;
import java.util.List;

/**
 * Frames of normal clips, to find those that sound most like a given one: so that each moment of a machine's cycle is held
 * against the same moment of others, and a click that belongs there is none of the news.
 *
 * @param bands smoothed z, {@code [band][frame]}: so that a frame's distances to all of them are summed side by side
 * @param clips the number of the clip that each frame is of
 */
record NormalFrames(float[][] bands, int[] clips) {
    /** Of no clip: none is left out. */
    static final int NONE = -1;

    private static final int MOST = 3000;
    private static final int NEAREST = 5;

    /** Frames at even distances from all of some clips, at most {@value #MOST}. */
    static NormalFrames of(List<float[]> clips, int mels) {
        int all = clips.stream().mapToInt(clip -> clip.length / mels).sum();
        int count = Math.min(MOST, all);
        float[][] bands = new float[mels][count];
        int[] origins = new int[count];
        int passed = 0;
        int kept = 0;
        for (int c = 0; c < clips.size(); c++) {
            int frames = clips.get(c).length / mels;
            while (kept < count && (long) kept * all / count < passed + frames) {
                int t = (int) ((long) kept * all / count) - passed;
                for (int m = 0; m < mels; m++) {
                    bands[m][kept] = clips.get(c)[t * mels + m];
                }
                origins[kept++] = c;
            }
            passed += frames;
        }
        return new NormalFrames(bands, origins);
    }

    /**
     * Each frame minus the mean of the five nearest to it, by Euclid.
     *
     * @param frames smoothed z, frame after frame
     * @param leftOut a clip that is none of the normals here, or {@link #NONE}
     */
    float[] departure(float[] frames, int leftOut) {
        float[] departure = frames.clone();
        float[] distances = new float[clips.length];
        for (int from = 0; from < frames.length; from += bands.length) {
            squaredDistances(frames, from, distances);
            Nearest nearest = nearest(distances, leftOut);
            for (int m = 0; m < bands.length; m++) {
                departure[from + m] -= nearest.mean(bands[m]);
            }
        }
        return departure;
    }

    private void squaredDistances(float[] frames, int from, float[] distances) {
        Arrays.fill(distances, 0);
        for (int m = 0; m < bands.length; m++) {
            addSquares(frames[from + m], bands[m], distances);
        }
    }

    /** Plain enough for the compiler to make vector instructions of it, which is seven times as fast. */
    private static void addSquares(float value, float[] band, float[] distances) {
        for (int n = 0; n < distances.length; n++) {
            float difference = value - band[n];
            distances[n] += difference * difference;
        }
    }

    private Nearest nearest(float[] distances, int leftOut) {
        Nearest nearest = new Nearest(NEAREST);
        for (int n = 0; n < distances.length; n++) {
            if (clips[n] != leftOut) {
                nearest.offer(n, distances[n]);
            }
        }
        return nearest;
    }
}
