package org.auscult.detector.conformer.kernel;

import java.util.function.IntConsumer;

/** Runs independent pieces of one thread's work, on idle threads too where there are some. */
@FunctionalInterface
public interface Lanes {
    /** Runs {@code work} for 0 … count − 1 in any order, and returns when all are done. */
    void each(int count, IntConsumer work);

    /** All on the calling thread. */
    static Lanes none() {
        return (count, work) -> {
            for (int i = 0; i < count; i++) {
                work.accept(i);
            }
        };
    }
}
