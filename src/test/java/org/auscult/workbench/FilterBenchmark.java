package org.auscult.workbench;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.auscult.dataset.Dataset;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a filter costs over 20,000 recordings with their scores, from its text to the list. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class FilterBenchmark {
    private final Workbench workbench = new Workbench();
    private final OperatingPoint point = new OperatingPoint(workbench);
    private final Selection selection = new Selection(workbench, point);

    @Param({"type:fan id:02", "anomalous 7", "fused>0 score.maha>0.5", "called:anomalous -split:train 00 fan"})
    public String text = "";

    @Setup
    public void open() {
        Dataset dataset = Fakes.dataset(Path.of("plant"), 3334);
        workbench.datasetProperty().set(dataset);
        workbench.shownProperty().set(Fakes.run(dataset));
    }

    @Benchmark
    public int filter() {
        selection.filterProperty().set(RecordingFilter.ALL);
        selection.filterProperty().set(new RecordingFilter(text));
        return selection.listedProperty().get().size();
    }
}
