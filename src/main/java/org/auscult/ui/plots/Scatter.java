package org.auscult.ui.plots;

import java.util.List;
import org.auscult.dataset.Recording;

/**
 * The dots of a plot; the arrays have a place for each recording.
 *
 * @param recordings what the dots stand for
 * @param x to the right
 * @param y upwards
 * @param colors 0xRRGGBB
 * @param marks how they look
 */
record Scatter(List<Recording> recordings, double[] x, double[] y, int[] colors, Mark[] marks) {
    /** No dots. */
    static final Scatter EMPTY = new Scatter(List.of(), new double[0], new double[0], new int[0], new Mark[0]);

    /** How many dots. */
    int size() {
        return recordings.size();
    }
}
