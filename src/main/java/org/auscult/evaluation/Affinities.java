package org.auscult.evaluation;

import java.util.Arrays;
import java.util.function.Consumer;
import org.auscult.task.Progress;
import org.auscult.task.StopSignal;

/**
 * How near each point's nearest neighbours are to it, as chances that add up to 1 a point.
 *
 * @param neighbours [points][k]
 * @param chances [points][k]
 */
record Affinities(int[][] neighbours, double[][] chances) {
    private static final int SEARCH_STEPS = 60;
    private static final int ROWS_A_CHECK = 64;

    /**
     * Gaussians around each point, as wide as gives them the perplexity over its 3 · perplexity nearest neighbours.
     *
     * @param points [points][dimensions]
     */
    static Affinities of(double[][] points, double perplexity, Consumer<Progress> progress, StopSignal stop) {
        int n = points.length;
        int k = Math.min(n - 1, (int) (3 * perplexity));
        double entropy = Math.log(Math.min(perplexity, Math.max(1, k / 3.0)));
        int[][] neighbours = new int[n][];
        double[][] chances = new double[n][];
        for (int i = 0; i < n; i++) {
            if (i % ROWS_A_CHECK == 0) {
                stop.check();
                progress.accept(new Progress("Nearest neighbours", i, n));
            }
            double[] squares = new double[k];
            neighbours[i] = nearest(points, i, squares);
            chances[i] = chances(squares, entropy);
        }
        return new Affinities(neighbours, chances);
    }

    /** The nearest others, in no order, and their squared distances. A heap keeps the farthest of them on top. */
    private static int[] nearest(double[][] points, int from, double[] squares) {
        int k = squares.length;
        int[] heap = new int[k];
        int size = 0;
        for (int j = 0; j < points.length; j++) {
            if (j == from) {
                continue;
            }
            double limit = size < k ? Double.POSITIVE_INFINITY : squares[0];
            double square = square(points[from], points[j], limit);
            if (size < k) {
                int at = size++;
                for (; at > 0 && squares[(at - 1) / 2] < square; at = (at - 1) / 2) {
                    squares[at] = squares[(at - 1) / 2];
                    heap[at] = heap[(at - 1) / 2];
                }
                squares[at] = square;
                heap[at] = j;
            } else if (square < limit) {
                sink(squares, heap, square, j);
            }
        }
        return heap;
    }

    private static void sink(double[] squares, int[] heap, double square, int member) {
        int at = 0;
        while (2 * at + 1 < squares.length) {
            int child = 2 * at + 1;
            child += child + 1 < squares.length && squares[child + 1] > squares[child] ? 1 : 0;
            if (squares[child] <= square) {
                break;
            }
            squares[at] = squares[child];
            heap[at] = heap[child];
            at = child;
        }
        squares[at] = square;
        heap[at] = member;
    }

    private static double square(double[] a, double[] b, double limit) {
        double sum = 0;
        for (int d = 0; d < a.length && sum < limit; d++) {
            sum += (a[d] - b[d]) * (a[d] - b[d]);
        }
        return sum;
    }

    private static double[] chances(double[] squares, double entropy) {
        double least = Arrays.stream(squares).min().orElse(0);
        double low = 0;
        double high = Double.POSITIVE_INFINITY;
        double precision = 1;
        double[] chances = new double[squares.length];
        for (int step = 0; step < SEARCH_STEPS; step++) {
            double sum = 0;
            double weighted = 0;
            for (int j = 0; j < squares.length; j++) {
                chances[j] = Math.exp(-precision * (squares[j] - least));
                sum += chances[j];
                weighted += chances[j] * (squares[j] - least);
            }
            for (int j = 0; j < squares.length; j++) {
                chances[j] /= sum;
            }
            double found = Math.log(sum) + precision * weighted / sum;
            if (Math.abs(found - entropy) < 1e-5) {
                break;
            }
            low = found > entropy ? precision : low;
            high = found > entropy ? high : precision;
            precision = Double.isInfinite(high) ? 2 * precision : (low + high) / 2;
        }
        return chances;
    }
}
