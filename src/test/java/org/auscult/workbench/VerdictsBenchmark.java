package org.auscult.workbench;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.MachineId;
import org.auscult.evaluation.Threshold;
import org.auscult.experiment.ExperimentSettings;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What a frame of a dragged threshold costs over 20,000 scored clips: the verdict, its numbers and the flip list. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class VerdictsBenchmark {
    private static final MachineId FAN = new MachineId("fan", "00");

    private final Workbench workbench = new Workbench();
    private final OperatingPoint point = new OperatingPoint(workbench);
    private RankedTests tests = RankedTests.NONE;
    private double at;

    @Setup
    public void run() {
        Dataset dataset = Fakes.dataset(Path.of("plant"), 5000);
        ExperimentSettings settings = Fakes.settings();
        workbench.shownProperty().set(Fakes.experiment(dataset, settings, false));
        tests = RankedTests.of(point.verdictsProperty().get().view(), FAN);
    }

    @Benchmark
    public void drag(Blackhole seen) {
        at = (at + 0.01) % 3;
        point.set(FAN, at);
        Verdicts verdicts = point.verdictsProperty().get();
        Threshold chosen = verdicts.chosen().get(FAN);
        seen.consume(tests.decision(chosen));
        seen.consume(tests.flipped(chosen, verdicts.proposed().get(FAN)));
    }
}
