package org.auscult.detector.conformer;

import java.util.Arrays;
import java.util.Locale;
import org.auscult.feature.LogMelSettings;
import org.auscult.feature.augmentation.Augmentations;
import org.auscult.task.StopSignal;

/** Times training steps on random clips of the size that settings ask for. */
final class StepMeasurement {
    /** Java compiles what a step runs in its first seconds; the times are then a quarter shorter. */
    private static final long WARM_UP_NANOS = 4_000_000_000L;

    private static final int MEASURED = 5;

    private StepMeasurement() {}

    /** What the time of a step depends on: the network without its dropout, the clips of a batch and their length. */
    static String shape(ConformerSettings settings) {
        NetworkSettings n = settings.network();
        return String.format(
                Locale.ROOT,
                "width %d, heads %d, feed-forward %d, kernel %d, blocks %d, embedding %d, pooling %d, %s front, %d × %.3f s",
                n.width(),
                n.heads(),
                n.feedForward(),
                n.kernel(),
                n.blocks(),
                n.embedding(),
                n.attention(),
                n.convolutionalFront() ? "convolutional" : "linear",
                settings.training().batchClips(),
                settings.training().cropSeconds());
    }

    /** The median of some steps, in seconds. */
    static double seconds(ConformerSettings settings, int threads, StopSignal stop) {
        Batch batch = batch(settings);
        try (ConformerNetwork network = new ConformerNetwork(
                settings.network(), RandomBatch.IDS, Augmentations.all().size(), 1, threads)) {
            long begin = System.nanoTime();
            while (System.nanoTime() - begin < WARM_UP_NANOS) {
                stop.check();
                network.step(batch, RandomBatch.STEP);
            }
            double[] seconds = new double[MEASURED];
            for (int i = 0; i < MEASURED; i++) {
                stop.check();
                long start = System.nanoTime();
                network.step(batch, RandomBatch.STEP);
                seconds[i] = (System.nanoTime() - start) / 1e9;
            }
            Arrays.sort(seconds);
            return seconds[MEASURED / 2];
        }
    }

    private static Batch batch(ConformerSettings settings) {
        LogMelSettings sound = LogMelSettings.paper();
        int clips = settings.training().batchClips() / 2 * 2;
        int frames = 1 + (int) (settings.training().cropSeconds() * sound.sampleRate() / sound.hop());
        return RandomBatch.of(
                clips, frames, settings.network().mels(), Augmentations.all().size());
    }
}
