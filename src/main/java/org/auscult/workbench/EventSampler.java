package org.auscult.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Hands events of a working thread to the FX thread in parcels, at most ten a second: none is lost, none waits for the next
 * one, and the FX thread is not flooded.
 */
final class EventSampler<T> {
    private static final long SAMPLE_NANOS = 100_000_000L;

    private final Executor fxThread;
    private final Consumer<List<T>> sink;
    private final List<T> pending = new ArrayList<>();
    private long last = System.nanoTime() - SAMPLE_NANOS;
    private boolean isUnderWay;

    /** @param sink called on the FX thread */
    EventSampler(Executor fxThread, Consumer<List<T>> sink) {
        this.fxThread = fxThread;
        this.sink = sink;
    }

    /** Takes an event, on any thread. */
    void add(T event) {
        long wait;
        synchronized (this) {
            pending.add(event);
            if (isUnderWay) {
                return;
            }
            isUnderWay = true;
            wait = last + SAMPLE_NANOS - System.nanoTime();
        }
        Executor then = wait <= 0 ? fxThread : CompletableFuture.delayedExecutor(wait, TimeUnit.NANOSECONDS, fxThread);
        then.execute(this::deliver);
    }

    /** Hands over what waits, before anything else that is handed to the FX thread from now on. */
    void flush() {
        fxThread.execute(this::deliver);
    }

    private void deliver() {
        List<T> parcel;
        synchronized (this) {
            isUnderWay = false;
            last = System.nanoTime();
            parcel = List.copyOf(pending);
            pending.clear();
        }
        if (!parcel.isEmpty()) {
            sink.accept(parcel);
        }
    }
}
