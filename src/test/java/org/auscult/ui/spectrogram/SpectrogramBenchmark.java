package org.auscult.ui.spectrogram;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.auscult.feature.DisplaySpectrogram;
import org.auscult.feature.PowerSpectrogram;
import org.auscult.workbench.Frequencies;
import org.auscult.workbench.FrequencyAxis;
import org.auscult.workbench.Span;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a frame of panning or zooming costs, a picture of 900 × 500 pixels: of a clip of ten seconds at 16 kHz, and of a minute at
 * 48 kHz. That a cached spectrogram becomes a picture is the whole one; a transform is what one that is not cached costs before.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SpectrogramBenchmark {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 500;

    @Param({"10 s", "60 s"})
    public String length;

    @Param({"1024", "8192"})
    public int fft;

    private final int[] pixels = new int[WIDTH * HEIGHT];
    private float[] samples;
    private int rate;
    private PowerSpectrogram transform;
    private DisplaySpectrogram spectrogram;
    private Raster levels;
    private Raster difference;
    private double at;

    @Setup(Level.Trial)
    public void noise() {
        boolean isLong = length.equals("60 s");
        rate = isLong ? 48_000 : 16_000;
        samples = new float[(isLong ? 60 : 10) * rate];
        Random noise = new Random(1);
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (0.1 * noise.nextGaussian());
        }
        transform = new PowerSpectrogram(fft, fft / 4);
        spectrogram = transform.compute(samples, rate);
        ColorMap colors = ColorMap.load("magma");
        levels = new Raster(Raster.Levels.of(colors, -110, -20));
        difference = new Raster(new Raster.Levels(colors, -20, 20, new float[spectrogram.bins()]));
    }

    private Frequencies frequencies() {
        return new Frequencies(FrequencyAxis.MEL, new Span(0, rate / 2.0));
    }

    @Benchmark
    public int[] whole() {
        levels.paint(spectrogram, new Span(0, spectrogram.seconds()), frequencies(), pixels, WIDTH, HEIGHT);
        return pixels;
    }

    /** A fifth of it, moved on by a little each time. */
    @Benchmark
    public int[] panned() {
        at = (at + 0.01) % 0.8;
        double from = at * spectrogram.seconds();
        levels.paint(
                spectrogram, new Span(from, from + 0.2 * spectrogram.seconds()), frequencies(), pixels, WIDTH, HEIGHT);
        return pixels;
    }

    @Benchmark
    public int[] wholeDifference() {
        difference.paint(spectrogram, new Span(0, spectrogram.seconds()), frequencies(), pixels, WIDTH, HEIGHT);
        return pixels;
    }

    @Benchmark
    public DisplaySpectrogram transform() {
        return transform.compute(samples, rate);
    }
}
