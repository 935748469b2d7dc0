package org.auscult.ui.plots;

import java.util.Optional;
import java.util.function.LongSupplier;
import org.auscult.workbench.History;
import org.auscult.workbench.Viewport;

/** The parts of a plane that were looked at; a burst of zooming and dragging is one step. */
final class ZoomHistory {
    private static final long REST_NANOS = 600_000_000;

    private final History<Viewport> rested = new History<>();
    private final LongSupplier nanos;
    private long lastChange;

    /** @param nanos the time, as {@code System.nanoTime} tells it */
    ZoomHistory(LongSupplier nanos) {
        this.nanos = nanos;
        lastChange = nanos.getAsLong() - REST_NANOS;
    }

    /** To be told what is seen before something else is. */
    void leave(Viewport now) {
        long time = nanos.getAsLong();
        if (time - lastChange >= REST_NANOS) {
            rested.visit(now);
        }
        lastChange = time;
    }

    /** What was seen before; empty if nothing was. */
    Optional<Viewport> back(Viewport now) {
        rested.visit(now);
        return rested.back();
    }

    /** What was seen before going back; empty if nothing was, or if something else has been looked at since. */
    Optional<Viewport> forward(Viewport now) {
        rested.visit(now);
        return rested.forward();
    }

    void clear() {
        rested.clear();
    }
}
