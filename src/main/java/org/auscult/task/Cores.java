package org.auscult.task;

/** The processor's cores. */
public final class Cores {
    private Cores() {}

    /** All that the program may use. */
    public static int all() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** All but one, which keeps the window and other programs at work; at least one. */
    public static int butOne() {
        return Math.max(1, all() - 1);
    }
}
