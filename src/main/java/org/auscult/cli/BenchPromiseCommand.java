package org.auscult.cli;

import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import org.auscult.evaluation.ThresholdMethod;
import org.auscult.evaluation.ThresholdMethods;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "promise",
        description = "Tries each threshold method on simulated plants whose score distributions are known: the false"
                + " alarm rate that it promises, and the true one averaged over seeded trials.")
final class BenchPromiseCommand implements Callable<Integer> {
    private static final int NEW_CLIPS = 2000;

    private final Console console;

    @Option(names = "--trials", defaultValue = "1000", description = "Trials (default: ${DEFAULT-VALUE}).")
    private int trials;

    @Option(names = "--normals", defaultValue = "100", description = "Held-out normals in each.")
    private int normals;

    @Option(names = "--rate", defaultValue = "0.05", description = "Promised share of false alarms.")
    private double rate;

    BenchPromiseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.result(
                String.format(Locale.ROOT, "%d trials, %d held-out normals, promised %.3f", trials, normals, rate));
        for (ThresholdMethod method : ThresholdMethods.all()) {
            measure(method, "normal scores", random -> random.nextGaussian());
            measure(
                    method,
                    "gamma-like scores",
                    random -> -Math.log(random.nextDouble()) - Math.log(random.nextDouble()));
            measure(method, "heavy tails", random -> Math.exp(1.5 * random.nextGaussian()));
            measure(method, "two modes", random -> random.nextGaussian() + (random.nextInt(10) == 0 ? 6 : 0));
        }
        return 0;
    }

    private void measure(ThresholdMethod method, String plant, ToDoubleFunction<SplittableRandom> score) {
        double sum = 0;
        double squares = 0;
        for (int trial = 0; trial < trials; trial++) {
            SplittableRandom random = new SplittableRandom(trial);
            double[] kept = random.doubles(normals)
                    .map(u -> score.applyAsDouble(random))
                    .toArray();
            double threshold = method.of(kept, 0, rate).value();
            int alarms = 0;
            for (int i = 0; i < NEW_CLIPS; i++) {
                alarms += score.applyAsDouble(random) >= threshold ? 1 : 0;
            }
            double share = (double) alarms / NEW_CLIPS;
            sum += share;
            squares += share * share;
        }
        double mean = sum / trials;
        double error = Math.sqrt(Math.max(0, squares / trials - mean * mean) / trials);
        console.result(
                String.format(Locale.ROOT, "%-20s %-18s true rate %.4f ± %.4f", method.title(), plant, mean, error));
    }
}
