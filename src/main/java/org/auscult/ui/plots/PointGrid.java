package org.auscult.ui.plots;

import java.util.Arrays;

/** Finds the nearest of many points in a few steps: they are sorted into square cells. */
final class PointGrid {
    private static final int CELL = 16;

    private final double[] x;
    private final double[] y;
    private final int columns;
    private final int rows;
    private final int[] starts;
    private final int[] members;

    /**
     * The points within (0, 0) and (width, height).
     *
     * @param isThere which points can be found
     */
    PointGrid(double[] x, double[] y, boolean[] isThere, double width, double height) {
        this.x = x;
        this.y = y;
        columns = 1 + (int) (width / CELL);
        rows = 1 + (int) (height / CELL);
        int[] cells = new int[x.length];
        starts = new int[columns * rows + 1];
        for (int i = 0; i < x.length; i++) {
            boolean isInside = isThere[i] && x[i] >= 0 && y[i] >= 0 && x[i] <= width && y[i] <= height;
            cells[i] = isInside ? (int) (y[i] / CELL) * columns + (int) (x[i] / CELL) : -1;
            if (isInside) {
                starts[cells[i] + 1]++;
            }
        }
        for (int c = 0; c < columns * rows; c++) {
            starts[c + 1] += starts[c];
        }
        members = new int[starts[columns * rows]];
        int[] next = Arrays.copyOf(starts, columns * rows);
        for (int i = 0; i < x.length; i++) {
            if (cells[i] >= 0) {
                members[next[cells[i]]++] = i;
            }
        }
    }

    /** The point nearest to a place within a reach; −1 if there is none. The later of two at one place lies on top. */
    int nearest(double atX, double atY, double reach) {
        int best = -1;
        double closest = reach * reach;
        int firstRow = (int) Math.max(0, Math.floor((atY - reach) / CELL));
        int firstColumn = (int) Math.max(0, Math.floor((atX - reach) / CELL));
        for (int row = firstRow; row < rows && row * CELL <= atY + reach; row++) {
            for (int column = firstColumn; column < columns && column * CELL <= atX + reach; column++) {
                int cell = row * columns + column;
                for (int m = starts[cell]; m < starts[cell + 1]; m++) {
                    int i = members[m];
                    double distance = (x[i] - atX) * (x[i] - atX) + (y[i] - atY) * (y[i] - atY);
                    if (distance < closest || (distance == closest && i > best)) {
                        closest = distance;
                        best = i;
                    }
                }
            }
        }
        return best;
    }
}
