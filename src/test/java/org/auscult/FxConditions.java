package org.auscult;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.testfx.util.WaitForAsyncUtils;

/** Waits until something holds in the window. It is asked on the FX thread: the scene and its lists change there meanwhile. */
public final class FxConditions {
    private static final long PATIENCE_SECONDS = 10;

    private FxConditions() {}

    /** Waits ten seconds at most, and then for what the condition set off. */
    public static void await(Callable<Boolean> condition) throws Exception {
        await(PATIENCE_SECONDS, condition);
    }

    /** Waits so many seconds at most, and then for what the condition set off. */
    public static void await(long seconds, Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(
                seconds,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
