package org.auscult;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;

/** Whether anything still holds what a window has dropped. */
public final class Dropped {
    private static final int COLLECTIONS = 10;

    private Dropped() {}

    /** Fails if the thing is still there after many collections. */
    public static void assertForgotten(WeakReference<?> thing) throws InterruptedException {
        for (int i = 0; i < COLLECTIONS && thing.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(thing.get()).as("held by something that lives longer").isNull();
    }
}
