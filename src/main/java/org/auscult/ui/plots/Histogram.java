package org.auscult.ui.plots;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import org.auscult.dataset.Condition;
import org.auscult.dataset.MachineId;
import org.auscult.experiment.PlotColor;
import org.auscult.experiment.ScoreAxis;
import org.auscult.score.Role;
import org.auscult.score.ScoredClip;
import org.auscult.ui.PlotText;
import org.auscult.workbench.Verdicts;

/**
 * Counts of clips by score, a kind of clips on another.
 *
 * @param series the kinds, the lowest part of a bar first
 * @param axis of the scores
 */
record Histogram(List<Series> series, ScoreAxis axis) {
    /** Nothing to count. */
    static final Histogram EMPTY = new Histogram(List.of(), ScoreAxis.even(0, 1));

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
        double[] scores = scores(kinds, clip -> true, score);
        if (scores.length == 0) {
            return EMPTY;
        }
        double[] normals = scores(kinds, clip -> clip.recording().condition() == Condition.NORMAL, score);
        ScoreAxis axis = ScoreAxis.over(scores, normals);
        return new Histogram(
                kinds.stream()
                        .filter(kind -> !kind.clips().isEmpty())
                        .map(kind -> count(kind, axis, score))
                        .toList(),
                axis);
    }

    private static double[] scores(List<Kind> kinds, Predicate<ScoredClip> wanted, ToDoubleFunction<ScoredClip> score) {
        return kinds.stream()
                .flatMap(kind -> kind.clips().stream())
                .filter(wanted)
                .mapToDouble(score)
                .filter(Double::isFinite)
                .toArray();
    }

    private static Series count(Kind kind, ScoreAxis axis, ToDoubleFunction<ScoredClip> score) {
        List<List<ScoredClip>> bins = new ArrayList<>();
        for (int b = 0; b < ScoreAxis.BINS; b++) {
            bins.add(new ArrayList<>());
        }
        for (ScoredClip clip : kind.clips()) {
            double value = score.applyAsDouble(clip);
            if (Double.isFinite(value)) {
                bins.get(axis.bin(value)).add(clip);
            }
        }
        bins.forEach(bin -> bin.sort(Comparator.comparingDouble(score)));
        return new Series(kind.name(), kind.color(), bins);
    }

    /** The kinds as a legend's groups. */
    List<ScatterLegend.Group> groups() {
        return series.stream()
                .map(kind -> new ScatterLegend.Group(
                        kind.name(),
                        PlotText.awt(kind.color()).getRGB(),
                        kind.bins().stream()
                                .flatMap(List::stream)
                                .map(ScoredClip::recording)
                                .toList()))
                .toList();
    }

    /** The most clips in a bin. */
    int most() {
        return IntStream.range(0, ScoreAxis.BINS).map(this::clips).max().orElse(0);
    }

    /** The clips in the last bin: on an axis that is cut, those beyond its reach. */
    int beyond() {
        return clips(ScoreAxis.BINS - 1);
    }

    private int clips(int bin) {
        return series.stream().mapToInt(one -> one.bins().get(bin).size()).sum();
    }
}
