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
    private final Object pause = new Object();
    private boolean paused;

    /** Holds the training after the running batch, its position kept on the disk, until {@link #goOn} or a stop. */
    public void pause() {
        synchronized (pause) {
            paused = true;
        }
    }

    /** Ends a pause. */
    public void goOn() {
        synchronized (pause) {
            paused = false;
            pause.notifyAll();
        }
    }

    /** Whether to hold now, between two batches. */
    public boolean isPaused() {
        synchronized (pause) {
            return paused && wish == Wish.GO_ON;
        }
    }

    /**
     * Waits, without a core, until the pause or the training is to end.
     *
     * @return how long, in nanoseconds
     * @throws CancellationException if the thread is interrupted
     */
    public long awaitEndOfPause() {
        long start = System.nanoTime();
        synchronized (pause) {
            while (paused && wish == Wish.GO_ON) {
                try {
                    pause.wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new CancellationException("training interrupted");
                }
            }
        }
        return System.nanoTime() - start;
    }

    private void end(Wish chosen) {
        wish = chosen;
        goOn();
    }

    /** Ends the training with the running epoch and keeps what was learned. */
    public void finishEpoch() {
        end(Wish.FINISH_EPOCH);
    }

    /** Ends the training after the running batch and keeps what was learned. */
    public void stopAndKeep() {
        end(Wish.STOP_AND_KEEP);
    }

    /** Ends the training after the running batch and keeps nothing. */
    public void discard() {
        end(Wish.DISCARD);
    }

    /** Whether to end now, between two batches. */
    public boolean endsAfterBatch() {
        return wish == Wish.STOP_AND_KEEP;
    }

    /** Whether to end now, between two epochs. */
    public boolean endsAfterEpoch() {
        return wish == Wish.FINISH_EPOCH || wish == Wish.STOP_AND_KEEP;
    }

    /** Whether nothing of the training is to be kept. */
    public boolean isDiscarded() {
        return wish == Wish.DISCARD;
    }

    /**
     * Ends the work at this point if it is to be discarded.
     *
     * @throws CancellationException if so
     */
    public void checkDiscarded() {
        if (isDiscarded()) {
            throw new CancellationException("training discarded by the user");
        }
    }

    /**
     * Holds the work at this point, where there is nothing to keep yet, while it is paused, and ends it if it is to end.
     *
     * @throws CancellationException if it is to end
     */
    public void checkEnded() {
        awaitEndOfPause();
        checkDiscarded();
        if (endsAfterBatch()) {
            throw new CancellationException("training stopped by the user before its first batch");
        }
    }
}
