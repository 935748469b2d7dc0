package org.auscult.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Hands events of a working thread to the FX thread in parcels, at most ten a second: none is lost, and the FX thread
 * is not flooded.
 */
final class EventSampler<T> {
    private static final long SAMPLE_NANOS = 100_000_000L;

    private final Executor fxThread;
    private final Consumer<List<T>> sink;
    private final List<T> pending = new ArrayList<>();
    private long last = System.nanoTime() - SAMPLE_NANOS;

    /** @param sink called on the FX thread */
    EventSampler(Executor fxThread, Consumer<List<T>> sink) {
        this.fxThread = fxThread;
        this.sink = sink;
    }

    /** Takes an event; call on the working thread. */
    void add(T event) {
        pending.add(event);
        if (System.nanoTime() - last >= SAMPLE_NANOS) {
            flush();
        }
    }

    /** Hands over what waits; call on the working thread. */
    void flush() {
        if (!pending.isEmpty()) {
            last = System.nanoTime();
            List<T> parcel = List.copyOf(pending);
            pending.clear();
            fxThread.execute(() -> sink.accept(parcel));
        }
    }
}
