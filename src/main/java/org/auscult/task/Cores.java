package org.auscult.task;

/** The processor's cores. */
public final class Cores {
    private Cores() {}

    /** All but one, which keeps the window and other programs at work; at least one. */
    public static int butOne() {
        return Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    }
}
