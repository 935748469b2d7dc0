package org.auscult.detector;

import java.util.concurrent.CancellationException;

/** The user's wish about a running training. Takes effect within one batch, or with the epoch where it says so. */
public final class TrainingControl {
    private enum Wish {
        GO_ON,
        FINISH_EPOCH,
        STOP_AND_KEEP,
        DISCARD
    }

    private volatile Wish wish = Wish.GO_ON;

    /** Ends the training with the running epoch and keeps what was learned. */
    public void finishEpoch() {
        wish = Wish.FINISH_EPOCH;
    }

    /** Ends the training after the running batch and keeps what was learned. */
    public void stopAndKeep() {
        wish = Wish.STOP_AND_KEEP;
    }

    /** Ends the training after the running batch and keeps nothing. */
    public void discard() {
        wish = Wish.DISCARD;
    }

    /** Whether to end now, between two batches. */
    public boolean endsAfterBatch() {
        return wish == Wish.STOP_AND_KEEP;
    }

    /** Whether to end now, between two epochs. */
    public boolean endsAfterEpoch() {
        return wish == Wish.FINISH_EPOCH || wish == Wish.STOP_AND_KEEP;
    }

    /**
     * Ends the work at this point if it is to be discarded.
     *
     * @throws CancellationException if so
     */
    public void checkDiscarded() {
        if (wish == Wish.DISCARD) {
            throw new CancellationException("training discarded by the user");
        }
    }
}
