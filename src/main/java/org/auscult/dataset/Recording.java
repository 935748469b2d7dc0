package org.auscult.dataset;

import java.nio.file.Path;

/**
 * One clip of one machine.
 *
 * @param file where it lies, absolute
 * @param name its path below the data set's root, with forward slashes: unique in the data set
 * @param machine what was recorded
 * @param split what it is for
 * @param condition whether the machine was healthy
 */
public record Recording(Path file, String name, MachineId machine, Split split, Condition condition) {
    /** Whether it may be learned from: a healthy machine, meant for training. */
    public boolean isTrainingNormal() {
        return split == Split.TRAIN && condition != Condition.ANOMALOUS;
    }
}
