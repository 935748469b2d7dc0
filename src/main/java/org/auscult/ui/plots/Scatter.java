package org.auscult.ui.plots;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.auscult.dataset.Recording;
import org.auscult.score.ScoredClip;

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

    /**
     * The dots of recordings.
     *
     * @param places x and y in a row each
     * @param color that of the recording in a place
     * @param mark that of the recording in a place
     */
    static Scatter of(List<Recording> recordings, double[][] places, IntUnaryOperator color, IntFunction<Mark> mark) {
        int n = recordings.size();
        return new Scatter(
                recordings,
                IntStream.range(0, n).mapToDouble(i -> places[i][0]).toArray(),
                IntStream.range(0, n).mapToDouble(i -> places[i][1]).toArray(),
                IntStream.range(0, n).map(color).toArray(),
                IntStream.range(0, n).mapToObj(mark).toArray(Mark[]::new));
    }

    /** The dots of scored clips, in the colours of their groups. */
    static Scatter of(List<ScoredClip> clips, double[][] places, Coloring by) {
        return of(
                clips.stream().map(ScoredClip::recording).toList(),
                places,
                i -> by.color(clips.get(i)),
                i -> Mark.of(clips.get(i).role(), clips.get(i).recording().condition()));
    }

    /** How many dots. */
    int size() {
        return recordings.size();
    }
}
