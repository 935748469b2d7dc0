package org.auscult.inspection;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The ribbon of a clip of ten seconds: its frames held against 3,000 of thirty normals, and one distance after the other. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class NormalFramesBenchmark {
    private static final int MELS = 128;
    private static final int FRAMES = 311;

    private final Random random = new Random(1);
    private final List<float[]> normals = Stream.generate(this::clip).limit(30).toList();
    private final float[] clip = clip();
    private final NormalFrames frames = NormalFrames.of(normals, MELS);

    private float[] clip() {
        float[] clip = new float[FRAMES * MELS];
        for (int i = 0; i < clip.length; i++) {
            clip[i] = (float) random.nextGaussian();
        }
        return clip;
    }

    @Benchmark
    public float[] departure() {
        return frames.departure(clip, NormalFrames.NONE);
    }

    /** The distances alone, value after value; of as many normal frames as fit one after the other. */
    @Benchmark
    public float reference() {
        float sum = 0;
        for (int t = 0; t < FRAMES; t++) {
            for (int n = 0; n < 3000; n++) {
                float[] normal = normals.get(n % normals.size());
                float distance = 0;
                for (int m = 0; m < MELS; m++) {
                    float difference = clip[t * MELS + m] - normal[n / normals.size() * MELS + m];
                    distance += difference * difference;
                }
                sum += distance;
            }
        }
        return sum;
    }
}
