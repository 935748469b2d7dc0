package org.auscult.detector;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** Told how a training goes, on the training's thread. */
@FunctionalInterface
public interface TrainingListener extends Consumer<TrainingProgress> {
    /** Told of all batches of a training that goes on, which were told of before it stopped. */
    default void takenUp(List<TrainingProgress> before) {
        before.forEach(this);
    }

    /**
     * Told where the probes stand after an epoch, if the detector learns in epochs.
     *
     * @throws IOException if they can't be kept; the training then ends with it
     */
    default void embedded(EpochEmbeddings epoch) throws IOException {}

    /** Told that all is learned: what follows is scoring, which can be discarded but neither held nor ended early. */
    default void learned() {}
}
