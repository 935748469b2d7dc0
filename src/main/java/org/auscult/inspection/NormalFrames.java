package org.auscult.inspection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Frames of normal clips, to find those that sound most like a given one: so that each moment of a machine's cycle is held
 * against the same moment of others, and a click that belongs there is none of the news.
 *
 * @param mels values of a frame
 * @param values smoothed z, frame after frame
 * @param clips the number of the clip that each frame is of
 */
record NormalFrames(int mels, float[] values, int[] clips) {
    /** Of no clip: none is left out. */
    static final int NONE = -1;

    private static final int MOST = 3000;
    private static final int NEAREST = 5;
    private static final int STRETCH = 16;

    /** Frames at even distances from all of some clips, at most {@value #MOST}. */
    static NormalFrames of(List<float[]> clips, int mels) {
        int all = clips.stream().mapToInt(clip -> clip.length / mels).sum();
        int count = Math.min(MOST, all);
        float[] values = new float[count * mels];
        int[] origins = new int[count];
        int passed = 0;
        int kept = 0;
        for (int c = 0; c < clips.size(); c++) {
            int frames = clips.get(c).length / mels;
            while (kept < count && (long) kept * all / count < passed + frames) {
                int t = (int) ((long) kept * all / count) - passed;
                System.arraycopy(clips.get(c), t * mels, values, kept * mels, mels);
                origins[kept++] = c;
            }
            passed += frames;
        }
        return new NormalFrames(mels, values, origins);
    }

    /**
     * Each frame minus the mean of the five nearest to it, by Euclid.
     *
     * @param frames smoothed z, frame after frame
     * @param leftOut a clip that is none of the normals here, or {@link #NONE}
     */
    float[] departure(float[] frames, int leftOut) {
        float[] departure = frames.clone();
        for (int from = 0; from < frames.length; from += mels) {
            List<Integer> nearest = nearest(frames, from, leftOut);
            for (int m = 0; m < mels; m++) {
                float sum = 0;
                for (int n : nearest) {
                    sum += values[n * mels + m];
                }
                departure[from + m] -= sum / nearest.size();
            }
        }
        return departure;
    }

    private List<Integer> nearest(float[] frames, int from, int leftOut) {
        List<Integer> nearest = new ArrayList<>();
        float[] distances = new float[NEAREST];
        Arrays.fill(distances, Float.POSITIVE_INFINITY);
        for (int n = 0; n < clips.length; n++) {
            float distance =
                    clips[n] == leftOut ? Float.POSITIVE_INFINITY : distance(frames, from, n, distances[NEAREST - 1]);
            if (distance < distances[NEAREST - 1]) {
                int at = NEAREST - 1;
                while (at > 0 && distances[at - 1] > distance) {
                    distances[at] = distances[at - 1];
                    at--;
                }
                distances[at] = distance;
                nearest.add(Math.min(at, nearest.size()), n);
                if (nearest.size() > NEAREST) {
                    nearest.remove(NEAREST);
                }
            }
        }
        return nearest;
    }

    /** The squared distance; as soon as it is known to be above the limit, some number above it. */
    private float distance(float[] frames, int from, int n, float limit) {
        float sum = 0;
        for (int m = 0; m < mels && sum < limit; m += STRETCH) {
            for (int i = m; i < Math.min(mels, m + STRETCH); i++) {
                float difference = frames[from + i] - values[n * mels + i];
                sum += difference * difference;
            }
        }
        return sum;
    }
}
