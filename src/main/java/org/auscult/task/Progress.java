package org.auscult.task;

/**
 * How far a job is.
 *
 * @param stage what is being done, as a user would say it ("Extracting features")
 * @param done units finished, 0 … total
 * @param total units in all; 0 when unknown
 */
public record Progress(String stage, long done, long total) {
    /** The finished share, 0 … 1, or −1 when the total is unknown (JavaFX's mark for "indeterminate"). */
    public double fraction() {
        return total <= 0 ? -1 : Math.min(1, (double) done / total);
    }
}
