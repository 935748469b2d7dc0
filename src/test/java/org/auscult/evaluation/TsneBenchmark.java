package org.auscult.evaluation;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.auscult.task.StopSignal;
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

/** The projections of the clusters' pane: embeddings of 64 values about eight centres. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 2)
public class TsneBenchmark {
    private static final int DIMENSIONS = 64;
    private static final int CENTRES = 8;

    @Param({"2000", "20000"})
    private int clips;

    private List<float[]> points = List.of();

    @Setup
    public void points() {
        SplittableRandom random = new SplittableRandom(1);
        points = IntStream.range(0, clips)
                .mapToObj(i -> {
                    float[] point = new float[DIMENSIONS];
                    for (int d = 0; d < DIMENSIONS; d++) {
                        point[d] = (float) (random.nextGaussian() + (d % CENTRES == i % CENTRES ? 4 : 0));
                    }
                    return point;
                })
                .toList();
    }

    @Benchmark
    public double[][] tsne() {
        return new Tsne(1).project(points, progress -> {}, new StopSignal());
    }
}
