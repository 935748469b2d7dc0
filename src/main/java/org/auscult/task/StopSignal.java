package org.auscult.task;

import java.util.concurrent.CancellationException;

/** A request to stop, raised by one thread and looked at by the working one between small units of work. */
public final class StopSignal {
    private volatile boolean stopped;

    /** Asks the work to stop; it cannot be taken back. */
    public void stop() {
        stopped = true;
    }

    /** Whether a stop was asked for. */
    public boolean isStopped() {
        return stopped;
    }

    /**
     * Ends the work at this point if a stop was asked for.
     *
     * @throws CancellationException if so
     */
    public void check() {
        if (stopped) {
            throw new CancellationException("stopped by the user");
        }
    }
}
