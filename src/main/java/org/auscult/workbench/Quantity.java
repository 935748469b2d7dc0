package org.auscult.workbench;

import java.util.Map;
import java.util.function.Function;
import org.auscult.detector.TrainingProgress;

/** What of a training is drawn over its epochs. */
public enum Quantity {
    /** The mean of each loss over a batch. */
    LOSSES("Losses", "Loss", TrainingProgress::losses),
    /** Adam's. */
    LEARNING_RATE("Learning rate", "Learning rate", batch -> Map.of("learning rate", batch.learningRate())),
    /** Before clipping. */
    GRADIENT("Gradient norm", "L2 norm of the gradient", batch -> Map.of("gradient norm", batch.gradientNorm())),
    /** Of normals that are not learned from, after each epoch. */
    HELD_OUT("Held-out scores", "Mean score of held-out normals", TrainingProgress::heldOut),
    /** Of the same normals under their sisters' names: a training knows no anomalous clip. */
    HELD_OUT_AUC("Held-out AUC", "AUC of a sister's name against the own", TrainingProgress::heldOutAucs);

    private final String label;
    private final String axis;
    private final Function<TrainingProgress, Map<String, Double>> values;

    Quantity(String label, String axis, Function<TrainingProgress, Map<String, Double>> values) {
        this.label = label;
        this.axis = axis;
        this.values = values;
    }

    /** The name for people. */
    public String label() {
        return label;
    }

    /** The title of its axis. */
    public String axis() {
        return axis;
    }

    /** What a batch tells of it, by the curve's name. */
    Map<String, Double> of(TrainingProgress batch) {
        return values.apply(batch);
    }
}
