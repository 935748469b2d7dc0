package org.auscult.evaluation;

import java.util.Arrays;

/** Points of the plane in nested squares, each with the sum of its points: far squares act as one (Barnes and Hut 1986). */
final class Quadtree {
    private static final int DEEPEST = 48;

    private final double[][] points;
    private double middleX;
    private double middleY;
    private double half;
    private int nodes;
    private int[] children;
    private int[] counts;
    private double[] sumX;
    private double[] sumY;
    private final int[] stack = new int[4 * DEEPEST + 8];
    private final double[] halves = new double[4 * DEEPEST + 8];

    Quadtree(double[][] points) {
        this.points = points;
        int room = 4 * points.length + 16;
        children = new int[room];
        counts = new int[room];
        sumX = new double[room];
        sumY = new double[room];
    }

    /** Sorts the points in, where they are now. */
    void build() {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.POSITIVE_INFINITY;
        double top = Double.NEGATIVE_INFINITY;
        for (double[] point : points) {
            left = Math.min(left, point[0]);
            right = Math.max(right, point[0]);
            bottom = Math.min(bottom, point[1]);
            top = Math.max(top, point[1]);
        }
        middleX = (left + right) / 2;
        middleY = (bottom + top) / 2;
        half = Math.max(1e-12, Math.max(right - left, top - bottom) / 2 * (1 + 1e-9));
        nodes = 1;
        clear(0);
        for (double[] point : points) {
            insert(point[0], point[1]);
        }
    }

    private void clear(int node) {
        children[node] = 0;
        counts[node] = 0;
        sumX[node] = 0;
        sumY[node] = 0;
    }

    private void insert(double x, double y) {
        int node = 0;
        double cx = middleX;
        double cy = middleY;
        double h = half;
        for (int depth = 0; ; depth++) {
            int before = counts[node]++;
            double oldX = sumX[node];
            double oldY = sumY[node];
            sumX[node] += x;
            sumY[node] += y;
            if (before == 0 || depth == DEEPEST) {
                return;
            }
            if (children[node] == 0) {
                split(node);
                int heir = children[node] + quadrant(oldX, oldY, cx, cy);
                counts[heir] = 1;
                sumX[heir] = oldX;
                sumY[heir] = oldY;
            }
            int quadrant = quadrant(x, y, cx, cy);
            h /= 2;
            cx += (quadrant & 1) == 0 ? -h : h;
            cy += (quadrant & 2) == 0 ? -h : h;
            node = children[node] + quadrant;
        }
    }

    private static int quadrant(double x, double y, double cx, double cy) {
        return (x > cx ? 1 : 0) + (y > cy ? 2 : 0);
    }

    private void split(int node) {
        if (nodes + 4 > counts.length) {
            int room = 2 * counts.length;
            children = Arrays.copyOf(children, room);
            counts = Arrays.copyOf(counts, room);
            sumX = Arrays.copyOf(sumX, room);
            sumY = Arrays.copyOf(sumY, room);
        }
        children[node] = nodes;
        for (int i = 0; i < 4; i++) {
            clear(nodes++);
        }
    }

    /**
     * Adds to {@code force} what all points together push a place away with, q² · difference for q = 1/(1 + distance²).
     *
     * @param theta width to distance below which a square acts as one
     * @return the sum of q, with 1 for a point at the place itself
     */
    double repel(double x, double y, double theta, double[] force) {
        double sum = 0;
        int size = 1;
        stack[0] = 0;
        halves[0] = half;
        while (size > 0) {
            int node = stack[--size];
            double h = halves[size];
            int count = counts[node];
            if (count == 0) {
                continue;
            }
            double dx = x - sumX[node] / count;
            double dy = y - sumY[node] / count;
            double square = dx * dx + dy * dy;
            if (children[node] == 0 || 4 * h * h < theta * theta * square) {
                double q = 1 / (1 + square);
                sum += count * q;
                force[0] += count * q * q * dx;
                force[1] += count * q * q * dy;
            } else {
                for (int i = 0; i < 4; i++) {
                    stack[size] = children[node] + i;
                    halves[size++] = h / 2;
                }
            }
        }
        return sum;
    }
}
