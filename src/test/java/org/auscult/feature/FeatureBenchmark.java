package org.auscult.feature;

import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.auscult.feature.augmentation.Augmentation;
import org.auscult.feature.augmentation.AugmentationSettings;
import org.auscult.feature.augmentation.Augmentations;
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

/** Ten seconds at 16 kHz on one core: its log-mel spectrogram, and each augmentation of its samples before that. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class FeatureBenchmark {
    @Param({"none", "white-noise", "fade", "pitch-shift", "time-shift", "time-stretch"})
    public String augmentation;

    private final LogMel logMel = new LogMel(LogMelSettings.paper());
    private final float[] samples = new float[160_000];
    private final SplittableRandom random = new SplittableRandom(1);
    private Augmentation chosen;

    @Setup
    public void noise() {
        Random noise = new Random(1);
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (0.1 * noise.nextGaussian());
        }
        chosen = Augmentations.all().stream()
                .filter(one -> one.key().equals(augmentation))
                .findFirst()
                .orElseThrow();
    }

    @Benchmark
    public float[] augmented() {
        return chosen.apply(samples, 16_000, AugmentationSettings.paper(), random);
    }

    @Benchmark
    public LogMelSpectrogram augmentedLogMel() {
        return logMel.compute(augmented());
    }
}
