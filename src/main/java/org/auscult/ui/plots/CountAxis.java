package org.auscult.ui.plots;

import java.util.List;
import org.auscult.experiment.Ticks;

/**
 * The axis of how many clips a bar is of.
 *
 * @param most the clips of the tallest, at least 1
 * @param isLogarithmic so that bars of one clip are seen beside those of thousands
 */
record CountAxis(int most, boolean isLogarithmic) {
    private static final int FEW = 20;
    private static final List<Double> OF_FEW = List.of(0.0, 1.0, 2.0, 5.0, 10.0);
    private static final List<Double> OF_MANY = List.of(0.0, 1.0, 10.0, 100.0, 1_000.0, 10_000.0);

    /** How tall so many clips are, as a share of the axis. */
    double share(double count) {
        return isLogarithmic ? Math.log1p(count) / Math.log1p(most) : count / most;
    }

    /** The counts to write beside it. */
    List<Double> ticks() {
        return isLogarithmic
                ? (most < FEW ? OF_FEW : OF_MANY)
                        .stream().filter(tick -> tick <= most).toList()
                : Ticks.of(0, most, 4).stream()
                        .filter(tick -> tick == Math.rint(tick))
                        .toList();
    }
}
