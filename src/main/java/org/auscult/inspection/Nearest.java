package org.auscult.inspection;

import java.util.Arrays;

/** The nearest of all that were offered, nearest first; of equally near ones those that came first. */
final class Nearest {
    private final int[] items;
    private final float[] distances;
    private int count;

    /** Keeps at most {@code most}. */
    Nearest(int most) {
        items = new int[most];
        distances = new float[most];
        Arrays.fill(distances, Float.POSITIVE_INFINITY);
    }

    /** Keeps an item if it is among the nearest so far. */
    void offer(int item, float distance) {
        int at = items.length;
        while (at > 0 && distances[at - 1] > distance) {
            at--;
        }
        if (at < items.length) {
            int moved = items.length - 1 - at;
            System.arraycopy(distances, at, distances, at + 1, moved);
            System.arraycopy(items, at, items, at + 1, moved);
            distances[at] = distance;
            items[at] = item;
            count = Math.min(count + 1, items.length);
        }
    }

    /** The mean of what the nearest have; NaN if none was offered. */
    float mean(float[] values) {
        float sum = 0;
        for (int k = 0; k < count; k++) {
            sum += values[items[k]];
        }
        return sum / count;
    }
}
