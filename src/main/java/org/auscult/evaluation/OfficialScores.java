package org.auscult.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.auscult.dataset.Condition;
import org.auscult.dataset.Domain;
import org.auscult.evaluation.Evaluation.Judged;

/** The list of the challenges' sums: adding one is a line here. */
public final class OfficialScores {
    private OfficialScores() {}

    private record Sum(String title, Parts parts, ToDoubleFunction<double[]> mean) implements OfficialScore {
        @Override
        public double of(List<Judged> clips, double maxFpr) {
            List<Double> values = new ArrayList<>();
            Collection<List<Judged>> machines = clips.stream()
                    .filter(clip -> clip.condition() != Condition.UNKNOWN)
                    .collect(Collectors.groupingBy(Judged::machine, TreeMap::new, Collectors.toList()))
                    .values();
            machines.forEach(machine -> values.addAll(parts.of(machine, maxFpr)));
            boolean isDefined = !values.isEmpty() && values.stream().noneMatch(v -> v.isNaN());
            return isDefined
                    ? mean.applyAsDouble(
                            values.stream().mapToDouble(Double::doubleValue).toArray())
                    : Double.NaN;
        }
    }

    /** The numbers of one machine that go into the sum. */
    @FunctionalInterface
    private interface Parts {
        List<Double> of(List<Judged> clips, double maxFpr);
    }

    /** All, by year. */
    public static List<OfficialScore> all() {
        return List.of(
                new Sum("DCASE 2020", (clips, p) -> both(clips, c -> true, c -> true, p), Means::arithmetic),
                new Sum(
                        "DCASE 2021",
                        (clips, p) -> perDomain(clips, domain -> {
                            Predicate<Judged> own = clip -> clip.domain() == domain;
                            return both(clips, own, own, p);
                        }),
                        Means::harmonic),
                new Sum("DCASE 2022 and later", OfficialScores::since2022, Means::harmonic));
    }

    /** Those of the years whose data had what these clips have: domains since 2021, none before. */
    public static List<OfficialScore> fitting(List<Judged> clips) {
        boolean hasDomains = clips.stream().anyMatch(clip -> clip.domain() != Domain.NONE);
        return hasDomains ? all().subList(1, all().size()) : all().subList(0, 1);
    }

    /** Each domain's normals against all anomalous clips, and pAUC over all. */
    private static List<Double> since2022(List<Judged> clips, double maxFpr) {
        List<Double> values = new ArrayList<>(perDomain(
                clips, domain -> List.of(auc(clips, clip -> clip.domain() == domain, clip -> true, RocCurve::auc))));
        values.add(auc(clips, clip -> true, clip -> true, curve -> curve.partialAuc(maxFpr)));
        return values;
    }

    private static List<Double> perDomain(List<Judged> clips, Function<Domain, List<Double>> parts) {
        return clips.stream()
                .map(Judged::domain)
                .distinct()
                .sorted()
                .map(parts)
                .flatMap(List::stream)
                .toList();
    }

    private static List<Double> both(
            List<Judged> clips, Predicate<Judged> normals, Predicate<Judged> anomalous, double maxFpr) {
        return List.of(
                auc(clips, normals, anomalous, RocCurve::auc),
                auc(clips, normals, anomalous, curve -> curve.partialAuc(maxFpr)));
    }

    private static double auc(
            List<Judged> clips,
            Predicate<Judged> normals,
            Predicate<Judged> anomalous,
            Function<RocCurve, Double> value) {
        List<Judged> chosen = clips.stream()
                .filter(clip -> clip.condition() == Condition.NORMAL ? normals.test(clip) : anomalous.test(clip))
                .toList();
        return Evaluation.curve(chosen).map(value).orElse(Double.NaN);
    }
}
