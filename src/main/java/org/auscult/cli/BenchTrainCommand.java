package org.auscult.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.auscult.detector.conformer.TrainingBenchmark;
import org.auscult.task.Cores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "train",
        description =
                "Times the conformer on clips of the paper's size: a training step on 28 clips, inference on 28 and on"
                        + " one. With --reference, also PyTorch's in turn, and the ratios.")
final class BenchTrainCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--threads", description = "Threads to use (default: all cores).")
    private int threads = Cores.all();

    @Option(
            names = "--runs",
            defaultValue = "9",
            description = "Runs of which the median counts (default: ${DEFAULT-VALUE}).")
    private int runs;

    @Option(
            names = "--reference",
            paramLabel = "reference_model.py",
            description = "PyTorch's model to run in turn; needs python3 with torch.")
    private Path reference = Path.of("");

    @Option(
            names = "--rounds",
            defaultValue = "3",
            description = "Turns with the reference (default: ${DEFAULT-VALUE}).")
    private int rounds;

    BenchTrainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        console.result("JDK " + Runtime.version() + ", " + threads + " threads");
        if (reference.toString().isEmpty()) {
            measure(true);
        } else {
            ReferenceBenchmark torch = new ReferenceBenchmark(reference, threads, runs);
            for (int round = 1; round <= rounds; round++) {
                console.result("Round " + round + " of " + rounds);
                Map<String, Double> own = measure(true);
                Map<String, Double> theirs = torch.medians();
                own.forEach((what, milliseconds) -> console.result(String.format(
                        Locale.ROOT,
                        "%-20s PyTorch %8.1f ms, ratio %.2f",
                        what,
                        theirs.getOrDefault(what, Double.NaN),
                        milliseconds / theirs.getOrDefault(what, Double.NaN))));
            }
        }
        measure(false);
        return 0;
    }

    private Map<String, Double> measure(boolean convolutionalFront) {
        try (TrainingBenchmark benchmark = new TrainingBenchmark(convolutionalFront, threads)) {
            console.result(convolutionalFront ? "Convolutional front" : "Linear front");
            return Map.of(
                    ReferenceBenchmark.STEP, print(ReferenceBenchmark.STEP, benchmark.step(runs)),
                    ReferenceBenchmark.FORWARD, print(ReferenceBenchmark.FORWARD, benchmark.forward(runs)),
                    ReferenceBenchmark.ONE, print(ReferenceBenchmark.ONE, benchmark.forwardOne(5 * runs)));
        }
    }

    private double print(String what, TrainingBenchmark.Times times) {
        double[] all = times.milliseconds();
        console.result(String.format(
                Locale.ROOT,
                "%-20s median %8.1f ms (min %.1f, max %.1f), %.0f GFLOP/s",
                what,
                times.median(),
                all[0],
                all[all.length - 1],
                times.gigaflops()));
        return times.median();
    }
}
