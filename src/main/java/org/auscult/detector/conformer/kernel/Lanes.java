package org.auscult.detector.conformer.kernel;

import java.util.function.IntConsumer;

/** Runs independent pieces of one thread's work, on idle threads too where there are some. */
public interface Lanes {
    /** Whether work is to be cut at all; the same for all work whose numbers must be the same. */
    boolean areOpen();

    /** Runs {@code work} for 0 … count − 1 in any order, and returns when all are done. */
    void each(int count, IntConsumer work);
}
