package org.auscult.task;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How far a job is.
 *
 * @param stage what is being done, as a user would say it ("Extracting features")
 * @param done units finished, 0 … total
 * @param total units in all; 0 when unknown
 * @param left the time it still needs, where what works knows better than the share finished since its stage began; else null
 */
public record Progress(
        String stage, long done, long total, @Nullable Duration left) {
    /** Progress whose time left is told from its speed. */
    public Progress(String stage, long done, long total) {
        this(stage, done, total, null);
    }

    /** The finished share, 0 … 1, or −1 when the total is unknown (JavaFX's mark for "indeterminate"). */
    public double fraction() {
        return total <= 0 ? -1 : Math.min(1, (double) done / total);
    }
}
