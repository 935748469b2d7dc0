package org.auscult.ui.plots;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.paint.Color;
import org.auscult.dataset.Condition;
import org.auscult.dataset.MachineId;
import org.auscult.experiment.PlotColor;
import org.auscult.score.Role;
import org.auscult.score.ScoredClip;
import org.auscult.ui.PlotText;
import org.auscult.workbench.Verdicts;

/**
 * Counts of clips by score, a kind of clips over another on one axis.
 *
 * @param series the kinds, painted in this order
 * @param low where the axis begins
 * @param high where it ends
 */
record Histogram(List<Series> series, double low, double high) {
    /** Into how many bins the axis is cut. */
    static final int BINS = 40;

    /** How far the axis goes on either side of the only score there is: its ticks must differ. */
    private static final double ALONE = 0.5;

    /** Nothing to count. */
    static final Histogram EMPTY = new Histogram(List.of(), 0, 1);

    /**
     * One kind of clips.
     *
     * @param name for people
     * @param color of its bars
     * @param bins the clips of each bin, lowest score first
     */
    record Series(String name, Color color, List<List<ScoredClip>> bins) {}

    /** A kind of clips, not yet counted. */
    record Kind(String name, Color color, List<ScoredClip> clips) {
        static Kind of(String name, PlotColor color, List<ScoredClip> clips, Condition condition) {
            return new Kind(
                    name,
                    PlotText.color(color),
                    clips.stream()
                            .filter(clip -> clip.recording().condition() == condition)
                            .toList());
        }
    }

    /** A bar. */
    record Bar(Series series, int bin) {
        List<ScoredClip> clips() {
            return series.bins().get(bin);
        }
    }

    /**
     * The held-out and the test clips of a machine by their fused score; if it has neither, those that it learned from: on them its
     * threshold is set.
     */
    static Histogram of(Verdicts verdicts, MachineId machine) {
        List<ScoredClip> heldOut = verdicts.view().clips(machine, Role.HELD_OUT);
        List<ScoredClip> tests = verdicts.tests(machine);
        boolean hasLearnedAll = heldOut.isEmpty() && tests.isEmpty();
        List<ScoredClip> learned = hasLearnedAll ? verdicts.view().clips(machine, Role.LEARNED) : List.of();
        Color beforehand = PlotText.color(PlotColor.HELD_OUT);
        return of(
                List.of(
                        new Kind("learned normal", beforehand, learned),
                        new Kind("held-out normal", beforehand, heldOut),
                        Kind.of("normal", PlotColor.NORMAL, tests, Condition.NORMAL),
                        Kind.of("anomalous", PlotColor.ANOMALOUS, tests, Condition.ANOMALOUS),
                        Kind.of("unlabelled", PlotColor.UNLABELLED, tests, Condition.UNKNOWN)),
                verdicts.view()::fused);
    }

    /** Counts kinds of clips by a score; those whose score is not finite are left out. */
    static Histogram of(List<Kind> kinds, ToDoubleFunction<ScoredClip> score) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Kind kind : kinds) {
            for (ScoredClip clip : kind.clips()) {
                double value = score.applyAsDouble(clip);
                if (Double.isFinite(value)) {
                    low = Math.min(low, value);
                    high = Math.max(high, value);
                }
            }
        }
        if (low > high) {
            return EMPTY;
        }
        double margin = high > low ? 0.02 * (high - low) : ALONE;
        Histogram empty = new Histogram(List.of(), low - margin, high + margin);
        return new Histogram(
                kinds.stream()
                        .filter(kind -> !kind.clips().isEmpty())
                        .map(kind -> empty.count(kind, score))
                        .toList(),
                empty.low,
                empty.high);
    }

    private Series count(Kind kind, ToDoubleFunction<ScoredClip> score) {
        List<List<ScoredClip>> bins = new ArrayList<>();
        for (int b = 0; b < BINS; b++) {
            bins.add(new ArrayList<>());
        }
        for (ScoredClip clip : kind.clips()) {
            double value = score.applyAsDouble(clip);
            if (Double.isFinite(value)) {
                bins.get(bin(value)).add(clip);
            }
        }
        bins.forEach(bin -> bin.sort(Comparator.comparingDouble(score)));
        return new Series(kind.name(), kind.color(), bins);
    }

    /** The bin of a score. */
    int bin(double score) {
        return Math.max(0, Math.min(BINS - 1, (int) ((score - low) / (high - low) * BINS)));
    }

    /** Where a bin begins. */
    double start(int bin) {
        return low + (high - low) * bin / BINS;
    }

    /** The most clips in a bar. */
    int most() {
        return series.stream()
                .flatMap(one -> one.bins().stream())
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }
}
