package org.auscult.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.auscult.task.StopSignal;

/**
 * How well a score does on groups of clips, and summed up over them. Groups whose number is undefined do not enter the sums.
 *
 * @param groups a row a group, sorted by name
 * @param mean arithmetic means
 * @param harmonicMean n / Σ 1/x; the challenges since 2021 use it, since one bad group spoils it
 * @param worst the group of the least AUC; undefined if no group's is defined
 */
public record Assessments(List<Assessment> groups, Assessment mean, Assessment harmonicMean, Assessment worst) {
    private static final String WORST = "Worst: ";

    /** One number of all groups: its value and its resamples; NaN and none where it is undefined. */
    private record Numbers(double[] values, double[][] resamples) {
        Estimate of(int group, Bootstrap bootstrap) {
            return Double.isNaN(values[group])
                    ? Estimate.UNDEFINED
                    : new Estimate(values[group], bootstrap.interval(resamples[group]));
        }

        /** The groups are resampled apart, so that a sum's interval is not wider than it should be. */
        Estimate summed(ToDoubleFunction<double[]> sum, Bootstrap bootstrap) {
            int[] defined = IntStream.range(0, values.length)
                    .filter(g -> !Double.isNaN(values[g]))
                    .toArray();
            if (defined.length == 0) {
                return Estimate.UNDEFINED;
            }
            double[] sums = new double[bootstrap.samples()];
            for (int s = 0; s < sums.length; s++) {
                int sample = s;
                sums[s] = sum.applyAsDouble(Arrays.stream(defined)
                        .mapToDouble(g -> resamples[g][sample])
                        .toArray());
            }
            double value = sum.applyAsDouble(
                    Arrays.stream(defined).mapToDouble(g -> values[g]).toArray());
            return new Estimate(value, bootstrap.interval(sums));
        }
    }

    /**
     * Assesses a score.
     *
     * @param clips judged by it
     * @param maxFpr up to which pAUC is taken
     * @param stop looked at between resamples
     */
    public static Assessments of(
            List<Evaluation.Judged> clips, Grouping grouping, double maxFpr, Bootstrap bootstrap, StopSignal stop) {
        List<Grouping.Group> groups = grouping.groups(clips);
        Numbers auc = numbers(groups, Grouping.Group::auc, RocCurve::auc, bootstrap, stop);
        Numbers pauc = numbers(groups, Grouping.Group::pauc, curve -> curve.partialAuc(maxFpr), bootstrap, stop);
        List<Assessment> rows = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            Labelled labelled = Labelled.of(groups.get(g).auc());
            rows.add(new Assessment(
                    groups.get(g).name(),
                    labelled.negatives(),
                    labelled.positives(),
                    auc.of(g, bootstrap),
                    pauc.of(g, bootstrap)));
        }
        Summary summary = new Summary(rows, auc, pauc, bootstrap);
        return new Assessments(
                List.copyOf(rows),
                summary.of("Mean", Means::arithmetic),
                summary.of("Harmonic mean", Means::harmonic),
                worst(rows));
    }

    private record Summary(List<Assessment> rows, Numbers auc, Numbers pauc, Bootstrap bootstrap) {
        Assessment of(String name, ToDoubleFunction<double[]> sum) {
            return new Assessment(
                    name,
                    rows.stream().mapToInt(Assessment::normal).sum(),
                    rows.stream().mapToInt(Assessment::anomalous).sum(),
                    auc.summed(sum, bootstrap),
                    pauc.summed(sum, bootstrap));
        }
    }

    private static Numbers numbers(
            List<Grouping.Group> groups,
            Function<Grouping.Group, List<Evaluation.Judged>> clips,
            ToDoubleFunction<RocCurve> number,
            Bootstrap bootstrap,
            StopSignal stop) {
        double[] values = new double[groups.size()];
        double[][] resamples = new double[groups.size()][];
        for (int g = 0; g < values.length; g++) {
            Labelled labelled = Labelled.of(clips.apply(groups.get(g)));
            Optional<RocCurve> curve = labelled.curve();
            values[g] = curve.map(number::applyAsDouble).orElse(Double.NaN);
            double[] drawn = new double[bootstrap.samples()];
            if (curve.isPresent()) {
                new Bootstrap(bootstrap.samples(), bootstrap.confidence(), bootstrap.seed() + g)
                        .curves(labelled, stop, (one, sample) -> drawn[sample] = number.applyAsDouble(one));
            }
            resamples[g] = drawn;
        }
        return new Numbers(values, resamples);
    }

    private static Assessment worst(List<Assessment> rows) {
        return rows.stream()
                .filter(row -> !Double.isNaN(row.auc().value()))
                .min(java.util.Comparator.comparingDouble(row -> row.auc().value()))
                .map(row -> new Assessment(WORST + row.name(), row.normal(), row.anomalous(), row.auc(), row.pauc()))
                .orElse(new Assessment(WORST + "–", 0, 0, Estimate.UNDEFINED, Estimate.UNDEFINED));
    }
}
