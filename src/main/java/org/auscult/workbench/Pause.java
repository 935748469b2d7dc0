package org.auscult.workbench;

/** Waits until nothing more comes. */
@FunctionalInterface
public interface Pause {
    /** Runs an action on the FX thread after a while; a later call comes in place of one that still waits. */
    void then(Runnable action);
}
