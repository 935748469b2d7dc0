package org.auscult.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.auscult.dataset.Domain;
import org.auscult.evaluation.Evaluation.Judged;

/** The list of the challenges' sums: adding one is a line here. */
public final class OfficialScores {
    private OfficialScores() {}

    private record Sum(String title, String quantity, Parts parts, ToDoubleFunction<double[]> mean)
            implements OfficialScore {
        @Override
        public double of(List<Judged> clips, double maxFpr) {
            double[] values = parts.of(clips, maxFpr).toArray();
            boolean isDefined = values.length > 0 && Arrays.stream(values).noneMatch(Double::isNaN);
            return isDefined ? mean.applyAsDouble(values) : Double.NaN;
        }
    }

    /** The numbers that go into the sum. */
    @FunctionalInterface
    private interface Parts {
        DoubleStream of(List<Judged> clips, double maxFpr);
    }

    /** All, by year. */
    public static List<OfficialScore> all() {
        return List.of(
                new Sum(
                        "DCASE 2020",
                        "mean of AUC and pAUC",
                        (clips, p) -> both(Grouping.MACHINE, clips, p),
                        Means::arithmetic),
                new Sum(
                        "DCASE 2021",
                        "harmonic mean of each domain's AUC and pAUC",
                        (clips, p) -> both(Grouping.DOMAIN, clips, p),
                        Means::harmonic),
                new Sum(
                        "DCASE 2022 and later",
                        "harmonic mean of each domain's AUC and the pAUC over both",
                        OfficialScores::since2022,
                        Means::harmonic));
    }

    /** Those of the years whose data had what these clips have: domains since 2021, none before. */
    public static List<OfficialScore> fitting(List<Judged> clips) {
        boolean hasDomains = clips.stream().anyMatch(clip -> clip.domain() != Domain.NONE);
        return hasDomains ? all().subList(1, all().size()) : all().subList(0, 1);
    }

    private static DoubleStream both(Grouping grouping, List<Judged> clips, double maxFpr) {
        return DoubleStream.concat(aucs(grouping, clips), paucs(grouping, clips, maxFpr));
    }

    /** Each domain's normals against all anomalous clips, and pAUC over all clips of the machine. */
    private static DoubleStream since2022(List<Judged> clips, double maxFpr) {
        return DoubleStream.concat(aucs(Grouping.DOMAIN_AGAINST_ALL, clips), paucs(Grouping.MACHINE, clips, maxFpr));
    }

    private static DoubleStream aucs(Grouping grouping, List<Judged> clips) {
        return grouping.groups(clips).stream().mapToDouble(group -> of(group.auc(), RocCurve::auc));
    }

    private static DoubleStream paucs(Grouping grouping, List<Judged> clips, double maxFpr) {
        return grouping.groups(clips).stream()
                .mapToDouble(group -> of(group.pauc(), curve -> curve.partialAuc(maxFpr)));
    }

    private static double of(List<Judged> clips, ToDoubleFunction<RocCurve> value) {
        return Evaluation.curve(clips).map(value::applyAsDouble).orElse(Double.NaN);
    }
}
