package org.auscult.detector;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.auscult.task.TimeLeft;

/**
 * One batch of a training, as told to a listener.
 *
 * @param phase what is being done, e.g. "Stage 1 of 2"
 * @param epoch the running epoch, from 1, over all stages
 * @param epochs epochs in all
 * @param batch the batch just finished, from 1, within the epoch
 * @param batches batches in this epoch
 * @param losses the mean of each loss of this batch by name ("total", "id", "bin", "aug"), in the order to show them
 * @param heldOut after the last batch of an epoch, the mean of each head's score over held-out normals; otherwise empty
 * @param heldOutAucs likewise, for each head's score that depends on the machine a clip is said to be of: the chance that
 *     a held-out normal said to be of a sister machine scores higher than one under its own name, an AUC from normals alone
 * @param learningRate in force
 * @param gradientNorm L2 norm of the whole gradient before clipping
 * @param fraction the finished share of the whole training, 0 … 1
 * @param seconds trained so far
 * @param waited how many of those it waited for a batch to be made
 */
public record TrainingProgress(
        String phase,
        int epoch,
        int epochs,
        int batch,
        int batches,
        Map<String, Double> losses,
        Map<String, Double> heldOut,
        Map<String, Double> heldOutAucs,
        double learningRate,
        double gradientNorm,
        double fraction,
        double seconds,
        double waited) {
    /** Batches that were kept before there were such AUCs have none. */
    public TrainingProgress {
        heldOutAucs = heldOutAucs == null ? Map.of() : heldOutAucs;
    }

    /** The time that the rest takes at the speed so far; empty while that can't be told, and at the end. */
    public Optional<Duration> timeLeft() {
        return fraction >= 1 ? Optional.empty() : new TimeLeft(0, 0).at(fraction, (long) (seconds * 1e9));
    }
}
