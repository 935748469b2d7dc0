package org.auscult.workbench;

import java.time.Duration;
import java.util.Optional;
import org.auscult.detector.TrainingProgress;

/** Tells how long an epoch still takes, at the speed of its own batches: those of another stage cost another time. */
final class EpochClock {
    private int epoch;
    private double begun;
    private double last;

    /** The time that the batch's epoch still takes; to be told of each batch, from the first. Empty at its end. */
    Optional<Duration> left(TrainingProgress batch) {
        if (batch.epoch() != epoch) {
            epoch = batch.epoch();
            begun = last;
        }
        last = batch.seconds();
        double ofOne = (last - begun) / batch.batch();
        int rest = batch.batches() - batch.batch();
        return rest > 0 ? Optional.of(Duration.ofNanos((long) (1e9 * ofOne * rest))) : Optional.empty();
    }
}
