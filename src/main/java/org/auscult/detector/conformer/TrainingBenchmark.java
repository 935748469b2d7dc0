package org.auscult.detector.conformer;

import java.util.Arrays;

/** Times the network on random clips of the paper's size: what matters for the time that a training takes. */
public final class TrainingBenchmark implements AutoCloseable {
    private static final int CLIPS = 28;
    private static final int FRAMES = 313;
    private static final int AUGMENTATIONS = 8;
    private static final int WARM_UP = 2;

    private final NetworkSettings settings;
    private final ConformerNetwork network;
    private final Batch batch;

    /**
     * A network of the paper's shape, without dropout as the reference.
     *
     * @param convolutionalFront the front of the paper's count of parameters, otherwise the linear one
     */
    public TrainingBenchmark(boolean convolutionalFront, int threads) {
        NetworkSettings p = NetworkSettings.paper();
        settings = new NetworkSettings(
                p.mels(),
                p.width(),
                p.heads(),
                p.feedForward(),
                p.kernel(),
                p.blocks(),
                p.embedding(),
                p.attention(),
                0,
                convolutionalFront);
        network = new ConformerNetwork(settings, RandomBatch.IDS, AUGMENTATIONS, 1, threads);
        batch = RandomBatch.of(CLIPS, FRAMES, settings.mels(), AUGMENTATIONS);
    }

    /**
     * Times of repeated runs.
     *
     * @param gigaflop the work of one run, products alone
     * @param milliseconds of each run, sorted
     */
    public record Times(double gigaflop, double[] milliseconds) {
        /** The middle one. */
        public double median() {
            return milliseconds[milliseconds.length / 2];
        }

        /** GFLOP/s at the median. */
        public double gigaflops() {
            return gigaflop / median() * 1000;
        }
    }

    /** Forward, backward and Adam on 28 clips. */
    public Times step(int runs) {
        return time(runs, 3 * CLIPS * gigaflop(), () -> network.step(batch, RandomBatch.STEP));
    }

    /** Inference on 28 clips. */
    public Times forward(int runs) {
        return time(runs, CLIPS * gigaflop(), () -> network.infer(batch.values(), CLIPS, FRAMES));
    }

    /** Inference on one clip. */
    public Times forwardOne(int runs) {
        float[] one = Arrays.copyOf(batch.values(), FRAMES * settings.mels());
        return time(runs, gigaflop(), () -> network.infer(one, 1, FRAMES));
    }

    private static Times time(int runs, double gigaflop, Runnable work) {
        for (int i = 0; i < WARM_UP; i++) {
            work.run();
        }
        double[] milliseconds = new double[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            work.run();
            milliseconds[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(milliseconds);
        return new Times(gigaflop, milliseconds);
    }

    /** 10⁹ additions and multiplications of the products in one clip's forward pass. */
    private double gigaflop() {
        double d = settings.width();
        double rows = FRAMES;
        double front = rows * settings.mels() * d;
        if (settings.convolutionalFront()) {
            double firstRows = Math.floor((FRAMES - 1) / 2.0);
            double firstBands = Math.floor((settings.mels() - 1) / 2.0);
            rows = Math.floor((firstRows - 1) / 2);
            double bands = Math.floor((firstBands - 1) / 2);
            front = firstRows * firstBands * 9 * d + rows * bands * 9 * d * d + rows * bands * d * d;
        }
        double block = 4 * d * settings.feedForward() + 7 * d * d + settings.kernel() * d + 2 * rows * d;
        double pooling = rows * d * settings.attention();
        return 2e-9 * (front + settings.blocks() * rows * block + pooling);
    }

    @Override
    public void close() {
        network.close();
    }
}
