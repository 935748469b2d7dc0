package org.auscult.detector.conformer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Encoder and heads as one DL4J graph: trained step by step, run in inference mode, saved and reopened. */
public final class ConformerNetwork implements AutoCloseable {
    /** A new network with random weights. */
    public ConformerNetwork(NetworkSettings settings, int ids, int augmentations, long seed, int threads) {
        throw new UnsupportedOperationException();
    }

    /** One step of Adam. */
    public StepResult step(Batch batch, StepSettings settings) {
        throw new UnsupportedOperationException();
    }

    /** Runs clips of one length, [clips × frames × mels] standardised log-mel; what it says of one does not depend on the others. */
    public List<NetworkOutput> infer(float[] values, int clips, int frames) {
        throw new UnsupportedOperationException();
    }

    /** Frames that a clip must have at least. */
    public int minimumFrames() {
        throw new UnsupportedOperationException();
    }

    /** Writes weights, running statistics and optimiser state in one piece. */
    public void save(Path file) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Reopens what {@link #save} wrote. */
    public static ConformerNetwork load(Path file, int threads) throws IOException {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
