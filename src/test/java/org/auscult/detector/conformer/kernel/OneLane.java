package org.auscult.detector.conformer.kernel;

import java.util.function.IntConsumer;

/** No thread but the caller's. */
public final class OneLane implements Lanes {
    @Override
    public boolean areOpen() {
        return false;
    }

    @Override
    public void each(int count, IntConsumer work) {
        throw new AssertionError("nothing is cut");
    }
}
