package org.auscult.detector;

/**
 * What a fit will cost, known before it starts.
 *
 * @param steps batches in all stages; 0 if the detector fits at once
 * @param bytes of memory, about
 * @param obstacle why this machine can't do it, for people, with the remedy; empty if it can
 * @param shape what the time of a step depends on besides machine and threads: fits of the same shape take the same time a step
 */
public record Workload(long steps, double bytes, String obstacle, String shape) {
    /** Of a detector that fits at once. */
    public static final Workload NONE = refused("");

    /** Of settings that can't be fitted with. */
    public static Workload refused(String obstacle) {
        return new Workload(0, 0, obstacle, "");
    }
}
