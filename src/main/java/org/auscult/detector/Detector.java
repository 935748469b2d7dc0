package org.auscult.detector;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.auscult.dataset.Recording;
import org.auscult.task.StopSignal;

/** A way to learn what normal sounds like. */
public interface Detector {
    /** A short name, safe in file names and on the command line, e.g. {@code conformer}. */
    String key();

    /** The name for people. */
    String title();

    /** The names of its ready settings, the default first. */
    List<String> presets();

    /** Every setting there is, in the order to show them: each value of {@link #settings} has one, by its dotted path. */
    List<Setting> described();

    /**
     * The settings of a preset after overrides, as a record that {@link org.auscult.file.Json} can write.
     *
     * @param overrides dotted path to value, e.g. {@code training.stageOneEpochs → 3}
     * @throws IllegalArgumentException if there is no such preset or setting, or a value is out of range
     */
    Object settings(String preset, Map<String, String> overrides);

    /**
     * What {@link #fit} will cost.
     *
     * @param settings as {@link #settings} gave them
     * @param normals what is learned from
     * @param others normal training clips of the other types; may be empty
     */
    Workload workload(Object settings, List<Recording> normals, List<Recording> others);

    /**
     * Measures a training step on random sound; takes some seconds.
     *
     * @param settings as {@link #settings} gave them
     * @param threads how many the step may use
     * @return seconds; 0 for a detector that fits at once
     * @throws java.util.concurrent.CancellationException when stopped
     */
    double measureStep(Object settings, int threads, StopSignal stop);

    /**
     * Learns from normal clips.
     *
     * @param set what to learn from
     * @param settings as {@link #settings} gave them
     * @param seed of everything random: the same seed, data and settings give the same detector
     * @param checkpoint a file in which the training keeps its position, now and then and when it is stopped; if it is there
     *     already, the training goes on from it, to the bit as if it had never stopped, and the listener is told of the
     *     batches before. A detector that fits at once needs none
     * @param listener told of each batch, on the calling thread
     * @param control looked at between batches
     * @return the detector; with {@link TrainingControl#stopAndKeep()}, as far as it had learned
     * @throws IOException if a clip can't be read, the checkpoint can't be written, or it is damaged or of another training
     * @throws java.util.concurrent.CancellationException after {@link TrainingControl#discard()}
     * @throws TrainingFailedException if the loss is no longer a number, or the set can't be learned from
     */
    FittedDetector fit(
            TrainingSet set,
            Object settings,
            long seed,
            Path checkpoint,
            TrainingListener listener,
            TrainingControl control)
            throws IOException;

    /**
     * Reopens what {@link FittedDetector#save} wrote.
     *
     * @throws IOException naming the file, if it is missing, damaged or of another version
     */
    FittedDetector load(Path folder) throws IOException;
}
